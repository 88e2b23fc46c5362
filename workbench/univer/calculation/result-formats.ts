import { type BaseAstNode, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import type { Area } from '../../grid/grid';
import { isDateFormat } from '../../grid/serial-date';
import { sheetIdOf } from '../painting/painted-workbook';
import { FORMAT_ARGUMENTS, FORMATS_OF_FUNCTIONS } from './function-formats';
import type { LocaleFormats } from './locale-formats';

/** What formats of results are found by. */
export interface FormatSource {
  readonly locale: LocaleFormats;
  /** Number formats of an area by column, '' for none. */
  ofArea(area: Area): readonly string[];
}

/** Univer's `NodeType`, which it does not export. */
const NODE = { OPERATOR: 3, FUNCTION: 4, ROOT: 9, PREFIX: 11 };

const NONE: readonly string[] = [];

/**
 * Number formats that the result of a calculated formula brings along, by column, as at Google: a
 * date of a date function, the format of the cells that a sum, maximum, lookup or reference reads.
 */
export function resultFormats(node: BaseAstNode, source: FormatSource): readonly string[] {
  const value = node.getValue();
  if (value instanceof BaseReferenceObject) return referenceFormats(value, source);
  if (value instanceof BaseValueObject && value.isError()) return NONE;
  const children = node.getChildren();
  switch (node.nodeType as number) {
    case NODE.ROOT:
      return children[0] ? resultFormats(children[0], source) : NONE;
    case NODE.PREFIX:
      return children[0] ? firstFormat(resultFormats(children[0], source)) : NONE;
    case NODE.OPERATOR:
      return operatorFormat(node.getToken(), children, source);
    case NODE.FUNCTION:
      return functionFormats(node.getToken().toUpperCase(), children, source);
    default:
      return NONE;
  }
}

function referenceFormats(reference: BaseReferenceObject, source: FormatSource): readonly string[] {
  const sheet = sheetIdOf(reference.getSheetId());
  if (sheet === null) return NONE;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  return source.ofArea({ sheet, row: startRow + 1, column: startColumn + 1, rows, columns });
}

/** The first format there is, as a format of one column. */
function firstFormat(formats: readonly string[]): readonly string[] {
  const found = formats.find((format) => format !== '');
  return found === undefined ? NONE : [found];
}

/** A date and a number make a date, two dates a number; what is multiplied keeps its unit. */
function operatorFormat(
  token: string,
  children: readonly BaseAstNode[],
  source: FormatSource,
): readonly string[] {
  if (!['+', '-', '*', '/'].includes(token)) return NONE;
  const [left = '', right = ''] = children.map(
    (child) => firstFormat(resultFormats(child, source))[0],
  );
  const [dates, both] = [isDateFormat(left) || isDateFormat(right), left !== '' && right !== ''];
  if (dates && (both || token === '*' || token === '/')) return NONE;
  if (token === '/' && both && !right.includes('%')) return NONE;
  const factor = token === '*' && left.includes('%') && right !== '' ? right : left || right;
  return factor === '' ? NONE : [factor];
}

function functionFormats(
  name: string,
  children: readonly BaseAstNode[],
  source: FormatSource,
): readonly string[] {
  const own = FORMATS_OF_FUNCTIONS.get(name);
  if (own) return [source.locale[own]];
  if (name === 'VLOOKUP') return lookedUp(children, source);
  const taken = FORMAT_ARGUMENTS.get(name);
  if (!taken) return NONE;
  const found = taken.places(children.length).map((place) => children[place]);
  const formats = found.map((child) => (child ? resultFormats(child, source) : NONE));
  return taken.whole ? (formats[0] ?? NONE) : firstFormat(formats.flat());
}

/** The column that a lookup takes its result from. */
function lookedUp([, table, index]: readonly BaseAstNode[], source: FormatSource) {
  const place = index?.getValue();
  const column = place instanceof BaseValueObject ? Number(place.getValue()) : 0;
  const format = table ? resultFormats(table, source)[column - 1] : undefined;
  return format ? [format] : NONE;
}
