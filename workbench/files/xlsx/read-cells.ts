import { columnNumber } from '../../grid/a1-reference';
import type { CellError, CellValue } from '../../grid/grid';
import { serialOfWallClock } from '../../grid/serial-date';
import { cellTextOfXml, xmlAttributes, xmlElement, xmlElements, xmlUnescaped } from './xml-text';

/** A cell as a file has it. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
  readonly formula: FileFormula | null;
}

export interface FileFormula {
  /** Without `=`; '' where it follows from a formula shared with other cells. */
  readonly text: string;
  /** Cells that an array formula fills; '' for another. */
  readonly array: string;
  readonly shared: boolean;
}

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/;
const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;

/** The texts that cells refer to by number. */
export const sharedTexts = (xml: string): string[] =>
  [...xmlElements(xml, 'si')].map(({ content }) => richText(content));

/** All text of rich text, without hints for pronunciation. */
const richText = (xml: string): string =>
  [...xmlElements(xml.replace(PHONETIC, ''), 't')]
    .map(({ content }) => cellTextOfXml(content))
    .join('');

/** The rows of a sheet, each with its cells; the library takes far longer for one type of a cell. */
export function* fileRows(sheet: string, shared: readonly string[]): Iterable<FileCell[]> {
  let row = 0;
  for (const [, attributes = '', content = ''] of dataOf(sheet).matchAll(ROW)) {
    row = Number(xmlAttributes(attributes).get('r') ?? row + 1);
    let column = 0;
    const cells: FileCell[] = [];
    for (const [, text = '', inner = ''] of content.matchAll(CELL)) {
      const cell = xmlAttributes(text);
      const [letters] = /^[A-Z]+/.exec(cell.get('r') ?? '') ?? [];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      const style = Number(cell.get('s') ?? 0);
      const value = cellValue(cell.get('t') ?? 'n', inner, shared);
      cells.push({ row, column, style, value, formula: formulaOf(inner) });
    }
    yield cells;
  }
}

function dataOf(sheet: string): string {
  const start = sheet.search(/<(?:\w+:)?sheetData\b/);
  const end = sheet.search(/<\/(?:\w+:)?sheetData>/);
  return start < 0 || end < 0 ? '' : sheet.slice(start, end);
}

function cellValue(type: string, inner: string, shared: readonly string[]): CellValue {
  if (type === 'inlineStr') return richText(inner);
  const [, text] = VALUE.exec(inner) ?? [];
  if (text === undefined) return type === 'str' && inner.includes('<') ? '' : null;
  switch (type) {
    case 's':
      return shared[Number(text)] ?? null;
    case 'str':
      return cellTextOfXml(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return errorOf(xmlUnescaped(text));
    case 'd':
      return serialOfWallClock(Date.parse(`${text.replace(/Z$/, '')}Z`));
    default:
      return Number.isFinite(Number(text)) ? Number(text) : null;
  }
}

const ERRORS = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!'] as const;

/** Errors that Sheets does not have, such as `#NULL!`, become the one of a wrong value. */
const errorOf = (text: string): CellError => ({
  error: ERRORS.find((known) => known === text) ?? '#VALUE!',
});

function formulaOf(inner: string): FileFormula | null {
  const element = inner.includes('f') ? xmlElement(inner, 'f') : null;
  if (!element) return null;
  const type = element.attributes.get('t') ?? 'normal';
  const text = xmlUnescaped(element.content);
  if (type === 'dataTable') return null;
  const array = type === 'array' ? (element.attributes.get('ref') ?? '') : '';
  return { text, array, shared: type === 'shared' };
}
