import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion, CriterionLevel } from '../../../src/pipeline/criterion';
import { day } from '../../../src/pipeline/day';
import type { Issue } from '../../../src/pipeline/issue';
import { rowIssue } from '../../../src/pipeline/row-issue';
import type { RowState } from '../../../src/pipeline/row-state';
import { createRules } from '../../../src/pipeline/rules';
import { DEFAULT_SETTINGS, type Language } from '../../../src/pipeline/settings';
import type { CellWrite } from '../../../src/tables/cells/cell';
import { checkTab } from '../../../src/tables/tabs/check-tab';
import { LEADS, LOST, makeDeal, PROPOSAL, STAGES, WON } from '../../forecast/make-deal';
import { entry, makeRow, sight } from '../../pipeline/make-row';

const criterion = (
  stage: string,
  label: string,
  key: string,
  level: CriterionLevel = 'must',
): Criterion => ({ stage, label, key, test: 'filled', value: null, level, advice: '' });

const CRITERIA = [
  criterion('Needs', 'Budget', 'x:Budget'),
  criterion('Proposal', 'Amount', 'amount'),
  { ...criterion('Proposal', 'Score', 'x:Score', 'should'), test: '>' as const, value: 5 },
  criterion('Signed', 'Contract', 'x:Contract'),
];
const COLUMNS = { name: 1, stage: 2, amount: 4, lostReason: 6, 'x:Budget': 27, 'x:Score': 5 };

const tabOf = (
  rows: readonly RowState[],
  issues: readonly Issue[] = [],
  language: Language = 'en',
) => {
  const settings = { ...DEFAULT_SETTINGS, language };
  const today = day('2026-11-23');
  const rules = createRules({ stages: STAGES, criteria: CRITERIA, settings, today });
  return checkTab({ rows, columns: COLUMNS, issues, rules });
};

const NEVER = [sight('2026-11-01', { stage: 'Leads' })];
const WAIVED = [
  ...NEVER,
  entry(
    '2026-11-02',
    { stage: 'Proposal' },
    { waiver: { stage: 'Proposal', key: 'amount', reason: 'pilot' } },
  ),
];
const inStage = (stage: typeof LEADS, row: number, name: string) =>
  makeDeal(stage, null, '', { row, name, owner: 'Kari' });

const ROWS = [
  makeRow(inStage(LEADS, 2, 'Acme'), NEVER, { 'x:Budget': 10, amount: '', 'x:Score': '' }),
  makeRow(inStage(PROPOSAL, 3, 'Bolt'), WAIVED, { 'x:Budget': '', amount: '', 'x:Score': 3 }),
  makeRow(inStage(LOST, 4, 'Cargo'), NEVER, { lostReason: '' }),
  makeRow(inStage(LOST, 5, 'Dune'), NEVER, { lostReason: 'price' }),
  makeRow(inStage(WON, 6, 'Elk'), NEVER, { 'x:Budget': 1, amount: 5, 'x:Score': 9 }),
  makeRow(makeDeal(null, 5, '', { row: 7 }), NEVER),
];

describe('checkTab', () => {
  it('shows how each deal stands with what its stage and the next one ask', () => {
    const { cells, movingHeader } = tabOf(ROWS);
    expect(cells.slice((movingHeader ?? 0) - 2)).toEqual([
      [...Array(5).fill(null), 'Needs', 'Proposal', 'Proposal', 'Signed', 'Lost'],
      [
        ...['First to mend', 'Deal', 'Stage', 'Owner', 'Lacks'],
        ...['Budget', 'Amount', 'Score (should)', 'Contract', 'Lost reason'],
      ],
      [null, 'Acme', 'Leads', 'Kari', 0, 'met', null, null, null, null],
      [
        ...[null, 'Bolt', 'Proposal', 'Kari', 2],
        ...['missing', 'waived: pilot', 'wrong', 'cannot be checked', null],
      ],
      [null, 'Cargo', 'Lost', 'Kari', 1, null, null, null, null, 'missing'],
    ]);
  });

  it('links each deal to the first cell to mend', () => {
    expect(tabOf(ROWS).links[1]?.targets).toEqual([
      null,
      { tab: 'deals', row: 3, column: 27 },
      { tab: 'deals', row: 4, column: 6 },
    ]);
  });

  it('lists issues in sentences, each with a link to its cell', () => {
    const unread = rowIssue('unreadable', 9, {
      column: 4,
      field: 'Sum',
      text: 'ask',
      hint: 'amount',
    });
    const gone = rowIssue('deal gone', null, { text: 'Zoo' });
    const { cells, links, looks } = tabOf([], [unread, gone]);
    expect(cells[(looks.boldRows[1] ?? 0) - 1]?.slice(0, 2)).toEqual([
      'Cell',
      'What is wrong, and what to do',
    ]);
    expect(cells.slice(7, 9).map((row) => row[1])).toEqual([
      'Deals, row 9, Sum: “ask” cannot be read and is left out. Write a plain number such as 12000.',
      expect.stringContaining('the row of “Zoo” is gone'),
    ]);
    expect(links[0]).toEqual({
      row: 8,
      column: 1,
      targets: [{ tab: 'deals', row: 9, column: 4 }, null],
    });
  });

  it('says that everything is fine when it is', () => {
    const { cells } = tabOf([ROWS[0] as RowState]);
    expect(cells[1]?.[0]).toBe('Everything is fine. Deals checked: 1.');
    expect(cells[7]?.[1]).toBe('Nothing to mend.');
    expect(tabOf([ROWS[0] as RowState], [], 'nb').cells[1]?.[0]).toMatch(/^Alt er i orden/);
  });

  it('counts deals and cells', () => {
    const { cells } = tabOf(ROWS);
    expect(cells.slice(1, 4).map(([text]) => text)).toEqual([
      'Deals checked: 6, lacking what their stage needs: 2. Cells and rows to mend: 0.',
      'Below: 2 open deals, 1 closed that lack something of their own stage. Not below: 2 other closed, 1 without a known stage.',
      'met: 1, missing: 2, wrong: 1, waived: 1, cannot be checked: 1',
    ]);
  });

  it('reconciles to the rows, and its counts to the cells of the table', () => {
    const anyRow = fc.constantFrom(...ROWS);
    const issue = rowIssue('no stage', 9);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), fc.nat({ max: 5 }), (rows, issues) => {
        const { cells, movingHeader } = tabOf(rows, Array<Issue>(issues).fill(issue));
        const numbers = (cell: CellWrite | undefined) =>
          Array.from(String(cell).matchAll(/\d+/g), Number);
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
        const matrix = cells.slice(movingHeader ?? 0);
        expect(sum(numbers(cells[2]?.[0]))).toBe(rows.length);
        const [open = 0, closed = 0] = numbers(cells[2]?.[0]);
        expect(matrix).toHaveLength(open + closed);
        const states = matrix.flatMap((row) => row.slice(5)).filter((cell) => cell !== null);
        expect(sum(numbers(cells[3]?.[0]))).toBe(states.length);
      }),
    );
  });
});
