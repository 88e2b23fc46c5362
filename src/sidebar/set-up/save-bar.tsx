import { Button } from '../parts/button';
import { COMMON_WORDS } from '../words/common-words';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import type { RulesForm } from './use-rules-form';

export interface SaveBarProps {
  readonly form: RulesForm;
  /** Leaves the view as the user wanted to, once nothing is unsaved; null = nobody wants to. */
  readonly goOn: (() => void) | null;
}

/** One button for everything; sticks to the lower edge. */
export function SaveBar({ form, goOn }: SaveBarProps) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const common = useWords(COMMON_WORDS);
  const { isUnsaved, isRestored, isSaving, undo } = form;
  const save = async (): Promise<void> => {
    if (await form.save()) goOn?.();
  };
  return (
    <div class="save-bar">
      {isUnsaved && (
        <p role={goOn ? 'alert' : undefined}>
          {isRestored ? words.restored : words.unsaved} {goOn && words.saveFirst}
        </p>
      )}
      <div class="button-row">
        <Button kind="primary" focusKey="set-up:save" isBusy={isSaving} onPress={() => void save()}>
          {words.save}
        </Button>
        {isUnsaved && (
          <Button
            onPress={() => {
              form.discard();
              goOn?.();
            }}
          >
            {common.discard}
          </Button>
        )}
      </div>
      {!isUnsaved && undo && (
        <Button kind="link" isBusy={isSaving} onPress={undo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
