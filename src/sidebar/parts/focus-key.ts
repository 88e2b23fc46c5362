/** Names a control across redraws, such as `card:D-17:move`: the focus finds it again by that. */
export interface FocusKey {
  readonly focusKey?: string | undefined;
}
