import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../grid/grid';

type Argument = Parameters<BaseFunction['calculate']>[number];

/** A function of our own among Univer's: gets arguments as Univer has them, references unread. */
export class GridFunction extends BaseFunction {
  override needsReferenceObject = true;
  private readonly call: (args: readonly Argument[]) => CellValue | CellValue[][];

  constructor(name: string, call: (args: readonly Argument[]) => CellValue | CellValue[][]) {
    super(name);
    this.call = call;
  }

  override calculate(...args: Argument[]) {
    const result = this.call(args);
    return Array.isArray(result) ? arrayObject(result) : valueObject(result);
  }
}

/** The reference an argument is, null when it is a value. */
export const asReference = (argument: unknown): BaseReferenceObject | null =>
  argument instanceof BaseReferenceObject ? argument : null;

function arrayObject(rows: readonly (readonly CellValue[])[]): ArrayValueObject {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columns }, (_, index) => valueObject(row[index] ?? null)),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ErrorValueObject.create(ERRORS.get(value.error) ?? ErrorType.ERROR);
}

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((type) => [type, type]),
);
