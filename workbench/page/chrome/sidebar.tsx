import { type ScriptHost, ScriptPage } from '../script-pages/script-page';
import type { OpenPage } from '../state/page-state';
import { DIALOG_WORDS } from '../words/dialog-words';
import { useWords } from '../words/language';

interface SidebarProps {
  readonly page: OpenPage;
  readonly host: ScriptHost;
  readonly onClose: () => void;
}

/** A sidebar: always 300 pixels wide, whatever its page asks for. */
export function Sidebar({ page, host, onClose }: SidebarProps) {
  const words = useWords(DIALOG_WORDS);
  return (
    <aside class="sidebar" aria-label={page.title}>
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <ScriptPage
        key={page.id}
        title={page.title}
        html={page.html}
        host={host}
        onClose={onClose}
        onResize={ignoreSize}
      />
    </aside>
  );
}

const ignoreSize = (): void => undefined;
