import type { FieldValue } from './deal-detail';
import type { DealState } from './pipeline-state';

/** What a call of the sidebar or the board comes to; it crosses as JSON text. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Why a call did not do what it was asked. Nothing was written, unless it says otherwise. Texts are
 * whole sentences in the team's language; a thrown error's own text is never among them.
 */
export type Problem =
  /** The spreadsheet has no pipeline yet. */
  | { readonly code: 'not set up' }
  /** A column or a tab that cannot be done without is gone; the text names it and the remedy. */
  | { readonly code: 'damaged'; readonly text: string }
  /** Another execution works on the sheet; asking again may help. */
  | { readonly code: 'busy' }
  /** No row has the deal any more. */
  | { readonly code: 'gone' }
  /** Which deal the row holds cannot be told; the text says what to do. */
  | { readonly code: 'in doubt'; readonly text: string }
  /** The deal is no longer as the sender was shown it. */
  | {
      readonly code: 'changed';
      readonly deal: DealState;
      /** Who changed it last; '' = the trail does not say. */
      readonly who: string;
      /** What those fields of the change hold now that somebody else has filled in, by key. */
      readonly values: Readonly<Record<string, FieldValue['value']>>;
    }
  /** The move breaks the team's rules. */
  | {
      readonly code: 'blocked';
      readonly deal: DealState;
      /** Position of the stage in `PipelineState.stages`. */
      readonly stage: number;
      /** Positions in `PipelineState.criteria` of the must-criteria that are not met. */
      readonly lacking: readonly number[];
      /** The stage that may not be skipped; '' = none is. */
      readonly skips: string;
      readonly reopens: boolean;
      /** The same as sentences. */
      readonly text: string;
    }
  /** Values that cannot be used, each with a sentence that says why and what to write. */
  | { readonly code: 'bad values'; readonly values: readonly BadValue[] }
  /** Stages, criteria or settings were changed by somebody else meanwhile. */
  | { readonly code: 'set-up changed' }
  /** Google refused the write, as where cells are protected. */
  | { readonly code: 'refused'; readonly text: string }
  /** The request is not one that a page of this add-on sends. */
  | { readonly code: 'bad request' }
  /** Something failed that nobody foresaw; what was saved has to be read again. */
  | { readonly code: 'failed' };

/** A value that cannot be used. */
export interface BadValue {
  /** Key of the column, or the place of the value in a set-up, such as `stages.2.probability`. */
  readonly key: string;
  readonly text: string;
}
