import type { Problem } from '../../protocol/answer';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import type { CallProblem } from '../server/call-problem';
import type { PendingChange, RecentChange, SheetState, Toast, ViewName } from './app-state';
import type { DealFilter } from './filter-deals';

/** Everything that changes the state of the page. */
export type AppAction =
  | { readonly type: 'loading' }
  | {
      readonly type: 'loaded';
      readonly pipeline: PipelineState;
      /** Instant in ms. */
      readonly at: number;
      /** Whether the deals may be sorted anew, as when the user asked for it. */
      readonly sorts: boolean;
    }
  | { readonly type: 'load failed'; readonly problem: Problem | CallProblem }
  | { readonly type: 'slow'; readonly isSlow: boolean }
  | { readonly type: 'online'; readonly isOnline: boolean }
  | { readonly type: 'who'; readonly who: string }
  | { readonly type: 'changing'; readonly pending: PendingChange }
  /** A pending change is over; the deal, if the server named it, is as it stands now. */
  | { readonly type: 'settled'; readonly operation: string; readonly deal?: DealState }
  | { readonly type: 'added'; readonly deal: DealState }
  | { readonly type: 'gone'; readonly id: string }
  | { readonly type: 'remember'; readonly change: RecentChange }
  /** A change was taken back; `mark` is that of the deal since. */
  | { readonly type: 'undone'; readonly operation: string; readonly mark: string }
  | { readonly type: 'show'; readonly view: ViewName }
  | { readonly type: 'open'; readonly id: string | null }
  | { readonly type: 'ask'; readonly sheet: SheetState | null }
  | { readonly type: 'filter'; readonly change: Partial<DealFilter> }
  | { readonly type: 'toast'; readonly toast: Omit<Toast, 'id'> }
  | { readonly type: 'close toast'; readonly matches: (toast: Toast) => boolean }
  /** Whether a view holds something that is yet to be saved. */
  | { readonly type: 'unsaved'; readonly isUnsaved: boolean }
  | { readonly type: 'say'; readonly text: string };
