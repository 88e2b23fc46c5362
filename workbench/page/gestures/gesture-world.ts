import type { CellGestures } from '../../apps-script/cell-gestures';
import type { StructureGestures } from '../../apps-script/structure-gestures';
import type { World } from '../../apps-script/world';
import type { SpreadsheetView } from '../sheet/spreadsheet';
import type { Ask } from '../state/ask-person';
import type { Refusal } from './refusal-words';

/** What gestures need of the world. */
export type GestureWorld = Pick<
  World,
  keyof CellGestures | keyof StructureGestures | 'activeSheet' | 'activate' | 'select'
>;

/** A spreadsheet whose gestures reach a world. */
export interface Gestures {
  readonly view: SpreadsheetView;
  readonly world: GestureWorld;
  /** Tells a person that something cannot be done here; changes nothing. */
  refuse(refusal: Refusal): void;
  readonly ask: Ask;
}

/**
 * Deals with a command of Univer's. Nothing but `proceed` lets Univer run it; the result becomes
 * the command's.
 */
export type Route = (params: object | undefined, proceed: (params?: object) => unknown) => unknown;

/** Routes by the ids of commands. */
export type Routes = Readonly<Record<string, Route>>;

/** A route of a gesture that is dealt with here; `P` is what Univer gives its own handler. */
export const handled =
  <P>(run: (params: P) => void): Route =>
  (params) => {
    run((params ?? {}) as P);
    return true;
  };

/** As `handled`, but while a cell is edited the command belongs to the editor. */
export const unlessEditing =
  (editing: () => boolean, run: () => void): Route =>
  (_params, proceed) => {
    if (editing()) return proceed();
    run();
    return true;
  };
