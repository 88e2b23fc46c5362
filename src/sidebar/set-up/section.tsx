import type { ComponentChildren } from 'preact';

export interface SectionProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the set-up that folds. */
export const Section = ({ title, isOpen = false, children }: SectionProps) => (
  <details class="set-up-section" open={isOpen}>
    <summary>
      <h2>{title}</h2>
    </summary>
    {children}
  </details>
);
