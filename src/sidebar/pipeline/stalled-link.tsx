import { Button } from '../parts/button';
import { useActions } from '../state/app';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';

export interface StalledLinkProps {
  /** Position of the stage. */
  readonly place: number;
  readonly stage: string;
  /** Number of its deals that are stalled. */
  readonly stalled: number;
}

/** Says how many deals of a stage are stalled, and shows only those when it is pressed. */
export function StalledLink({ place, stage, stalled }: StalledLinkProps) {
  const words = useWords(PIPELINE_WORDS);
  const { filter } = useActions();
  if (stalled === 0) return null;
  const text = words.stalledDeals(stalled);
  return (
    <Button
      kind="link"
      label={words.onlyIn(text, stage)}
      focusKey={`stage:${place}:stalled`}
      onPress={() => filter({ only: { what: 'stalled', stage: place } })}
    >
      {text}
    </Button>
  );
}
