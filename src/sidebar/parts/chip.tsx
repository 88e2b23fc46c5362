import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import './chip.css';

export interface ChipProps {
  readonly tone: 'late' | 'missing' | 'ok' | 'plain';
  readonly icon?: IconName;
  /** All of a text that may be cut off. */
  readonly full?: string;
  readonly children: ComponentChildren;
}

/** A short fact with a sign; the text says all that its colour does. */
export const Chip = ({ tone, icon, full, children }: ChipProps) => (
  <span class={`chip ${tone}`} title={full}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </span>
);
