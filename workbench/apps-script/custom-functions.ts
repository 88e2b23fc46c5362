import type {
  ArgumentCell,
  CellError,
  CellValue,
  CustomFunctionEvaluator,
  FunctionArgument,
} from '../grid/grid';
import { serialOfWallClock } from '../grid/serial-date';
import type { LoadedBundle } from './bundle';
import { cellOut } from './cells-out';
import { NotEmulatedError } from './errors';
import type { Execution } from './execution';
import { isDate } from './is-date';
import { runExecution } from './run-execution';
import type { WorldState } from './world-state';

/** Runs custom functions of the bundle, each call as an execution of its own (E4-E9). */
export function createCustomFunctions(world: WorldState): CustomFunctionEvaluator {
  return (written, args) => {
    const name = customFunctionNamed(world.bundle, written);
    if (!name) return { error: '#NAME?', message: `Unknown function: '${written}'.` };
    let result: CellValue | CellValue[][] = null;
    const record = runExecution(world, {
      context: 'CUSTOM_FUNCTION',
      functionName: name,
      args: (execution) => args.map((arg) => argument(execution, arg)),
      take: (value) => {
        result = cellResult(world, value);
      },
    });
    return record.error ? failed(record.error.message) : result;
  };
}

/** Top-level functions with `@customfunction`, whatever the case; none that is private. */
function customFunctionNamed({ functions }: LoadedBundle, written: string): string | undefined {
  const wanted = written.toUpperCase();
  const found = [...functions.values()].find(({ name }) => name.toUpperCase() === wanted);
  return found?.custom && !found.name.endsWith('_') ? found.name : undefined;
}

function argument(execution: Execution, arg: FunctionArgument): unknown {
  const out = ({ value, format }: ArgumentCell) => cellOut(execution, value, format);
  return execution.realm.adopt(Array.isArray(arg) ? arg.map((row) => row.map(out)) : out(arg));
}

const failed = (message: string): CellError => ({
  error: '#ERROR!',
  message: message === 'Exceeded maximum execution time' ? `${message} (line 0).` : message,
});

function cellResult(world: WorldState, value: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(value)) return scalar(world, value);
  const rows = value.every(Array.isArray) ? value : [value];
  return rows.map((row: unknown[]) => row.map((cell) => scalar(world, cell)));
}

function scalar(world: WorldState, value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (!isDate(value)) throw new NotEmulatedError('an object as result of a custom function');
  const instant = value.getTime();
  return serialOfWallClock(instant + world.zone.offset(instant));
}
