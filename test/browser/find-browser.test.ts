import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser';

const folder = mkdtempSync(join(tmpdir(), 'dealsheet-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that only tells its version, or refuses to, as the stub of a package does. */
function program(name: string, status: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('looking for a browser', () => {
  const look = (env: Record<string, string>) => findBrowser({ env, platform: 'freebsd' });

  it('takes the one that DEALSHEET_BROWSER names, whatever else is there', () => {
    const mine = program('my-browser', 0);
    program('chromium', 0);
    expect(look({ DEALSHEET_BROWSER: mine, PATH: folder })).toBe(mine);
  });

  it('says so when DEALSHEET_BROWSER names none, and does not take another', () => {
    program('chromium', 0);
    expect(() => look({ DEALSHEET_BROWSER: join(folder, 'none'), PATH: folder })).toThrow(
      /^DEALSHEET_BROWSER names .*none, which is no browser/,
    );
  });

  it('passes over a program that does not start', () => {
    program('chromium', 1);
    const edge = program('microsoft-edge', 0);
    expect(look({ PATH: folder })).toBe(edge);
  });

  it('finds none on an empty path', () => {
    expect(look({ PATH: '' })).toBe(null);
  });
});
