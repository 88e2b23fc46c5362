import type { ScriptHost } from '../script-pages/script-page';
import type { PageAction } from '../state/page-action';
import type { OpenQuestion, PageState } from '../state/page-state';
import { PageDialog } from './page-dialog';
import { QuestionDialog } from './question-dialog';
import { RefusalDialog } from './refusal-dialog';

interface OpenWindowsProps {
  readonly state: PageState;
  readonly host: ScriptHost;
  readonly dispatch: (action: PageAction) => void;
}

/** Everything that lies over the page; what came last lies on top. */
export function OpenWindows({ state, host, dispatch }: OpenWindowsProps) {
  const { dialog, refusals } = state;
  const answered = (question: OpenQuestion, answer: Parameters<OpenQuestion['answer']>[0]) => {
    dispatch({ type: 'question answered', id: question.id });
    question.answer(answer);
  };
  return (
    <>
      {dialog && (
        <PageDialog
          page={dialog}
          host={host}
          onClose={() => dispatch({ type: 'page closed', id: dialog.id })}
          onResize={(size) => dispatch({ type: 'page resized', id: dialog.id, size })}
        />
      )}
      {state.questions.map((question) => (
        <QuestionDialog
          key={question.id}
          question={question}
          onAnswer={(answer) => answered(question, answer)}
        />
      ))}
      {refusals[0] !== undefined && (
        <RefusalDialog message={refusals[0]} onClose={() => dispatch({ type: 'refusal read' })} />
      )}
    </>
  );
}
