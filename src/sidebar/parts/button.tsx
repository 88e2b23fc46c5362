import type { ComponentChildren } from 'preact';
import type { FocusKey } from './focus-key';
import { Icon, type IconName } from './icon';
import './button.css';

export interface ButtonProps extends FocusKey {
  /** The one blue button of a view, a grey one, one that looks like a link, or one that destroys. */
  readonly kind?: 'primary' | 'plain' | 'link' | 'danger';
  /** Sends the form around it; then `onPress` may be left out. */
  readonly isSubmit?: boolean;
  /** Does nothing for now; stays in the tab order and says so. */
  readonly isBusy?: boolean | undefined;
  readonly icon?: IconName;
  /** Whether it is the one chosen of several. */
  readonly isPressed?: boolean;
  /** What screen readers say instead of the text; has to contain it. */
  readonly label?: string;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'plain', ...props }: ButtonProps) {
  const { isSubmit, isBusy, icon, isPressed, label, onPress, focusKey, children } = props;
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      class={`button ${kind}`}
      aria-disabled={isBusy ? 'true' : undefined}
      aria-pressed={isPressed}
      aria-label={label}
      data-focus={focusKey}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onPress?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
