import { DataValidationErrorStyle } from '@univerjs/core';
import { ListValidator, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { describe, expect, it } from 'vitest';
import type { Area, ValidationRule } from '../../../../workbench/grid/grid';
import { setShownLocale } from '../../../../workbench/univer/painting/shown-locale';
import { type PaintedGrid, paintedGrid } from './painted-grid';
import { rangeText } from './shown-workbook';

const STAGES: ValidationRule = {
  kind: 'list',
  values: ['Lead', 'Won, at last', 'Lost'],
  allowInvalid: false,
  showDropdown: true,
};
const COLUMN: Area = { sheet: 0, row: 2, column: 2, rows: 9, columns: 1 };

describe('painted rules', () => {
  it('offer the texts of a list, also those with a comma, and never reject', () => {
    const world = withSheets();
    world.grid.attach(COLUMN, 'validation', { ...STAGES, helpText: 'Choose a stage' });
    world.paint();
    const [rule] = rulesOf(world);
    expect(rule).toMatchObject({
      type: 'list',
      errorStyle: DataValidationErrorStyle.WARNING,
      error: 'Choose a stage',
      showDropDown: true,
    });
    expect(choicesAt(world, 5, 1)).toEqual(['Lead', 'Won, at last', 'Lost']);
    expect(choicesAt(world, 0, 1)).toBeNull();
  });

  it('are one rule for all cells that have the same, in as few ranges as can be', () => {
    const world = withSheets();
    world.grid.attach(COLUMN, 'validation', STAGES);
    world.grid.attach({ ...COLUMN, row: 4, rows: 2 }, 'background', '#ff0000');
    world.grid.attach({ ...COLUMN, column: 5, row: 3, rows: 1 }, 'validation', { ...STAGES });
    world.paint();
    expect(rulesOf(world).map(({ ranges }) => ranges.map(rangeText))).toEqual([
      ['1:1-9:1', '2:4-2:4'],
    ]);
  });

  it('follow inserted and deleted rows', () => {
    const world = withSheets();
    world.grid.attach(COLUMN, 'validation', STAGES);
    world.paint();
    world.grid.insertRows(0, 4, 2);
    world.grid.deleteRows(0, 1, 1);
    world.paint();
    expect(rulesOf(world).map(({ ranges }) => ranges.map(rangeText))).toEqual([
      ['0:1-1:1', '4:1-10:1'],
    ]);
  });

  it('offer what listed cells of another sheet show, in step with them', () => {
    const world = withSheets();
    setShownLocale(world.painted.injector, 'nb_NO');
    const range = { sheet: 1, row: 1, column: 1, rows: 4, columns: 1 };
    const list = ['Kontakt', 1.5, null, 'Kontakt'].map((value) => [{ value }]);
    world.grid.write(range, list);
    world.grid.attach(COLUMN, 'validation', { ...STAGES, kind: 'range', range });
    world.paint();
    expect(choicesAt(world, 1, 1)).toEqual(['Kontakt', '1,5']);
    world.grid.write({ ...range, row: 3, rows: 1 }, [[{ value: 'Vunnet' }]]);
    world.paint();
    expect(choicesAt(world, 1, 1)).toEqual(['Kontakt', '1,5', 'Vunnet']);
    world.grid.insertRows(1, 1, 1);
    world.paint();
    expect(choicesAt(world, 1, 1)).toEqual(['Kontakt', '1,5', 'Vunnet']);
    world.grid.deleteSheet(1);
    world.paint();
    expect(choicesAt(world, 1, 1)).toEqual([]);
  });

  it.each([
    ['checkbox', 'checkbox'],
    ['date', 'date'],
    ['number', 'decimal'],
    ['custom', 'any'],
  ] as const)('of the kind %s are %s in Univer', (kind, type) => {
    const world = withSheets();
    world.grid.attach(COLUMN, 'validation', { kind, allowInvalid: true, showDropdown: false });
    world.paint();
    expect(rulesOf(world).map((rule) => rule.type)).toEqual([type]);
  });

  it('go when they are cleared', () => {
    const world = withSheets();
    world.grid.attach(COLUMN, 'validation', STAGES);
    world.paint();
    world.grid.attach(COLUMN, 'validation', null);
    world.paint();
    expect(rulesOf(world)).toEqual([]);
    expect(choicesAt(world, 5, 1)).toBeNull();
  });
});

function withSheets(): PaintedGrid {
  const world = paintedGrid();
  world.grid.insertSheet('Deals', 0, 10, 6);
  world.grid.insertSheet('Lists', 1, 10, 2);
  world.paint();
  return world;
}

const modelOf = ({ painted }: PaintedGrid) => painted.injector.get(SheetDataValidationModel);

const rulesOf = (world: PaintedGrid) => modelOf(world).getRules(world.painted.unitId, 'sheet-0');

/** What a cell's drop-down offers; null when it has none. */
function choicesAt(world: PaintedGrid, row: number, column: number): string[] | null {
  const { unitId } = world.painted;
  const model = modelOf(world);
  const rule = model.getRuleByLocation(unitId, 'sheet-0', row, column);
  const validator = rule && model.getValidator(rule.type);
  return rule && validator instanceof ListValidator
    ? validator.getList(rule, unitId, 'sheet-0')
    : null;
}
