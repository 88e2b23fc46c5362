import type { MenuNode } from '../state/menu-node';
import { useWords } from '../words/language';
import { MENU_WORDS } from '../words/menu-words';
import { PAGE_WORDS } from '../words/page-words';
import { MenuBar } from './menu-bar';

interface TitleBarProps {
  readonly fileName: string;
  readonly menus: readonly MenuNode[];
}

/** File name, the mark that this is not Google, and the menus. */
export function TitleBar({ fileName, menus }: TitleBarProps) {
  const words = useWords(MENU_WORDS);
  const { untitled } = useWords(PAGE_WORDS);
  return (
    <header class="title-bar">
      <Logo />
      <div>
        <div class="title-line">
          <h1>{fileName || untitled}</h1>
          <span class="mark" title={words.markMeaning}>
            {words.mark}
          </span>
        </div>
        <MenuBar menus={menus} />
      </div>
    </header>
  );
}

/** A funnel of three bars over the lines of a sheet: ours, nobody else's. */
function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 40" aria-hidden="true">
      <path
        class="logo-sheet"
        d="M3 0h18l11 11v26a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"
      />
      <path class="logo-fold" d="M21 0l11 11H23a2 2 0 0 1-2-2z" />
      <path class="logo-bars" d="M6 17h20v4H6zM9 24h14v4H9zM12 31h8v4h-8z" />
    </svg>
  );
}
