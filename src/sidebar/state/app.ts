import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../../protocol/answer';
import type { CallName, Calls } from '../../protocol/calls';
import type { NewDeal } from '../../protocol/deal-change';
import type { DealState } from '../../protocol/pipeline-state';
import type { CallProblem, CallResult } from '../server/call-problem';
import type { AppState, Change, SheetState, ViewName } from './app-state';
import type { DealFilter } from './filter-deals';

/** What a change came to. What went wrong has been said to the user already. */
export type Outcome =
  | { readonly ok: true; readonly deal: DealState }
  | { readonly ok: false; readonly problem: Problem | CallProblem };

/** What is said once a change is made; without it the store says what was changed. */
export interface Said {
  /** A sentence without full stop, such as `Call logged for Acme`. */
  readonly done: string;
}

/** What views can do. The object never changes, so nothing is drawn anew for it. */
export interface AppActions {
  /** Goes to a view; what is open is closed. */
  show(view: ViewName): void;
  openDeal(id: string): void;
  /** Back to the view, at the same place, with the focus on the deal's card. */
  closeDeal(): void;
  /** Opens a bottom sheet, or closes it (null). */
  ask(sheet: SheetState | null): void;
  /** Narrows or widens the filter by what is given. */
  filter(change: Partial<DealFilter>): void;
  /** Moves a deal, or opens the sheet that asks for what the move lacks. */
  move(id: string, stage: number): void;
  /**
   * Changes a deal: shown at once, taken back with a toast if it fails. A change equal to one that is
   * still being saved is not sent again; a move of a deal that is just being moved does nothing.
   */
  change(id: string, change: Change, said?: Said): Promise<Outcome>;
  add(deal: Omit<NewDeal, 'operation'>): Promise<Outcome>;
  /** Asks the server for something to read. Never throws. */
  call<N extends CallName>(
    name: N,
    request: Calls[N]['request'],
  ): Promise<CallResult<Calls[N]['value']>>;
  /** Reads everything anew because the user asks for it, and says when; what is shown stays meanwhile. */
  refresh(): void;
  /** The same after something that was said already. Never throws. */
  readAgain(): Promise<void>;
  /** Takes back a change, the last one if none is named. */
  undo(operation?: string): void;
  /** Sends a change that failed once more, as the same operation. */
  retry(operation: string): void;
  closeToast(id: number): void;
  /** Tells screen readers. */
  say(text: string): void;
  /**
   * Has a view asked before it is left for another one or a deal; it goes on when it likes. Null = it
   * may be left.
   */
  guard(ask: ((goOn: () => void) => void) | null): void;
  /** Says whether a view holds something that is yet to be saved. */
  unsaved(isUnsaved: boolean): void;
  openBoard(): void;
  /** Writes one of the add-on's tabs anew and shows it in the sheet. Never throws. */
  updateTab(command: 'updateForecast' | 'updateFunnel'): Promise<CallResult<null>>;
  /** Opens the deal of the row that is selected in the sheet. */
  showSelectedRow(): void;
}

export interface App extends AppActions {
  readonly state: AppState;
}

export const StateContext = createContext<AppState | null>(null);
export const ActionsContext = createContext<AppActions | null>(null);

/** State and actions; the component is drawn anew whenever the state changes. */
export function useApp(): App {
  return { ...useActions(), state: useAppState() };
}

/** The actions alone, for components that are not to be drawn anew. */
export function useActions(): AppActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useActions requires an ActionsContext');
  return actions;
}

export function useAppState(): AppState {
  const state = useContext(StateContext);
  if (!state) throw new Error('useAppState requires a StateContext');
  return state;
}
