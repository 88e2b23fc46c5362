import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  type Interpreter,
} from '@univerjs/engine-formula';
import type { CellError, CellValue } from '../../grid/grid';

type EngineResult = ReturnType<Interpreter['execute']>;

/** A result of Univer as the model keeps it: numbers, texts, booleans, errors, null for empty. */
export function engineResult(result: EngineResult): CellValue | CellValue[][] {
  if (result instanceof BaseReferenceObject) return rowsOf(result.toArrayValueObject(false));
  if (result instanceof ArrayValueObject) return rowsOf(result);
  return result instanceof BaseValueObject ? scalarOf(result) : { error: '#ERROR!' };
}

export const rowsOf = (array: ArrayValueObject): CellValue[][] =>
  Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => scalarOf(array.get(row, column))),
  );

export function scalarOf(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isLambda()) return { error: '#N/A' };
  const raw = value.getValue();
  return value.isError() ? engineError(String(raw)) : raw;
}

const NAMES: Readonly<Record<string, CellError>> = {
  '#N/A': { error: '#N/A' },
  '#REF!': { error: '#REF!', message: 'Reference does not exist' },
  '#DIV/0!': { error: '#DIV/0!' },
  '#VALUE!': { error: '#VALUE!' },
  '#NAME?': { error: '#NAME?' },
  '#NUM!': { error: '#NUM!' },
  '#CALC!': { error: '#N/A' },
  '#NULL!': { error: '#ERROR!', message: 'Formula parse error.' },
};

/** Errors that Google has; Univer's others become the one Google would show. */
export const engineError = (name: string): CellError => NAMES[name] ?? { error: '#ERROR!' };
