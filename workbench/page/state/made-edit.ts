/** What an edit has changed, as a person sees it. */
export interface MadeEdit {
  readonly a1: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}
