/** Hears how much is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

const LONGEST_STRETCH_MS = 40;

/**
 * Makes a function to call between pieces of work: it reports, and when the work has gone on for a
 * while lets the event loop run, so that a page can draw.
 */
export function createPacer(onProgress: OnProgress = () => {}): (share: number) => Promise<void> {
  let since = performance.now();
  return async (share) => {
    if (share < 1 && performance.now() - since < LONGEST_STRETCH_MS) return;
    onProgress(share);
    await new Promise((resume) => setTimeout(resume, 0));
    since = performance.now();
  };
}
