import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { buildPage } from '../../workbench/server/build-page';

/** Builds the page once for all tests that serve it. */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'dealsheet-page-'));
  const file = join(folder, 'page');
  writeFileSync(file, serialize(await buildPage()));
  process.env.DEALSHEET_PAGE = file;
  return () => rmSync(folder, { recursive: true });
}
