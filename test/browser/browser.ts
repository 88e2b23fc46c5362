import { findBrowser } from './find-browser';
import { installBrowser, isRoot, playwrightsOwn } from './install-browser';

/** Switches off what would ask other hosts or has no place on a machine without a screen. */
export const BROWSER_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot() ? ['--no-sandbox'] : []),
];

let path: string | null = null;

/**
 * The browser that the tests drive: an installed one, else one that is installed now.
 *
 * @throws when there is none and none can be installed: nothing is ever skipped
 */
export function browserPath(): string {
  path ??= findBrowser(process) ?? playwrightsOwn() ?? installBrowser();
  if (path === null) {
    throw new Error(
      'The tests need a browser and found no Chrome, Chromium or Edge, and none could be installed. ' +
        'Install one, or let DEALSHEET_BROWSER name its program.',
    );
  }
  return path;
}
