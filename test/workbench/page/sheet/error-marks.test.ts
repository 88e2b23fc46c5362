import { expect, it } from 'vitest';
import { errorAt, showErrorMarks } from '../../../../workbench/page/sheet/error-marks';
import { createHeadlessUniver } from '../../../../workbench/univer/create-headless-univer';
import { subUnitIdOf } from '../../../../workbench/univer/painting/painted-workbook';
import { createUniverGrid } from '../../../../workbench/univer/univer-grid';
import { shownCell } from '../../univer/painting/shown-cell';

it('marks cells whose formula gives an error, and no text that looks like one', () => {
  const univer = createHeadlessUniver();
  const grid = createUniverGrid(univer);
  showErrorMarks({ grid, injector: univer.__getInjector() });
  const sheet = grid.insertSheet('Deals');
  const row = { sheet, row: 1, column: 1, rows: 1, columns: 4 };
  const [parse, divided] = [{ formula: '=1+' }, { formula: '=1/0' }];
  grid.write(row, [[parse, divided, { value: '#REF!' }, { value: 'Lead' }]]);
  grid.settleNow?.();
  grid.paint();
  const marked = [0, 1, 2, 3].map((column) => {
    const cell = shownCell(univer, grid.unitId, subUnitIdOf(sheet), 0, column);
    return [cell?.v, cell?.markers?.tr?.color];
  });
  expect(marked).toEqual([
    ['#ERROR!', '#d93025'],
    ['#DIV/0!', '#d93025'],
    ['#REF!', undefined],
    ['Lead', undefined],
  ]);
  expect(errorAt(grid, { ...row, columns: 1 })?.message).toBe('Formula parse error.');
  expect(errorAt(grid, { ...row, column: 3, columns: 1 })).toBe(null);
});
