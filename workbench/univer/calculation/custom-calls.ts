import { ArrayValueObject, BaseValueObject, type IFunctionService } from '@univerjs/engine-formula';
import { isBuiltInFunction } from '../../grid/built-in-functions';
import { type CallArgument, rememberedCall } from '../../grid/call-custom-function';
import { readValues } from '../../grid/cell-contents';
import type { FormulaNode } from '../../grid/formula-index';
import type { Area, CellError, CellValue } from '../../grid/grid';
import type { CallMemo } from '../../grid/grid-state';
import type { NameScope } from '../../grid/resolve-area';
import { sheetIdOf } from '../painting/painted-workbook';
import { calledFunctions } from './called-functions';
import { rowsOf, scalarOf } from './engine-result';
import type { Ran } from './formula-engine';
import { asReference, GridFunction } from './grid-function';

type EngineResult = Ran | null;
type Arguments = Parameters<GridFunction['calculate']>;

/** The custom functions that a formula calls while it is calculated. */
export interface CustomCalls {
  during(scope: NameScope, node: FormulaNode, run: () => EngineResult): Calls;
  /** Keeps the message of an error that a function of ours gives, for Univer's errors have none. */
  note(error: CellError): void;
}

interface Calls {
  readonly result: EngineResult;
  /** The same array as before when nothing was called anew. */
  readonly memos: readonly CallMemo[];
  readonly errors: readonly CellError[];
}

interface Current {
  readonly scope: NameScope;
  readonly node: FormulaNode;
  readonly written: ReadonlyMap<string, string>;
  readonly memos: CallMemo[];
  readonly errors: CellError[];
}

/** Registers what formulas call that is no function of Google's, and passes the calls on. */
export function createCustomCalls(functions: IFunctionService): CustomCalls {
  let current: Current | null = null;
  const registered = new Set<string>();
  const call = (name: string, args: Arguments): CellValue | CellValue[][] => {
    const evaluate = current?.scope.state.evaluate;
    if (!current || !evaluate) return { error: '#NAME?' };
    const { scope, node, written, memos, errors } = current;
    const given = args.map((argument) => argumentOf(scope, argument));
    const memo = rememberedCall(scope, node, evaluate, written.get(name) ?? name, given);
    if (!memos.includes(memo)) memos.push(memo);
    if (isError(memo.result)) errors.push(memo.result);
    return memo.result;
  };
  const register = (name: string): void => {
    if (registered.has(name)) return;
    registered.add(name);
    functions.registerExecutors(new GridFunction(name, (args) => call(name, [...args])));
  };
  return {
    during(scope, node, run) {
      const names = calledFunctions(node.cell.parsed.tokens).filter((n) => !isBuiltInFunction(n));
      const written = new Map(names.map((name) => [name.toUpperCase(), name]));
      for (const name of written.keys()) register(name);
      const memos: CallMemo[] = [];
      const errors: CellError[] = [];
      current = { scope, node, written, memos, errors };
      const result = attempt(run);
      current = null;
      return { result, memos: sameMemos(node.cell.memos, memos), errors };
    },
    note: (error) => void current?.errors.push(error),
  };
}

/** A formula that Univer fails at is none that it can parse. */
function attempt(run: () => EngineResult): EngineResult {
  try {
    return run();
  } catch {
    return null;
  }
}

const sameMemos = (old: readonly CallMemo[], now: readonly CallMemo[]): readonly CallMemo[] =>
  old.length === now.length && now.every((memo) => old.includes(memo)) ? old : now;

const isError = (result: CallMemo['result']): result is CellError =>
  typeof result === 'object' && result !== null && 'error' in result;

function argumentOf(scope: NameScope, argument: Arguments[number]): CallArgument {
  const area = areaOf(argument);
  if (area) return { values: readValues(scope.state, area), area };
  if (argument instanceof ArrayValueObject) return { values: rowsOf(argument), area: null };
  const value = argument instanceof BaseValueObject ? scalarOf(argument) : null;
  return { values: [[value ?? '']], area: null };
}

function areaOf(argument: Arguments[number]): Area | null {
  const reference = asReference(argument);
  const sheet = reference && sheetIdOf(reference.getSheetId());
  if (!reference || sheet === null) return null;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  return { sheet, row: startRow + 1, column: startColumn + 1, rows, columns };
}
