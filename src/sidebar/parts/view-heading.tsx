import type { ComponentChildren } from 'preact';

export interface ViewHeadingProps {
  /** Hidden where the tab bar says the same already. */
  readonly isHidden?: boolean;
  readonly children: ComponentChildren;
}

/** The h1 of a view; gets the focus when the view comes up. Each view has exactly one. */
export const ViewHeading = ({ isHidden, children }: ViewHeadingProps) => (
  <h1 tabIndex={-1} data-view-heading class={isHidden ? 'visually-hidden' : undefined}>
    {children}
  </h1>
);
