import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import type { A1End, A1Reference } from '../../grid/a1-reference';
import type { ConditionalFormat } from '../../grid/conditional-format';
import { rewriteReferences, tokenizeFormula } from '../../grid/formula-tokens';
import type { Area, CellValue, RangeRecord } from '../../grid/grid';

/** A cell that conditional formats may colour. */
export interface ColouredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What it shows. */
  readonly text: string;
  /** The value of a formula that stands in this cell. */
  evaluate(formula: string): CellValue;
}

/** How the conditional formats of its sheet let a cell look: of two that hold the first one wins. */
export function conditionalLook(
  records: Iterable<RangeRecord>,
  cell: ColouredCell,
): IStyleBase | null {
  let look = null as IStyleBase | null;
  for (const { kind, areas, data } of records) {
    if (kind !== 'conditional-format' || !areas.some((area) => covers(area, cell))) continue;
    const format = data as ConditionalFormat;
    if (holds(format, areas[0], cell)) look = { ...styleOf(format), ...look };
  }
  return look;
}

const covers = (area: Area, { row, column }: ColouredCell): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function holds(
  { criteria, values: [wanted = ''] }: ConditionalFormat,
  first: Area | undefined,
  cell: ColouredCell,
): boolean {
  const { value, text } = cell;
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return first !== undefined && isTrue(cell.evaluate(moved(String(wanted), first, cell)));
    case 'CELL_EMPTY':
      return value === null || value === '';
    case 'CELL_NOT_EMPTY':
      return value !== null && value !== '';
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(String(wanted).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text.toLowerCase() === String(wanted).toLowerCase();
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > Number(wanted);
    case 'NUMBER_LESS_THAN':
      return typeof value === 'number' && value < Number(wanted);
    default:
      return false;
  }
}

const isTrue = (value: CellValue): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

/** A formula is written for the first cell of the first range; relative ends move along. */
function moved(formula: string, first: Area, { row, column }: ColouredCell): string {
  const [down, right] = [row - first.row, column - first.column];
  const move = (end: A1End): A1End => ({
    ...end,
    row: end.row === null || end.rowFixed ? end.row : end.row + down,
    column: end.column === null || end.columnFixed ? end.column : end.column + right,
  });
  const change = (reference: A1Reference): A1Reference | null => {
    const to = reference.to && move(reference.to);
    const from = move(reference.from);
    return [from, ...(to ? [to] : [])].some(isOutside) ? null : { ...reference, from, to };
  };
  return rewriteReferences(tokenizeFormula(formula), change);
}

const isOutside = ({ row, column }: A1End): boolean =>
  (row !== null && row < 1) || (column !== null && column < 1);

const styleOf = (format: ConditionalFormat): IStyleBase => ({
  ...(format.background ? { bg: { rgb: format.background } } : {}),
  ...(format.fontColor ? { cl: { rgb: format.fontColor } } : {}),
  ...(format.bold ? { bl: BooleanNumber.TRUE } : {}),
  ...(format.italic ? { it: BooleanNumber.TRUE } : {}),
  ...(format.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
});
