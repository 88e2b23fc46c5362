import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { findControl } from '../../parts/find-control';
import { useActions } from '../../state/app';
import { COMMON_WORDS } from '../../words/common-words';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import type { DealForm } from '../form/use-deal-form';
import './unsaved-bar.css';

export interface UnsavedBarProps {
  readonly form: DealForm;
  /** Whether the user wants to leave: then the bar says what is to be decided first. */
  readonly isLeaving: boolean;
  /** Told once nothing is left to be saved. */
  readonly onDone: () => void;
}

/** Stays at the lower edge while something has been typed and not saved. */
export function UnsavedBar({ form, isLeaving, onDone }: UnsavedBarProps) {
  const words = useWords(DEAL_WORDS);
  const common = useWords(COMMON_WORDS);
  const { say, unsaved } = useActions();
  const count = Object.keys(form.unsaved).length;
  const [restored] = useState(count);
  const isUnsaved = count > 0;
  useEffect(() => {
    unsaved(isUnsaved);
    return () => unsaved(false);
  }, [unsaved, isUnsaved]);
  if (count === 0) return null;
  // The bar goes away with what it is for: one stays where one typed last.
  const stay = (): void =>
    findControl(`field:${Object.keys(form.unsaved).slice(-1)}`)?.focus({ preventScroll: true });
  const save = async (): Promise<void> => {
    if (form.conflicts.length > 0) return form.complain({});
    stay();
    if (await form.save({}, undefined, form.unsaved)) onDone();
  };
  const discard = (): void => {
    stay();
    form.discard();
    say(words.discarded);
    onDone();
  };
  return (
    <section class="unsaved-bar" aria-label={words.unsaved(count)}>
      <p role={isLeaving ? 'alert' : undefined}>
        {words.unsaved(count)} {isLeaving && words.saveFirst}
        {!isLeaving && restored === count && words.restored}
      </p>
      <div class="button-row">
        <Button focusKey="save-changes" isBusy={form.isSaving} onPress={() => void save()}>
          {words.saveChanges(count)}
        </Button>
        <Button onPress={discard}>{common.discard}</Button>
      </div>
    </section>
  );
}
