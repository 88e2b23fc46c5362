import { useWords } from '../words/language';
import { PAGE_WORDS } from '../words/page-words';

interface TabNoticeProps {
  /** Goes on in this tab, with the work as it was kept last. */
  readonly onWorkHere: () => void;
}

/** Says that another tab keeps the spreadsheet, so that this one does not. */
export function TabNotice({ onWorkHere }: TabNoticeProps) {
  const words = useWords(PAGE_WORDS);
  return (
    <div class="tab-notice" role="alert">
      <p>{words.openElsewhere}</p>
      <button type="button" class="plain" onClick={onWorkHere}>
        {words.workHere}
      </button>
    </div>
  );
}
