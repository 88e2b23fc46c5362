import type { ComponentChildren } from 'preact';
import './disclosure.css';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** More on demand, such as `How is this calculated?`. */
export const Disclosure = ({ summary, isOpen = false, children }: DisclosureProps) => (
  <details class="disclosure" open={isOpen}>
    <summary>{summary}</summary>
    {children}
  </details>
);
