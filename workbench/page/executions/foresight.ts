import type { ExecutionRecord } from '../../apps-script/execution-record';

/** Worth a word before it begins. */
const LONG_MS = 300;

/**
 * Learns how long scripts hold the page, from one pause to the next, and says whether an execution
 * will, too: as long as the function's last one, or when it has not run yet, if there is
 * much and a person has asked for it.
 *
 * @param now milliseconds of any clock
 */
export function createForesight(
  isLarge: () => boolean,
  now: () => number = () => performance.now(),
): (record: ExecutionRecord) => boolean {
  const lastOf = new Map<string, number>();
  const open = new Map<number, { readonly since: number; readonly longest: number }>();
  return ({ id, functionName, state, context }) => {
    const { since, longest } = open.get(id) ?? { since: now(), longest: 0 };
    if (state === 'running') open.set(id, { since: now(), longest });
    if (state === 'paused') open.set(id, { since, longest: Math.max(longest, now() - since) });
    if (state === 'ended' && open.delete(id)) {
      lastOf.set(functionName, Math.max(longest, now() - since));
    }
    const last = lastOf.get(functionName);
    return last === undefined ? context !== 'SIMPLE_ONEDIT' && isLarge() : last >= LONG_MS;
  };
}
