import { ICommandService, type Injector, type Workbook } from '@univerjs/core';
import { SetTabColorMutation } from '@univerjs/sheets';
import type { SheetId } from '../../grid/grid';
import { sheetIdOf, subUnitIdOf } from '../../univer/painting/painted-workbook';

/** Colours the tab of a sheet, null for none; a tab that comes back later, too. */
export type ColorTab = (sheet: SheetId, color: string | null) => void;

/** Colours tabs by what the world keeps, for the grid knows no colours of tabs. */
export function tabColoring(injector: Injector, workbook: Workbook): ColorTab {
  const colors = new Map<SheetId, string | null>();
  const commands = injector.get(ICommandService);
  const paint = (sheet: SheetId): void => {
    const target = { unitId: workbook.getUnitId(), subUnitId: subUnitIdOf(sheet) };
    const params = { ...target, color: colors.get(sheet) ?? '' };
    commands.syncExecuteCommand(SetTabColorMutation.id, params);
  };
  workbook.sheetCreated$.subscribe((sheet) => {
    const id = sheetIdOf(sheet.getSheetId());
    if (id !== null && colors.has(id)) paint(id);
  });
  return (sheet, color) => {
    colors.set(sheet, color);
    paint(sheet);
  };
}
