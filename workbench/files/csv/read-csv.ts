import Papa from 'papaparse';
import { englishFormula } from '../../grid/english-formula';
import { NOT_CALCULATED } from '../../grid/formula-errors';
import type { CellContent, CellValue, FormulaContent, GridContent } from '../../grid/grid';
import { gridLocale } from '../../grid/grid-locale';
import { repeatedRows, withoutEnd } from '../../grid/repeated-rows';
import { parseTypedInput } from '../../grid/typed-input';
import { assertCellCount, FileError } from '../file-error';
import { csvText } from './csv-text';

export interface CsvOptions {
  /** Name of the tab. */
  readonly name: string;
  /** Locale of the spreadsheet, in which cells are understood as if typed: `en_US` or `nb_NO`. */
  readonly locale: string;
}

/** Rows and columns of a new tab, and how many are left empty beside the file's. */
const FEWEST = { rows: 1000, columns: 26 };
const EMPTY = { rows: 100, columns: 10 };

/** Excel's way to say the separator in the first line. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * A spreadsheet of one tab with the cells of a CSV file, its separator found by looking.
 *
 * @throws FileError for an empty file, one that is no text, or too large a one
 */
export function readCsv(file: string | Uint8Array, { name, locale }: CsvOptions): GridContent {
  const rows = csvRows(typeof file === 'string' ? file : csvText(file), locale);
  const columns = Math.max(0, ...new Set(rows.map((row) => row.length)));
  if (columns === 0) throw new FileError('empty');
  const size = {
    rows: Math.max(FEWEST.rows, rows.length + EMPTY.rows),
    columns: Math.max(FEWEST.columns, columns + EMPTY.columns),
  };
  assertCellCount(size.rows * size.columns);
  const properties = { id: 0, name, hidden: false, ...size, frozenRows: 0, frozenColumns: 0 };
  const sheet = { properties, columns: [], records: [], ...cellsOf(rows, locale) };
  const attachments = { rows: [], runs: [] };
  return { nextSheetId: 1, sheets: [{ ...sheet, attachments }], names: [], attachments: [] };
}

function csvRows(text: string, locale: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const [line = '', delimiter = ''] = SEPARATOR_LINE.exec(plain) ?? [];
  const separators = gridLocale(locale).decimalMark === ',' ? [';', '\t', ','] : [',', '\t', ';'];
  // The library counts an empty last line when it guesses, and finds no separator in short files.
  const { data } = Papa.parse<string[]>(plain.slice(line.length).replace(/[\r\n]+$/, ''), {
    delimiter,
    delimitersToGuess: separators,
  });
  const rows = data.map((row) => withoutEnd(row, ''));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

function cellsOf(rows: readonly (readonly string[])[], locale: string) {
  const formulas: FormulaContent[] = [];
  const formats: string[][] = [];
  const values = rows.map((row, r): CellValue[] => {
    const inputs = row.map((text) => parseTypedInput(text, locale));
    formats.push(inputs.map(({ format }) => format));
    return inputs.map(({ content }, c) => {
      if ('formula' in content) formulas.push(formulaOf(content, r + 1, c + 1, locale));
      return 'formula' in content ? null : content.value;
    });
  });
  return { values, formulas, formats: repeatedRows(formats, '') };
}

const formulaOf = (
  { formula }: Extract<CellContent, { readonly formula: string }>,
  row: number,
  column: number,
  locale: string,
): FormulaContent => ({
  row,
  column,
  formula: englishFormula(formula, locale),
  result: NOT_CALCULATED,
});
