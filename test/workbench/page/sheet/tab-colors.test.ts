import { IUniverInstanceService, type Workbook } from '@univerjs/core';
import { expect, it } from 'vitest';
import { tabColoring } from '../../../../workbench/page/sheet/tab-colors';
import { createHeadlessUniver } from '../../../../workbench/univer/create-headless-univer';
import { createUniverGrid } from '../../../../workbench/univer/univer-grid';

it('a tab keeps its colour when its sheet is brought back', () => {
  const univer = createHeadlessUniver();
  const injector = univer.__getInjector();
  const grid = createUniverGrid(univer);
  grid.insertSheet('Deals');
  const sheet = grid.insertSheet('Archive');
  grid.paint();
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(grid.unitId);
  if (!workbook) throw new Error('There is no workbook.');
  const shown = () => workbook.getSheetBySheetId(grid.subUnitIdOf(sheet))?.getTabColor();
  const colorTab = tabColoring(injector, workbook);
  colorTab(sheet, '#ff0000');
  expect(shown()).toBe('#ff0000');
  const undo = grid.checkpoint();
  grid.deleteSheet(sheet);
  grid.paint();
  undo();
  grid.paint();
  expect(shown()).toBe('#ff0000');
  colorTab(sheet, null);
  expect(shown()).toBe('');
});
