import type { ExecutionRecord } from './execution-record';
import { gesture } from './gesture';
import { isDate } from './is-date';
import type { Job } from './job';
import { runExecution } from './run-execution';
import { startExecution } from './start-execution';
import type { WorldState } from './world-state';

/**
 * A call through `google.script.run`: only top-level functions without a trailing `_` are there,
 * and only numbers, booleans, strings, null, plain arrays and objects pass, either way (J6).
 */
export function remoteCall(world: WorldState, name: string, args: readonly unknown[]): unknown {
  if (world.pauses) throw new Error('a live world answers calls with callLater');
  const call = createCall(world, name, args);
  return gesture(world, () => call.result(runExecution(world, call.job)));
}

/** As `remoteCall`, in a world where things take time; the promise rejects as the handler would. */
export async function remoteCallLater(
  world: WorldState,
  name: string,
  args: readonly unknown[],
): Promise<unknown> {
  const call = createCall(world, name, args);
  const record = gesture(world, () => startExecution(world, call.job));
  await record.ended;
  return call.result(record);
}

function createCall(world: WorldState, name: string, args: readonly unknown[]) {
  if (!world.bundle.functions.has(name) || name.endsWith('_')) {
    throw new TypeError(`google.script.run.${name} is not a function`);
  }
  const passed = args.map((value) => portable(value, `argument of ${name}`));
  let result: unknown;
  const job: Job = {
    context: 'SIDEBAR_RPC',
    functionName: name,
    args: ({ realm }) => passed.map(realm.adopt),
    take: (value) => {
      result = portable(value, `result of ${name}`);
    },
  };
  return {
    job,
    result({ error }: ExecutionRecord): unknown {
      if (error) throw remoteError(error);
      return result;
    },
  };
}

/** What the failure handler gets. */
function remoteError({ name, message }: { name: string; message: string }): Error {
  return Object.assign(new Error(message), { name });
}

/** A copy as the wire makes it; throws where Google would lose or refuse the value. */
function portable(value: unknown, where: string, above: readonly unknown[] = []): unknown {
  if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return value;
  if (value === undefined) return above.length === 0 ? undefined : null;
  if (typeof value !== 'object' || isDate(value) || above.includes(value)) {
    throw new TypeError(`${where}: ${String(value)} cannot pass google.script.run`);
  }
  const inner = [...above, value];
  if (Array.isArray(value)) return value.map((entry) => portable(entry, where, inner));
  if (!isPlainObject(value)) throw new TypeError(`${where}: a class instance cannot pass`);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, portable(entry, where, inner)]),
  );
}

/** Made by `{}` in any realm. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
