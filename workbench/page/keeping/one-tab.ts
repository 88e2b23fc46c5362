/** A page that is being reloaded lets go a moment after the new one has begun. */
const TRIES = 3;
const BETWEEN_MS = 100;

const forever = new Promise<never>(() => {});
const lockName = (key: string): string => `dealsheet-workbench ${key}`;

/**
 * Makes this tab the only one that keeps a spreadsheet, if no other does.
 *
 * @param onLost called when another tab takes it over
 * @returns whether this tab is the one
 */
export async function holdWork(key: string, onLost: () => void): Promise<boolean> {
  for (let left = TRIES; left > 0; left--) {
    if (await tryHold(key, onLost)) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return false;
}

/** Takes a spreadsheet over from whichever tab keeps it. */
export function takeWork(key: string): Promise<void> {
  return new Promise((resolve) => {
    const hold = () => {
      resolve();
      return forever;
    };
    navigator.locks.request(lockName(key), { steal: true }, hold).catch(() => undefined);
  });
}

function tryHold(key: string, onLost: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock ? forever : null;
    };
    navigator.locks.request(lockName(key), { ifAvailable: true }, hold).catch(onLost);
  });
}
