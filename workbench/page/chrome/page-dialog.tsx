import { type ScriptHost, ScriptPage } from '../script-pages/script-page';
import type { PageSize } from '../state/page-action';
import type { OpenPage } from '../state/page-state';
import { FloatingWindow } from './floating-window';
import { Modal } from './modal';

/** Sizes for pages that ask for none. */
const WIDTH = 600;
const HEIGHT = 400;

interface PageDialogProps {
  readonly page: OpenPage;
  readonly host: ScriptHost;
  readonly onClose: () => void;
  readonly onResize: (size: PageSize) => void;
}

/** A page of the script in a window, modal or not. */
export function PageDialog({ page, host, onClose, onResize }: PageDialogProps) {
  const { width = WIDTH, height = HEIGHT } = page;
  const content = (
    <div class="page-frame" style={{ width: `${width}px`, height: `${height}px` }}>
      <ScriptPage
        title={page.title}
        html={page.html}
        host={host}
        onClose={onClose}
        onResize={onResize}
      />
    </div>
  );
  const Window = page.modal ? Modal : FloatingWindow;
  return (
    <Window key={page.id} title={page.title} onClose={onClose}>
      {content}
    </Window>
  );
}
