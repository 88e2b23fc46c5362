import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
  type Styles,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { displayText } from '../../grid/display-text';
import type { CellValue } from '../../grid/grid';
import { shownLocale } from './shown-locale';

/** After Univer's own number formats, before the interceptor that ends the chain. */
const LAST = 0;

/**
 * Lets cells show what Google shows for the spreadsheet's locale, whatever Univer thinks of the
 * number format. What a cell holds stays as it is.
 */
export function showDisplayTexts(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { rawData, workbook }, next) => {
      const text = textOf(rawData, workbook.getStyles(), shownLocale(injector));
      return next(text === null ? cell : withText(cell, rawData, text));
    },
  });
}

/** Null for a cell that shows what it holds. */
function textOf(raw: Nullable<ICellData>, styles: Styles, locale: string): string | null {
  const value = heldValue(raw);
  const format = styles.getStyleByCell(raw)?.n?.pattern ?? '';
  if (value === null || (typeof value === 'string' && format === '')) return null;
  return displayText(value, format, locale);
}

function heldValue(raw: Nullable<ICellData>): CellValue {
  if (raw?.v === null || raw?.v === undefined) return null;
  return raw.t === CellValueType.BOOLEAN ? raw.v === 1 || raw.v === true : raw.v;
}

function withText(
  cell: Nullable<ICellDataForSheetInterceptor>,
  raw: Nullable<ICellData>,
  text: string,
): ICellDataForSheetInterceptor {
  const shown = cell && cell !== raw ? cell : { ...raw };
  return { ...shown, v: text };
}
