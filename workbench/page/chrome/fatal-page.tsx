import { useWords } from '../words/language';
import { PAGE_WORDS } from '../words/page-words';

interface FatalPageProps {
  readonly error: unknown;
  readonly onStartOver: () => void;
}

/** What is shown when the workbench itself has failed: the error, and what to do. */
export function FatalPage({ error, onStartOver }: FatalPageProps) {
  const words = useWords(PAGE_WORDS);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return (
    <main class="fatal">
      <h1>{words.fatalTitle}</h1>
      <p class="error-message" role="alert">
        {message}
      </p>
      <p>{words.fatalRemedy}</p>
      <p class="fatal-buttons">
        <button type="button" class="main" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <button type="button" class="plain" onClick={onStartOver}>
          {words.startOver}
        </button>
      </p>
      <pre>{stack}</pre>
    </main>
  );
}
