import type { PipelineState } from '../../../protocol/pipeline-state';
import { Button } from '../../parts/button';
import { useActions } from '../../state/app';
import { SHEET_WORDS } from '../../words/sheet-words';
import { useWords } from '../../words/use-words';
import { AddFields } from './add-fields';
import { SheetFrame } from './sheet-frame';
import { type NewDealForm, useNewDeal } from './use-new-deal';

export interface AddSheetProps {
  readonly pipeline: PipelineState;
  /** Position of the stage that is proposed. */
  readonly stage: number | undefined;
}

/** Adds a deal as a new row. */
export function AddSheet({ pipeline, stage }: AddSheetProps) {
  const words = useWords(SHEET_WORDS);
  const { ask, openDeal } = useActions();
  const form = useNewDeal(pipeline, stage);
  const addAndOpen = async (): Promise<void> => {
    const id = await form.add();
    if (id === null) return;
    ask(null);
    openDeal(id);
  };
  return (
    <SheetFrame
      title={words.addDeal}
      action={words.add}
      isBusy={form.isSaving}
      complaints={form.complaints}
      onSubmit={() => void addAndOpen()}
      more={<AddAnother form={form} />}
    >
      <AddFields form={form} pipeline={pipeline} />
    </SheetFrame>
  );
}

/** Adds the deal and empties the form for the next one. */
function AddAnother({ form }: { readonly form: NewDealForm }) {
  const words = useWords(SHEET_WORDS);
  return (
    <Button isBusy={form.isSaving} onPress={() => void form.add()}>
      {words.addAnother}
    </Button>
  );
}
