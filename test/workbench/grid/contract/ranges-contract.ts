import { beforeEach, describe, expect, it } from 'vitest';
import type { Grid, RangeRecord, SheetId } from '../../../../workbench/grid/grid';
import { a1Of, areaOf, type MakeGrid } from './grid-fixture';

/** Names, validation ranges and records, which hang on ranges. */
export function describeRanges(make: MakeGrid): void {
  let grid: Grid;
  let sheet: SheetId;
  let other: SheetId;
  beforeEach(async () => {
    grid = await make();
    sheet = grid.insertSheet('Deals', 0, 20, 6);
    other = grid.insertSheet('Stages', 1, 20, 6);
  });

  describe('names', () => {
    const named = (): string | null => a1Of(grid.names().get('Deals_Stage'));
    beforeEach(() => grid.setName('Deals_Stage', areaOf(sheet, 'C2:C10')));

    it('are set, replaced and removed', () => {
      grid.setName('Deals_Stage', areaOf(other, 'A1'));
      expect([...grid.names()]).toEqual([['Deals_Stage', areaOf(other, 'A1')]]);
      grid.removeName('Deals_Stage');
      expect(grid.names().size).toBe(0);
    });

    it('grow by rows inserted inside and move with those before', () => {
      grid.insertRows(sheet, 10, 1);
      expect(named()).toBe('C2:C11');
      grid.insertRows(sheet, 2, 1);
      expect(named()).toBe('C3:C12');
      grid.insertRows(sheet, 13, 1);
      expect(named()).toBe('C3:C12');
    });

    it('shrink by deleted rows', () => {
      grid.deleteRows(sheet, 1, 3);
      expect(named()).toBe('C1:C7');
      grid.deleteRows(sheet, 7, 1);
      expect(named()).toBe('C1:C6');
    });

    it('follow their column when it is moved or others pass it', () => {
      grid.moveColumns(sheet, 3, 1, 1);
      expect(named()).toBe('A2:A10');
      grid.moveColumns(sheet, 5, 1, 1);
      expect(named()).toBe('B2:B10');
    });

    it('are null when all their cells are deleted, or their sheet', () => {
      grid.setName('Other', areaOf(other, 'A1:A3'));
      grid.deleteColumns(sheet, 3, 1);
      grid.deleteSheet(other);
      expect([...grid.names()]).toEqual([
        ['Deals_Stage', null],
        ['Other', null],
      ]);
    });

    it('do not mind edits of another sheet', () => {
      grid.deleteRows(other, 1, 10);
      expect(named()).toBe('C2:C10');
    });
  });

  describe('the range of a validation rule', () => {
    const rule = { kind: 'range', allowInvalid: true, showDropdown: true } as const;
    const ruleAt = (a1: string) => grid.attachments(areaOf(sheet, a1), 'validation')[0]?.[0];
    beforeEach(() => {
      grid.attach(areaOf(sheet, 'B2:B3'), 'validation', { ...rule, range: areaOf(other, 'A2:A8') });
    });

    it('follows the rows of its sheet', () => {
      grid.insertRows(other, 3, 2);
      grid.deleteRows(other, 1, 1);
      expect(a1Of(ruleAt('B2')?.range)).toBe('A1:A9');
      expect(ruleAt('B3')).toEqual(ruleAt('B2'));
    });

    it('is gone when its cells are, the rule stays', () => {
      grid.deleteColumns(other, 1, 1);
      expect(ruleAt('B2')).toEqual(rule);
    });
  });

  describe('records', () => {
    const record = (id: string, kind: RangeRecord['kind'], ...areas: string[]): RangeRecord => ({
      id,
      kind,
      areas: areas.map((a1) => areaOf(sheet, a1)),
      data: { made: id },
    });
    const shapes = () =>
      grid.records(sheet).map(({ id, areas }) => [id, ...areas.map((area) => a1Of(area))]);

    it('are put, replaced by id and removed', () => {
      grid.putRecord(sheet, record('f', 'filter', 'A1:C9'));
      grid.putRecord(sheet, record('p', 'protection', 'A1'));
      grid.putRecord(sheet, record('f', 'filter', 'A1:D9'));
      grid.removeRecord(sheet, 'p');
      expect(grid.records(sheet)).toEqual([record('f', 'filter', 'A1:D9')]);
    });

    it('let their areas follow, and keep their data', () => {
      grid.putRecord(sheet, record('cf', 'conditional-format', 'A2:A9', 'C2:C9'));
      grid.insertRows(sheet, 1, 1);
      grid.deleteColumns(sheet, 1, 1);
      expect(shapes()).toEqual([['cf', 'B3:B10']]);
      expect(grid.records(sheet)[0]?.data).toEqual({ made: 'cf' });
    });

    it('go with the last of their areas, but for charts', () => {
      grid.putRecord(sheet, record('p', 'protection', 'B1:B9'));
      grid.putRecord(sheet, record('c', 'chart', 'B1:B9'));
      grid.deleteColumns(sheet, 2, 1);
      expect(shapes()).toEqual([['c']]);
    });
  });
}
