import type { ComponentChildren } from 'preact';

/** Text for screen readers alone. */
export const VisuallyHidden = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="visually-hidden">{children}</span>
);
