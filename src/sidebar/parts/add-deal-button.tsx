import { useActions } from '../state/app';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import { Button } from './button';

/** Asks for a new deal. */
export function AddDealButton() {
  const { ask } = useActions();
  const { addDeal } = useWords(PIPELINE_WORDS);
  return (
    <Button icon="add" focusKey="add-deal" onPress={() => ask({ kind: 'add' })}>
      {addDeal}
    </Button>
  );
}
