import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/pipeline/criterion';
import { day } from '../../../src/pipeline/day';
import { createStages, type Stage } from '../../../src/pipeline/stage';
import type { Cell } from '../../../src/tables/cells/cell';
import { criteriaTabCells, readCriteriaTab } from '../../../src/tables/tabs/criteria-tab';
import { writtenCells } from './written-cells';

const stage = (name: string): Stage => ({
  name,
  role: 'open',
  probability: 0.5,
  maxDays: null,
  mayStartHere: true,
  alsoCalled: [],
});

const context = {
  stages: createStages([stage('Proposal'), stage('Negotiation')]),
  columns: { amount: 2, closeDate: 3, 'x:Budget': 4 },
  headers: ['Deal', 'Value', 'Close', 'Budget ok', 'Contact'],
  decimalComma: true,
  monthFirst: false,
};
const header = ['Stage', 'Field', 'Test', 'Value', 'Level', 'What to do', 'Key'];
const read = (...rows: Cell[][]) => readCriteriaTab([header, ...rows], context);

describe('readCriteriaTab', () => {
  it('reads tests, symbols, values and levels in both languages', () => {
    const { criteria, issues } = read(
      ['proposal', 'value', '≥', '1 000', 'must', 'Agree on a price', ''],
      ['Proposal', 'Value', 'minst', 'kr 2.000', 'må', '', ''],
      ['Proposal', 'Close', 'ikke passert', 'ignored', 'bør', '', ''],
      ['Proposal', 'Close', 'at most 14 days old', '', 'should', '', ''],
      ['Proposal', 'Close', '<', '31.12.2026', 'must', '', ''],
      ['Proposal', 'Contact', 'one of', 'Kari, Ola', 'must', '', ''],
      ['Proposal', 'Contact', '=', 'Kari', 'must', '', ''],
    );
    expect(issues).toEqual([]);
    expect(criteria.map(({ key, test, value, level }) => [key, test, value, level])).toEqual([
      ['amount', '>=', 1000, 'must'],
      ['amount', '>=', 2000, 'must'],
      ['closeDate', 'not past', null, 'should'],
      ['closeDate', 'at most days old', 14, 'should'],
      ['closeDate', '<', '2026-12-31', 'must'],
      ['x:Contact', 'one of', ['Kari', 'Ola'], 'must'],
      ['x:Contact', '=', 'Kari', 'must'],
    ]);
    expect(criteria[0]).toMatchObject({ label: 'Value', advice: 'Agree on a price' });
  });

  it('follows a renamed header by the recorded key, and a field name by its meaning', () => {
    const { rows, issues } = read(
      ['Proposal', 'Budget', 'ticked', '', 'must', '', 'x:Budget'],
      ['Proposal', 'Beløp', 'filled', '', 'must', '', ''],
      ['Proposal', 'Close', 'filled', '', 'must', '', 'amount'],
    );
    expect(issues).toEqual([]);
    expect(rows.map(({ criterion, column }) => [criterion.key, criterion.label, column])).toEqual([
      ['x:Budget', 'Budget ok', 4],
      ['amount', 'Value', 2],
      ['closeDate', 'Close', 3],
    ]);
  });

  it('keeps a criterion on a field that no column has, and lists it', () => {
    const { criteria, issues } = read(
      ['Proposal', 'Region', 'filled', '', 'must', '', 'x:Region'],
      ['Proposal', 'Lost reason', 'filled', '', 'must', '', ''],
    );
    expect(criteria.map(({ key, label }) => [key, label])).toEqual([
      ['', 'Region'],
      ['lostReason', 'Lost reason'],
    ]);
    expect(issues.map(({ code, row, text }) => [code, row, text])).toEqual([
      ['unknown field', 2, 'Region'],
      ['unknown field', 3, 'Lost reason'],
    ]);
  });

  it('lists rows it cannot use, with what was expected, and passes over empty ones', () => {
    const { criteria, issues } = read(
      ['', '', '', '', '', '', ''],
      ['Propsal', 'Value', 'filled', '', 'must', '', ''],
      ['', 'Value', 'filled', '', 'must', '', ''],
      ['Proposal', 'Value', 'nearly', '', 'must', '', ''],
      ['Proposal', 'Value', '>', 'much', 'must', '', ''],
      ['Proposal', 'Contact', 'one of', '', 'must', '', ''],
      ['Proposal', 'Close', 'at most days old', 'two', 'must', '', ''],
      ['Proposal', 'Value', 'filled', '', 'always', '', ''],
      ['Proposal', 'Value', '=', '#REF!', 'must', '', ''],
    );
    expect(issues.map(({ code, row, field, hint }) => [code, row, field, hint])).toEqual([
      ['unknown stage', 3, 'Stage', 'Proposal'],
      ['bad value', 4, 'Stage', 'name'],
      ['bad value', 5, 'Test', 'test'],
      ['bad value', 6, 'Value', 'number'],
      ['bad value', 7, 'Value', 'text'],
      ['bad value', 8, 'Value', 'number'],
      ['bad value', 9, 'Level', 'level'],
      ['bad value', 10, 'Value', 'number'],
    ]);
    expect(criteria.map(({ level }) => level)).toEqual(['should']);
  });

  it('says which columns are gone', () => {
    const { criteria, issues } = readCriteriaTab([['Stage', 'Value']], context);
    expect(criteria).toEqual([]);
    expect(issues.map(({ code, field }) => [code, field])).toEqual([
      ['missing header', 'field'],
      ['missing header', 'test'],
    ]);
  });
});

describe('criteriaTabCells', () => {
  const word = fc.stringMatching(/^[A-Z][a-zæøå]{1,10}$/);
  const number = fc.integer({ min: 0, max: 1e9 });
  const tested: fc.Arbitrary<Pick<Criterion, 'test' | 'value'>> = fc.oneof(
    fc.record({
      test: fc.constantFrom('filled' as const, 'ticked' as const, 'not past' as const),
      value: fc.constant(null),
    }),
    fc.record({
      test: fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const),
      value: fc.oneof(number, fc.constant(day('2026-12-31'))),
    }),
    fc.record({ test: fc.constant('=' as const), value: fc.oneof(number, word) }),
    fc.record({ test: fc.constant('one of' as const), value: fc.array(word, { minLength: 1 }) }),
    fc.record({ test: fc.constant('at most days old' as const), value: number }),
  );
  const anyCriterion: fc.Arbitrary<Criterion> = fc
    .tuple(
      fc.constantFrom(['Value', 'amount'], ['Close', 'closeDate'], ['Budget ok', 'x:Budget']),
      fc.record({
        stage: fc.constantFrom('Proposal', 'Negotiation'),
        level: fc.constantFrom('must' as const, 'should' as const),
        advice: fc.oneof(fc.constant(''), word),
      }),
      tested,
    )
    .map(([[label = '', key = ''], rest, test]) => ({ label, key, ...rest, ...test }));

  it('writes what reads back as the same criteria, in both languages', () => {
    fc.assert(
      fc.property(
        fc.array(anyCriterion),
        fc.constantFrom('en' as const, 'nb' as const),
        (criteria, language) => {
          const cells = writtenCells(criteriaTabCells(criteria, language));
          const tab = readCriteriaTab(cells, context);
          expect(tab.criteria).toEqual(criteria);
          expect(tab.issues).toEqual([]);
        },
      ),
    );
  });
});
