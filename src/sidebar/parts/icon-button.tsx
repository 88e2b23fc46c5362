import type { FocusKey } from './focus-key';
import { Icon, type IconName } from './icon';
import './button.css';

export interface IconButtonProps extends FocusKey {
  readonly icon: IconName;
  /** What it does, with what it does it to, such as `Move Acme to another stage`. */
  readonly label: string;
  readonly isBusy?: boolean | undefined;
  readonly onPress: () => void;
}

/** A button 32 x 28 px that shows a sign alone. */
export const IconButton = (props: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    aria-label={props.label}
    title={props.label}
    aria-disabled={props.isBusy ? 'true' : undefined}
    data-focus={props.focusKey}
    onClick={() => {
      if (!props.isBusy) props.onPress();
    }}
  >
    <Icon name={props.icon} />
  </button>
);
