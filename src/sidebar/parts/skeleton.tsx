import { COMMON_WORDS } from '../words/common-words';
import { useWords } from '../words/use-words';
import { VisuallyHidden } from './visually-hidden';
import './skeleton.css';

/** Grey lines where something is being loaded; they do not move. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const words = useWords(COMMON_WORDS);
  return (
    <div class="skeleton" aria-busy="true">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      <div style={{ height: `${lines * 52}px` }} />
    </div>
  );
}
