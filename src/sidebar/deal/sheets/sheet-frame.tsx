import type { ComponentChildren } from 'preact';
import { BottomSheet } from '../../parts/bottom-sheet';
import { Button } from '../../parts/button';
import { submits } from '../../parts/submits';
import { useActions } from '../../state/app';
import { COMMON_WORDS } from '../../words/common-words';
import { useWords } from '../../words/use-words';
import { FAULT, useFocusInside } from '../fields/use-focus-inside';

export interface SheetFrameProps {
  readonly title: string;
  /** The blue button; sends the form. */
  readonly action: string;
  readonly isBusy: boolean;
  readonly complaints: number;
  readonly onSubmit: () => void;
  /** Further buttons between the blue one and Cancel. */
  readonly more?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A bottom sheet that is filled in and sent. */
export function SheetFrame({ title, complaints, onSubmit, ...props }: SheetFrameProps) {
  const { cancel } = useWords(COMMON_WORDS);
  const { ask } = useActions();
  const place = useFocusInside<HTMLFormElement>(complaints, FAULT);
  return (
    <BottomSheet title={title} onClose={() => ask(null)}>
      <form ref={place} {...submits(onSubmit)}>
        {props.children}
        <div class="button-row">
          <Button kind="primary" isSubmit isBusy={props.isBusy}>
            {props.action}
          </Button>
          {props.more}
          <Button onPress={() => ask(null)}>{cancel}</Button>
        </div>
      </form>
    </BottomSheet>
  );
}
