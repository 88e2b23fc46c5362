import { BROWSER_FLAGS, browserPath } from './browser';

/** Finds or installs the browser before any test of a page starts its clock. */
export const setup = (): void => {
  process.env.DEALSHEET_BROWSER = browserPath();
  process.env.DEALSHEET_BROWSER_FLAGS = BROWSER_FLAGS.join(' ');
};
