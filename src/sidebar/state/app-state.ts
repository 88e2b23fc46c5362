import type { Language } from '../../pipeline/settings';
import type { Problem } from '../../protocol/answer';
import type { DealChange } from '../../protocol/deal-change';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import type { CallProblem } from '../server/call-problem';
import { type DealFilter, NO_FILTER } from './filter-deals';

/** What is to become of a deal, as a view says it; the store adds the rest. */
export type Change = Omit<DealChange, 'operation' | 'id' | 'mark'>;

export type ViewName = 'pipeline' | 'today' | 'forecast' | 'set-up';

/** A bottom sheet that is open. Stages are positions in `PipelineState.stages`. */
export type SheetState =
  | { readonly kind: 'stages'; readonly id: string }
  | {
      readonly kind: 'needs';
      readonly id: string;
      readonly stage: number;
      /** What the server says, when it was the one that found something missing. */
      readonly blocked?: Blocked;
    }
  | { readonly kind: 'lost'; readonly id: string; readonly stage: number }
  | { readonly kind: 'add'; readonly stage?: number };

export type Blocked = Extract<Problem, { readonly code: 'blocked' }>;

/** A change that is shown and not yet confirmed. */
export interface PendingChange {
  readonly operation: string;
  readonly id: string;
  readonly change: Change;
}

/** A note that lies over the view for a while. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Further lines, such as the fields that somebody else changed. */
  readonly details: readonly string[];
  /** Changes that got lost stay until they are closed. */
  readonly isProblem: boolean;
  readonly action: 'undo' | 'retry' | null;
  /** Operation of the change that it is about; '' = none. */
  readonly operation: string;
}

/** A change made on this page that was saved. */
export interface RecentChange {
  readonly operation: string;
  readonly id: string;
  readonly text: string;
  /** Instant in ms. */
  readonly at: number;
  /** Mark of the deal as the change left it. */
  readonly mark: string;
  readonly markBefore: string;
  /** What takes it back; null where nothing can. */
  readonly undo: Change | null;
  readonly isUndone: boolean;
}

export interface AppState {
  readonly language: Language;
  /** Who the user said they are; '' = they were never asked. */
  readonly who: string;
  /** Why the pipeline could not be read; beside a pipeline: why it could not be read again. */
  readonly problem: Problem | CallProblem | null;
  /** As the server last had it. */
  readonly confirmed: PipelineState | null;
  readonly pending: readonly PendingChange[];
  /** `confirmed` with what is pending already applied. */
  readonly pipeline: PipelineState | null;
  readonly view: ViewName;
  readonly openId: string | null;
  readonly filter: DealFilter;
  readonly sheet: SheetState | null;
  readonly toasts: readonly Toast[];
  readonly saving: 'saved' | 'saving' | 'failed' | 'unsaved';
  /** Whether the view holds something that is yet to be saved. */
  readonly isUnsaved: boolean;
  /** IDs of deals that changed here since the present or last reading of the pipeline began. */
  readonly touched: ReadonlySet<string>;
  /** IDs of deals of which a change is being saved. */
  readonly busy: ReadonlySet<string>;
  /** Newest first, at most 20. */
  readonly changes: readonly RecentChange[];
  readonly isOnline: boolean;
  /** Whether a call takes longer than 5 s. */
  readonly isSlow: boolean;
  readonly isRefreshing: boolean;
  /** Instant in ms at which `confirmed` was read. */
  readonly updatedAt: number | null;
  /** Said to screen readers; the number makes two equal texts two announcements. */
  readonly said: { readonly text: string; readonly count: number; readonly isUrgent: boolean };
}

export const MOST_RECENT = 20;

/** The state before anything was read. */
export const initialState = ({
  language,
  who,
  isOnline,
}: Pick<AppState, 'language' | 'who' | 'isOnline'>): AppState => ({
  language,
  who,
  problem: null,
  confirmed: null,
  pending: [],
  pipeline: null,
  view: 'pipeline',
  openId: null,
  filter: NO_FILTER,
  sheet: null,
  toasts: [],
  saving: 'saved',
  isUnsaved: false,
  touched: new Set(),
  busy: new Set(),
  changes: [],
  isOnline,
  isSlow: false,
  isRefreshing: false,
  updatedAt: null,
  said: { text: '', count: 0, isUrgent: false },
});

/** The deal as it is shown; null if there is none with that ID. */
export const dealOf = (state: AppState, id: string | null): DealState | null =>
  state.pipeline?.deals.find((deal) => deal.id === id) ?? null;

/** Whether the server has yet to answer for the first time. */
export const isWaiting = ({ confirmed, problem }: AppState): boolean =>
  confirmed === null && problem === null;

/** Whether it takes the set-up to go on: without it there is no pipeline to show. */
export const needsSetUp = (problem: AppState['problem']): boolean =>
  problem?.code === 'not set up' || problem?.code === 'damaged';

/** Whether a change can be taken back: nobody has changed the deal since. */
export const canUndo = ({ confirmed }: AppState, { id, mark, undo, isUndone }: RecentChange) =>
  undo !== null &&
  !isUndone &&
  (confirmed?.deals.some((deal) => deal.id === id && deal.mark === mark) ?? false);
