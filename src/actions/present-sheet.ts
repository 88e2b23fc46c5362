import { type Archive, createArchive } from '../pipeline/archive';
import type { RowState } from '../pipeline/row-state';
import { stateAfter } from '../pipeline/state-after';
import type { Cell } from '../tables/cells/cell';
import { withAmountFormats } from './amount-formats';
import type { Damage } from './deals-layout';
import type { Platform } from './platform';
import { type Reconciled, reconcileSheet } from './reconcile-sheet';
import type { Workbook } from './workbook';

/** The sheet as it stands after a full reconcile. */
export interface PresentSheet extends Reconciled {
  /** All rows below the header, blank ones too. */
  readonly states: readonly RowState[];
  /** Each row's cells from column A on, in the order of `states`. */
  readonly cells: readonly (readonly Cell[])[];
  readonly archive: Archive;
}

/** Reconciles, and reads besides what the amounts' number formats say of currencies; one read. */
export function presentSheet(platform: Platform): PresentSheet | 'not set up' | 'busy' | Damage {
  const reconciled = reconcileSheet(platform, null);
  if (typeof reconciled === 'string') return reconciled;
  const { changes, archive, rows } = reconciled;
  return {
    ...reconciled,
    states: withCurrencies(writtenStates(reconciled), reconciled, platform.workbook),
    cells: rows.map((row) => row.cells),
    archive: createArchive([...archive.values(), ...changes.archiveFirst, ...changes.archiveAfter]),
  };
}

/** Rows as written; those that Google refused to change stand as they were read. */
export function writtenStates({ rows, changes, applied, configuration }: Reconciled): RowState[] {
  const decisions = new Map(changes.rows.map((decision) => [decision.row, decision]));
  const { stages } = configuration.rules;
  return rows.map(({ state }) => {
    const decision = decisions.get(state.deal.row);
    if (!decision) return state;
    const changesCell = decision.putBack !== null || decision.closeDate !== null;
    return applied.refused !== '' && changesCell ? state : stateAfter(state, decision, stages);
  });
}

function withCurrencies(
  states: readonly RowState[],
  { layout, configuration }: Reconciled,
  workbook: Workbook,
): readonly RowState[] {
  const column = layout.columns.amount;
  const { currency } = configuration.rules.settings;
  const first = states[0];
  if (column === undefined || currency === '' || !first) return states;
  const { sheet } = layout;
  const area = { sheet, row: first.deal.row, column, rows: states.length, columns: 1 };
  const formats = workbook.numberFormats(area).map(([format = '']) => format);
  return withAmountFormats(states, formats, currency);
}
