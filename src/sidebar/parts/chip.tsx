import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import './chip.css';

export interface ChipProps {
  readonly tone: 'late' | 'missing' | 'ok' | 'plain';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** A short fact with a sign; the text says all that its colour does. */
export const Chip = ({ tone, icon, children }: ChipProps) => (
  <span class={`chip ${tone}`}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </span>
);
