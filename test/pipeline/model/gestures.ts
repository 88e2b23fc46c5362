import * as fc from 'fast-check';
import { addDays } from '../../../src/pipeline/day';
import { RECORDED_FIELDS, type RecordedField } from '../../../src/pipeline/recorded';
import type { Witness } from '../../../src/pipeline/row-state';
import {
  type Cells,
  EMPTY_ROW,
  editReconcile,
  fullReconcile,
  NO_CELLS,
  nextDay,
  type Row,
  type Sheet,
} from './sheet';

/** Something a person does to the sheet; rows are taken modulo their number. */
export type Gesture =
  | { readonly do: 'new'; readonly at: number; readonly seen: boolean }
  | {
      readonly do: 'type';
      readonly at: number;
      readonly field: keyof Cells;
      readonly pick: number;
      readonly seen: boolean;
    }
  | { readonly do: 'paste'; readonly at: number; readonly rows: number; readonly seen: boolean }
  | { readonly do: 'since'; readonly at: number; readonly days: number; readonly seen: boolean }
  | { readonly do: 'copy'; readonly at: number; readonly to: number; readonly seen: boolean }
  | { readonly do: 'clear'; readonly at: number; readonly seen: boolean }
  | { readonly do: 'insert'; readonly at: number }
  | { readonly do: 'delete'; readonly at: number }
  | {
      readonly do: 'sort rows' | 'sort visible' | 'sort apart';
      readonly by: 'name' | 'amount';
      readonly down: boolean;
    }
  | { readonly do: 'undo' | 'reconcile' | 'next day' };

const at = fc.nat({ max: 20 });
const seen = fc.boolean();
const field = fc.constantFrom<keyof Cells>('stage', 'stage', 'name', 'amount', 'owner', 'budget');

/** Gestures without copies and without columns sorted apart from the names. */
export const anyGesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('new' as const), at, seen }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('type' as const), at, field, pick: fc.nat(9), seen }),
  },
  fc.record({ do: fc.constant('paste' as const), at, rows: fc.integer({ min: 1, max: 3 }), seen }),
  fc.record({ do: fc.constant('since' as const), at, days: fc.nat({ max: 9 }), seen }),
  fc.record({ do: fc.constant('clear' as const), at, seen }),
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('insert', 'delete'), at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('sort rows', 'sort visible'),
      by: fc.constantFrom('name', 'amount'),
      down: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo', 'reconcile', 'next day') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reconcile' as const) }) },
) as fc.Arbitrary<Gesture>;

/** A whole row copied with its hidden cells. */
export const anyCopy: fc.Arbitrary<Gesture> = fc.record({
  do: fc.constant('copy' as const),
  at,
  to: at,
  seen,
});

/** All columns but the names sorted. */
export const anySortApart: fc.Arbitrary<Gesture> = fc.record({
  do: fc.constant('sort apart' as const),
  by: fc.constantFrom('name', 'amount'),
  down: fc.boolean(),
});

const STAGE_TEXTS = ['Leads', 'Needs', 'Proposal', 'Signed', 'Lost', 'Nonsense', ''];

/** Carries a gesture out, with the reconcile that its event leads to if it is seen. */
export function perform(sheet: Sheet, gesture: Gesture): void {
  switch (gesture.do) {
    case 'reconcile':
      fullReconcile(sheet);
      break;
    case 'next day':
      nextDay(sheet);
      break;
    case 'undo':
      sheet.rows = sheet.past.pop() ?? sheet.rows;
      break;
    default:
      sheet.past.push(sheet.rows);
      edit(sheet, gesture);
  }
}

function edit(
  sheet: Sheet,
  gesture: Exclude<Gesture, { do: 'undo' | 'reconcile' | 'next day' }>,
): void {
  if (gesture.do === 'new') newDeal(sheet, gesture.at % (sheet.rows.length + 1), gesture.seen);
  else if ('by' in gesture) sort(sheet, gesture);
  else if (sheet.rows.length > 0) editRow(sheet, gesture, gesture.at % sheet.rows.length);
}

type RowGesture = Exclude<Extract<Gesture, { at: number }>, { do: 'new' }>;

function editRow(sheet: Sheet, gesture: RowGesture, i: number): void {
  const row = sheet.rows[i] as Row;
  if (gesture.do === 'insert') splice(sheet, i, 0, EMPTY_ROW);
  else if (gesture.do === 'delete') splice(sheet, i, 1);
  else if (row.truth === 0) return;
  else if (gesture.do === 'copy') copy(sheet, i, gesture.to, gesture.seen);
  else if (gesture.do === 'paste') paste(sheet, i, gesture.rows, gesture.seen);
  else if (gesture.do === 'type') type(sheet, i, row, gesture);
  else if (gesture.do === 'clear') {
    splice(sheet, i, 1, { ...row, truth: 0, cells: NO_CELLS });
    tell(sheet, gesture.seen, i, 1, RECORDED_FIELDS);
  } else {
    splice(sheet, i, 1, { ...row, since: addDays(sheet.today, -gesture.days) });
    tell(sheet, gesture.seen, i, 1, [], { since: true });
  }
}

const splice = (sheet: Sheet, i: number, removed: number, ...added: Row[]): void => {
  const rows = [...sheet.rows];
  rows.splice(i, removed, ...added);
  sheet.rows = rows;
};

function tell(
  sheet: Sheet,
  isSeen: boolean,
  i: number,
  rows: number,
  fields: readonly RecordedField[],
  rest: Partial<Witness> = {},
): void {
  if (isSeen) editReconcile(sheet, witness(i, rows, fields, rest));
}

const witness = (
  i: number,
  rows: number,
  fields: readonly RecordedField[],
  rest: Partial<Witness> = {},
): Witness => ({
  who: 'Kari',
  firstRow: i + 2,
  lastRow: i + 1 + rows,
  fields: new Set(fields),
  since: false,
  block: false,
  oldStage: null,
  ...rest,
});

function newDeal(sheet: Sheet, i: number, isSeen: boolean): void {
  const here = sheet.rows[i] ?? EMPTY_ROW;
  if (here.truth !== 0) return;
  const truth = ++sheet.deals;
  const stage = truth % 3 === 0 ? 'Needs' : 'Leads';
  const named = { name: nameOf(sheet, truth), stage, amount: amountOf(sheet, truth) };
  splice(sheet, i, 1, { ...here, truth, cells: { ...NO_CELLS, ...named } });
  tell(sheet, isSeen, i, 1, RECORDED_FIELDS);
}

/** Names and amounts say which deal they were typed for, and no two are equal. */
const nameOf = (sheet: Sheet, truth: number): string => `${truth}.${++sheet.values}`;
const amountOf = (sheet: Sheet, truth: number): number => truth * 10_000 + ++sheet.values;

/** The deal that a name was typed for. */
export const dealNamed = (name: string): number => Number(name.split('.')[0]);

/** The deal that an amount was typed for. */
export const dealOfAmount = (amount: number): number => Math.floor(amount / 10_000);

function type(
  sheet: Sheet,
  i: number,
  row: Row,
  { field, pick, seen: isSeen }: Extract<Gesture, { do: 'type' }>,
): void {
  const values: Partial<Cells> = {
    stage: STAGE_TEXTS[pick % STAGE_TEXTS.length] ?? '',
    name: nameOf(sheet, row.truth),
    amount: amountOf(sheet, row.truth),
    owner: `owner ${pick}`,
    budget: pick > 4 ? 'yes' : '',
  };
  splice(sheet, i, 1, { ...row, cells: { ...row.cells, [field]: values[field] ?? '' } });
  const fields = RECORDED_FIELDS.filter((one) => one === field);
  const oldStage = field === 'stage' && row.cells.stage !== '' ? row.cells.stage : null;
  tell(sheet, isSeen, i, 1, fields, { oldStage });
}

function paste(sheet: Sheet, i: number, count: number, isSeen: boolean): void {
  const below = sheet.rows.slice(i, i + count);
  const pasted = below.map((row, k) => {
    if (row.truth === 0) return row;
    const stage = STAGE_TEXTS[(i + k + sheet.values) % 4] ?? '';
    return { ...row, cells: { ...row.cells, stage, amount: amountOf(sheet, row.truth) } };
  });
  splice(sheet, i, pasted.length, ...pasted);
  tell(sheet, isSeen, i, pasted.length, ['stage', 'amount']);
}

/** Copies a whole row with its hidden cells over another or below the last; a deal of its own. */
function copy(sheet: Sheet, from: number, to: number, isSeen: boolean): void {
  const row = sheet.rows[from] as Row;
  const i = to % (sheet.rows.length + 1);
  if (i === from) return;
  splice(sheet, i, 1, { ...row, truth: ++sheet.deals });
  const all = { block: true, since: true };
  if (isSeen) fullReconcile(sheet, witness(i, 1, RECORDED_FIELDS, all));
}

/** Sorts whole rows, what people see without the hidden columns, or all columns but the names. */
function sort(sheet: Sheet, { do: how, by, down }: Extract<Gesture, { by: string }>): void {
  const sorted = sheet.rows
    .filter(({ truth }) => truth !== 0)
    .sort((a, b) => compare(a.cells[by], b.cells[by]) * (down ? -1 : 1));
  const rest = sheet.rows.filter(({ truth }) => truth === 0);
  const all = [...sorted, ...rest];
  sheet.rows = sheet.rows.map((row, i) => {
    const from = all[i] as Row;
    if (how === 'sort rows') return from;
    if (how === 'sort visible') return { ...row, truth: from.truth, cells: from.cells };
    const { name, company } = row.cells;
    return row.truth === 0 || from.truth === 0
      ? row
      : { ...row, cells: { ...from.cells, name, company } };
  });
}

const compare = (a: string | number | null, b: string | number | null): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
