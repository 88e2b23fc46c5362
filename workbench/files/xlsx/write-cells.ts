import type { CellValue, FormulaContent, SheetContent } from '../../grid/grid';
import { allRows } from '../../grid/repeated-rows';
import { cellName } from './cell-areas';
import type { KeptFormula } from './kept-formula';
import type { StyleOf } from './write-styles';
import { cellTextToXml, xmlEscaped } from './xml-text';

/** The cells of a sheet as XML, and what they could not hold. */
export interface SavedCells {
  /** Content of the element `sheetData`. */
  readonly xml: string;
  /** Formulas that are saved as values, by cell. */
  readonly kept: ReadonlyMap<string, KeptFormula>;
  /** How many texts were cut, being longer than Excel takes. */
  readonly shortened: number;
}

const LONGEST_TEXT = 32_767;
const SHOWN_ROWS = 50;

/**
 * Writes the cells of a sheet. The library cannot be used for them: it writes the result of every
 * formula as text, and takes 13 µs a value (measured).
 *
 * @param formulaOf the formula for the file; null when its values are to be saved
 * @param pace called between rows with the share that is done
 */
export async function writeCells(
  sheet: SheetContent,
  styleOf: StyleOf,
  formulaOf: (formula: FormulaContent) => string | null,
  pace: (share: number) => Promise<void>,
): Promise<SavedCells> {
  const { rows, formulas, kept, brought } = await shownCells(sheet, formulaOf, () => pace(0));
  const formats = [...allRows(sheet.formats)];
  const attachments = [...allRows(sheet.attachments)];
  const count = Math.max(rows.length, formats.length, attachments.length);
  const xml: string[] = [];
  let shortened = 0;
  for (let r = 0; r < count; r++) {
    const [values, format, sets] = [rows[r] ?? [], formats[r] ?? [], attachments[r] ?? []];
    const cells: string[] = [];
    for (let c = 0; c < Math.max(values.length, format.length, sets.length); c++) {
      const value = values[c] ?? null;
      const name = cellName(r + 1, c + 1);
      if (typeof value === 'string' && value.length > LONGEST_TEXT) shortened++;
      const style = styleOf(format[c] || brought.get(name) || '', sets[c] ?? null);
      cells.push(cellXml(name, value, formulas.get(name), style));
    }
    const content = cells.join('');
    if (content !== '') xml.push(`<row r="${r + 1}">${content}</row>`);
    if (r % SHOWN_ROWS === 0) await pace(r / count);
  }
  return { xml: xml.join(''), kept, shortened };
}

interface ShownCells {
  readonly rows: CellValue[][];
  readonly formulas: ReadonlyMap<string, string>;
  readonly kept: ReadonlyMap<string, KeptFormula>;
  /** Number formats that results bring along. */
  readonly brought: ReadonlyMap<string, string>;
}

/** Values as they show, results and what they spill included. */
async function shownCells(
  sheet: SheetContent,
  formulaOf: (formula: FormulaContent) => string | null,
  pause: () => Promise<void>,
): Promise<ShownCells> {
  const rows = sheet.values.map((row) => row.slice());
  const formulas = new Map<string, string>();
  const kept = new Map<string, KeptFormula>();
  const brought = new Map<string, string>();
  for (const [index, content] of sheet.formulas.entries()) {
    if (index % SHOWN_ROWS === 0) await pause();
    const { row, column, formula } = content;
    const result = rowsOfResult(content);
    fill(rows, row, column, result);
    for (const [name, format] of formatsBrought(content, result.length)) brought.set(name, format);
    const saved = formulaOf(content);
    if (saved !== null) formulas.set(cellName(row, column), saved);
    else kept.set(cellName(row, column), { formula, ...sizeOf(result) });
  }
  return { rows, formulas, kept, brought };
}

/** Cells of a result by name, with the format that each shows. */
function* formatsBrought(
  { row, column, formats = [] }: FormulaContent,
  rows: number,
): Iterable<[string, string]> {
  for (let r = 0; r < rows; r++)
    for (const [c, format] of formats.entries()) yield [cellName(row + r, column + c), format];
}

/** The result of a formula as rows, one cell too. */
export const rowsOfResult = ({ result }: FormulaContent): readonly (readonly CellValue[])[] =>
  isRows(result) ? result : [[result]];

const isRows = (
  result: FormulaContent['result'],
): result is Extract<FormulaContent['result'], readonly unknown[]> => Array.isArray(result);

const sizeOf = (rows: readonly (readonly CellValue[])[]) => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 1,
});

function fill(
  rows: CellValue[][],
  row: number,
  column: number,
  result: readonly (readonly CellValue[])[],
): void {
  result.forEach((line, r) => {
    while (rows.length < row + r) rows.push([]);
    const target = rows[row - 1 + r] ?? [];
    line.forEach((value, c) => {
      while (target.length < column + c) target.push(null);
      target[column - 1 + c] ??= value;
    });
  });
}

function cellXml(
  name: string,
  value: CellValue,
  formula: string | undefined,
  style: number,
): string {
  const start = `<c r="${name}"${style === 0 ? '' : ` s="${style}"`}`;
  const f = formula === undefined ? '' : `<f>${xmlEscaped(formula)}</f>`;
  if (value === null) return f === '' && style === 0 ? '' : `${start}>${f}</c>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object' && value.error !== '#ERROR!') {
    return `${start} t="e">${f}<v>${value.error}</v></c>`;
  }
  const text = cellTextToXml(
    typeof value === 'object' ? value.error : value.slice(0, LONGEST_TEXT),
  );
  if (f !== '') return `${start} t="str">${f}<v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
