import { type ArchiveEntry, createArchive } from '../../../src/pipeline/archive';
import { type Block, EMPTY_BLOCK } from '../../../src/pipeline/block';
import type { Criterion } from '../../../src/pipeline/criterion';
import { addDays, type Day, day } from '../../../src/pipeline/day';
import { newDealId } from '../../../src/pipeline/deal-id';
import { type Changes, reconcileAll, reconcileEdit } from '../../../src/pipeline/reconcile';
import type { HiddenCells, RowState, Witness } from '../../../src/pipeline/row-state';
import { createRules } from '../../../src/pipeline/rules';
import { DEFAULT_SETTINGS, type Enforcement } from '../../../src/pipeline/settings';
import { visibleOf } from '../../../src/pipeline/visible';
import { makeDeal, STAGES } from '../../forecast/make-deal';

/** The cells of a row that people type in; '' and null are empty. */
export interface Cells {
  readonly name: string;
  readonly company: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly closeDate: string;
  readonly owner: string;
  readonly budget: string;
}

export const NO_CELLS: Cells = {
  name: '',
  company: '',
  stage: '',
  amount: null,
  closeDate: '',
  owner: '',
  budget: '',
};

/** A row of the model, with the deal it really is: what no program can see. */
export interface Row {
  /** Number of the deal; 0 = the row is empty. */
  readonly truth: number;
  readonly cells: Cells;
  readonly block: Block;
  readonly since: Day | null;
}

export const EMPTY_ROW: Row = { truth: 0, cells: NO_CELLS, block: EMPTY_BLOCK, since: null };

/** A Deals tab and its archive in memory. The first row is row 2. */
export interface Sheet {
  rows: Row[];
  archive: ArchiveEntry[];
  /** States of the rows before each gesture and each write of the add-on. */
  past: Row[][];
  today: Day;
  /** Number of deals ever begun. */
  deals: number;
  /** Number of values ever typed, so that no two are equal. */
  values: number;
  ids: number;
  readonly enforcement: Enforcement;
}

/** Needed for Proposal and what follows. */
const BUDGET: Criterion = {
  stage: 'Proposal',
  label: 'Budget',
  key: 'x:Budget',
  test: 'filled',
  value: null,
  level: 'must',
  advice: '',
};

export const newSheet = (enforcement: Enforcement): Sheet => ({
  rows: [],
  archive: [],
  past: [],
  today: day('2026-11-02'),
  deals: 0,
  values: 0,
  ids: 0,
  enforcement,
});

const BOUND = new Set(['name', 'company', 'stage', 'amount', 'closeDate', 'owner']);

export function stateOf({ cells, block, since }: Row, i: number): RowState {
  const { name, company, owner, stage, amount, closeDate } = cells;
  const texts = { row: i + 2, name, company, owner, stageText: stage };
  const deal = makeDeal(STAGES.find(stage), amount, closeDate, texts);
  return {
    deal,
    visible: visibleOf(deal, BOUND),
    formulas: new Set(),
    block,
    since,
    cellOf: (key) => (key === 'x:Budget' ? cells.budget : undefined),
  };
}

/** What reconcile works with at this moment; IDs are numbered, so that runs repeat. */
export const contextOf = (sheet: Sheet) => ({
  rules: createRules({
    stages: STAGES,
    criteria: [BUDGET],
    settings: { ...DEFAULT_SETTINGS, enforcement: sheet.enforcement },
    today: sheet.today,
  }),
  newId: () => {
    let left = ++sheet.ids;
    return newDealId(() => {
      const digit = left % 32;
      left = Math.floor(left / 32);
      return digit / 32;
    });
  },
  locked: true,
});

export const decideAll = (sheet: Sheet, witness: Witness | null = null): Changes =>
  reconcileAll(sheet.rows.map(stateOf), createArchive(sheet.archive), witness, contextOf(sheet));

/** Decides on all rows and writes it. */
export function fullReconcile(sheet: Sheet, witness: Witness | null = null): Changes {
  const changes = decideAll(sheet, witness);
  apply(sheet, changes);
  return changes;
}

/** Decides on the rows that an edit covered and writes it. */
export function editReconcile(sheet: Sheet, witness: Witness): void {
  const rows = sheet.rows.map(stateOf).slice(witness.firstRow - 2, witness.lastRow - 1);
  apply(sheet, reconcileEdit(rows, witness, contextOf(sheet)));
}

/**
 * Writes decisions as the add-on does, to the rows that stand there now.
 *
 * @param read the rows that were decided on, if they have moved since
 */
export function apply(sheet: Sheet, changes: Changes, read = sheet.rows): void {
  sheet.past.push(sheet.rows);
  sheet.archive.push(...changes.archiveFirst);
  const rows = [...sheet.rows];
  for (const { row, hidden, putBack, closeDate } of changes.rows) {
    const before = rows[row - 2];
    if (!before) continue;
    const cells = {
      ...before.cells,
      ...(putBack === null ? {} : { stage: putBack }),
      ...(closeDate === null ? {} : { closeDate }),
    };
    rows[row - 2] = { ...before, ...written(hidden, read[row - 2] as Row, before), cells };
  }
  sheet.rows = rows;
  sheet.archive.push(...changes.archiveAfter);
}

/** The add-on's cells after a write: only what differs from what was read, the ID least of all. */
function written(hidden: HiddenCells | null, read: Row, before: Row): Partial<Row> {
  if (!hidden) return {};
  const { block, since } = hidden;
  if (block.mark === read.block.mark && block.id === read.block.id && since === read.since)
    return {};
  const id = block.id === read.block.id ? before.block.id : block.id;
  return { block: { ...block, id }, since };
}

export const nextDay = (sheet: Sheet): void => {
  sheet.today = addDays(sheet.today, 1);
};
