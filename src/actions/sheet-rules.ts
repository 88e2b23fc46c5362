import type { Area, SheetId } from './workbook';

/** What hangs on the cells of a sheet: drop-downs, colours, filter, protections, merged cells. */
export interface SheetRules {
  /** The rule of each cell of a one-column area, top to bottom. One read. */
  validations(area: Area): readonly CellRule[];
  /** Offers the values of an area or a list as a drop-down that takes other entries too. One write. */
  setDropDown(area: Area, values: Area | DropDownList): void;
  removeValidations(area: Area): void;
  /** Conditional formats in order of rank, those that go by a formula with it. One read. */
  colours(sheet: SheetId): readonly ColourRule[];
  /** Adds rules that rank after all there are. One read and one write. */
  addColours(sheet: SheetId, rules: readonly ColourRule[]): void;
  /** Removes the rules whose formula is said to be ours; the others keep their rank. */
  removeColours(sheet: SheetId, isOwn: (formula: string) => boolean): void;
  surroundings(sheet: SheetId): Surroundings;
}

/** Whether a cell has a validation rule: none, one of its own kind, or a list and where it is from. */
export type CellRule = 'none' | 'other' | { readonly listSheet: SheetId } | DropDownList;

/** Values that stand in the rule itself, and what its help says, by which it is known again. */
export interface DropDownList {
  readonly values: readonly string[];
  readonly help: string;
}

/** Cells that take a background colour while a formula, in en-US syntax, is true. */
export interface ColourRule {
  readonly area: Area;
  /** '' for rules that go by something else. */
  readonly formula: string;
  readonly background: string;
}

/** What set-up must not cut through. Read in a few calls. */
export interface Surroundings {
  readonly gridRows: number;
  readonly gridColumns: number;
  readonly filter: Area | null;
  readonly protections: readonly Protection[];
  readonly merged: readonly Area[];
}

export interface Protection {
  readonly area: Area;
  /** Whether the person who runs set-up may write there. */
  readonly mayEdit: boolean;
  /** A whole tab rather than some of its cells. */
  readonly isSheet: boolean;
}
