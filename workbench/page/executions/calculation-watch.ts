import type { PageAction } from '../state/page-action';

/** Worth a word before it begins. */
const LONG_MS = 300;

/** Says that formulas are calculated when that takes long; the page stands still meanwhile. */
export interface CalculationWatch {
  /** Asked before a calculation; null when it need not wait. */
  before(): Promise<void> | null;
  /** A calculation is over. */
  took(milliseconds: number): void;
}

/**
 * A calculation is expected to take as long as the last one.
 *
 * @param drawn when what the page shows has been drawn
 */
export function createCalculationWatch(
  dispatch: (action: PageAction) => void,
  drawn: () => Promise<void>,
): CalculationWatch {
  const id = 'calculation';
  let last = 0;
  return {
    before() {
      if (last < LONG_MS) return null;
      dispatch({ type: 'activity begun', activity: { id, kind: 'calculating', long: true } });
      return drawn();
    },
    took(milliseconds) {
      last = milliseconds;
      dispatch({ type: 'activity ended', id });
    },
  };
}
