import { InterceptorEffectEnum, type IStyleBase } from '@univerjs/core';
import { EmptyMutation, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { sheetValues } from '../../grid/cell-contents';
import { displayText } from '../../grid/display-text';
import type { SheetId } from '../../grid/grid';
import type { SheetState } from '../../grid/grid-state';
import { shownFormats } from '../../grid/shown-formats';
import type { ConditionSource } from './condition-source';
import { type ColouredCell, conditionalLook } from './conditional-look';
import { type PaintedWorkbook, sheetIdOf } from './painted-workbook';
import { shownLocale } from './shown-locale';

/** Over Univer's own styles, under what marks invalid entries. */
const PRIORITY = 9;

/**
 * Colours cells by conditional formats as they are drawn: only those in sight are calculated, and
 * with the formulas of the grid. Univer's own would calculate every cell of every rule.
 *
 * @returns to be called when anything changed: cells are judged and drawn anew
 */
export function showConditionalLooks(
  painted: PaintedWorkbook,
  source: ConditionSource,
): () => void {
  const known = new Map<string, IStyleBase | null>();
  const lookAt = (subUnitId: string, row: number, column: number): IStyleBase | null => {
    const key = `${subUnitId}:${row}:${column}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const look = judge(painted, source, sheetIdOf(subUnitId), row, column);
    known.set(key, look);
    return look;
  };
  painted.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const look = unitId === painted.unitId ? lookAt(subUnitId, row + 1, col + 1) : null;
      if (!look) return next(cell);
      return next({ ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...look } });
    },
  });
  return () => {
    source.forget();
    if (known.size === 0) return;
    known.clear();
    painted.mutate(EmptyMutation, { unitId: painted.unitId });
  };
}

function judge(
  painted: PaintedWorkbook,
  source: ConditionSource,
  id: SheetId | null,
  row: number,
  column: number,
): IStyleBase | null {
  const sheet = source.state.sheets.find(({ properties }) => properties.id === id);
  if (!sheet || sheet.records.size === 0 || !isInside(sheet, row, column)) return null;
  return conditionalLook(
    sheet.records.values(),
    colouredCell(sheet, row, column, source, shownLocale(painted.injector)),
  );
}

const isInside = ({ properties }: SheetState, row: number, column: number): boolean =>
  row <= properties.rows && column <= properties.columns;

function colouredCell(
  sheet: SheetState,
  row: number,
  column: number,
  source: ConditionSource,
  locale: string,
): ColouredCell {
  const { id } = sheet.properties;
  const cell = { sheet: id, row, column, rows: 1, columns: 1 };
  const [[value = null] = []] = sheetValues(sheet, cell);
  return {
    row,
    column,
    value,
    get text() {
      return displayText(value, shownFormats(sheet, cell)[0]?.[0] ?? '', locale);
    },
    evaluate: (formula) => source.evaluate(formula, { sheet: id, row, column }),
  };
}
