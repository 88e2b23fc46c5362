import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import { Button } from './button';

export interface MoreButtonProps {
  /** Number of items that it shows; 0 = there are no more, and no button. */
  readonly more: number;
  readonly showMore: () => void;
}

/** Shows more of a list. */
export function MoreButton({ more, showMore }: MoreButtonProps) {
  const words = useWords(PIPELINE_WORDS);
  if (more === 0) return null;
  return (
    <Button kind="link" onPress={showMore}>
      {words.showMore(more)}
    </Button>
  );
}
