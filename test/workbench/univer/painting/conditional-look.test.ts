import { describe, expect, it } from 'vitest';
import type { ConditionalRule } from '../../../../workbench/apps-script/conditional-format-rule';
import type { Area, CellValue, RangeRecord } from '../../../../workbench/grid/grid';
import {
  type ColouredCell,
  conditionalLook,
} from '../../../../workbench/univer/painting/conditional-look';

const AREA: Area = { sheet: 0, row: 2, column: 3, rows: 10, columns: 2 };

describe('a conditional format', () => {
  it.each<[ConditionalRule['criteria'], (string | number)[], CellValue, boolean]>([
    ['CELL_EMPTY', [], null, true],
    ['CELL_EMPTY', [], 0, false],
    ['CELL_NOT_EMPTY', [], 'x', true],
    ['CELL_NOT_EMPTY', [], '', false],
    ['TEXT_CONTAINS', ['won'], 'Almost Won', true],
    ['TEXT_CONTAINS', ['won'], 'Lost', false],
    ['TEXT_EQUAL_TO', ['Won'], 'Won', true],
    ['TEXT_EQUAL_TO', ['Won'], 'Won!', false],
    ['NUMBER_GREATER_THAN', [5], 5.1, true],
    ['NUMBER_GREATER_THAN', [5], '6', false],
    ['NUMBER_LESS_THAN', [5], 4, true],
    ['NUMBER_LESS_THAN', [5], 5, false],
  ])('%s %j on %j holds: %s', (criteria, values, value, holds) => {
    const rule = { areas: [AREA], criteria, values, background: '#fff2cc' };
    const look = conditionalLook([record(rule)], cellAt(2, 3, value));
    expect(look).toEqual(holds ? { bg: { rgb: '#fff2cc' } } : null);
  });

  it('asks its formula as it reads in the cell, relative ends moved from the first one', () => {
    const asked: string[] = [];
    const rule = {
      areas: [AREA],
      criteria: 'CUSTOM_FORMULA' as const,
      values: ['=AND($C2<>"",C$1>SUM(A2:B2),INDIRECT("Dealsheet_Today")>Other!A1)'],
      fontColor: '#ff0000',
      bold: true,
    };
    const cell = { ...cellAt(5, 4, 1), evaluate: (formula: string) => asked.push(formula) > 0 };
    expect(conditionalLook([record(rule)], cell)).toEqual({ cl: { rgb: '#ff0000' }, bl: 1 });
    expect(asked).toEqual(['=AND($C5<>"",D$1>SUM(B5:C5),INDIRECT("Dealsheet_Today")>Other!B4)']);
  });

  it('leaves cells outside its areas alone, and one whose formula is an error', () => {
    const rule = {
      areas: [AREA],
      criteria: 'CUSTOM_FORMULA',
      values: ['=A1'],
      bold: true,
    } as const;
    const failing = { ...cellAt(3, 3, 1), evaluate: (): CellValue => ({ error: '#N/A' }) };
    expect(conditionalLook([record(rule)], failing)).toBeNull();
    const outside = { ...cellAt(1, 3, 1), evaluate: () => true };
    expect(conditionalLook([record(rule)], outside)).toBeNull();
  });

  it('gives way to one before it in what both say', () => {
    const always = { areas: [AREA], criteria: 'CELL_NOT_EMPTY', values: [] } as const;
    const first = record({ ...always, background: '#111111' });
    const second = record({ ...always, background: '#222222', italic: true });
    expect(conditionalLook([first, second], cellAt(2, 3, 1))).toEqual({
      bg: { rgb: '#111111' },
      it: 1,
    });
  });
});

const record = (data: ConditionalRule): RangeRecord => ({
  id: 'condition-1',
  kind: 'conditional-format',
  areas: data.areas,
  data,
});

const cellAt = (row: number, column: number, value: CellValue): ColouredCell => ({
  row,
  column,
  value,
  text: String(value ?? ''),
  evaluate: () => null,
});
