import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE_BUILD } from '../workbench/server/build-page';

const ROOT = join(import.meta.dirname, '..');

const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);
const locked = Object.entries(lock.packages).flatMap(([folder, { version }]) =>
  folder === '' ? [] : [{ folder, name: nameOf(folder), version }],
);
/** Icons have versions of their own and the MIT licence. */
const univer = locked.filter(
  ({ name }) => name.startsWith('@univerjs/') && name !== '@univerjs/icons',
);

/** `@scope/name` of a folder below `node_modules`, wherever it is nested. */
function nameOf(path: string): string {
  const [first = '', second = ''] = (path.split('node_modules/').at(-1) ?? '').split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** What an installed package says itself, in its licence file when the field is missing. */
function licenceOf(folder: string): string {
  const { license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  if (typeof license === 'string') return license;
  const file = readdirSync(join(ROOT, folder)).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(join(ROOT, folder, file), 'utf8') : '';
  return /^\s*Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : 'none';
}

describe('the packages that are installed', () => {
  it('include Univer in one version only, under the Apache licence', () => {
    expect(univer.length).toBeGreaterThan(20);
    expect(univer.filter(({ version }) => version !== '0.25.1')).toEqual([]);
    expect(univer.filter(({ folder }) => licenceOf(folder) !== 'Apache-2.0')).toEqual([]);
  });

  it('include nothing of Univer that has no licence, nor what would bring it', () => {
    const unlicensed = ({ name }: { name: string }) =>
      name.startsWith('@univerjs-pro/') ||
      name === '@univerjs/presets' ||
      name.startsWith('@univerjs/preset-');
    expect(locked.filter(unlicensed)).toEqual([]);
  });
});

describe('the packages that the page is built from', () => {
  let shipped: string[] = ['node_modules/excelize-wasm'];

  beforeAll(async () => {
    const { metafile } = await build(PAGE_BUILD);
    const folders = Object.keys(metafile.inputs)
      .filter((path) => path.startsWith('node_modules/'))
      .map(
        (path) => `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${nameOf(path)}`,
      );
    shipped = [...new Set([...shipped, ...folders])];
  });

  it('are found: Univer, the charts and the chrome are among them', () => {
    expect(shipped.map(nameOf)).toEqual(
      expect.arrayContaining(['@univerjs/core', 'echarts', 'preact', 'react', 'excelize-wasm']),
    );
  });

  it('have permissive licences', () => {
    const others = shipped
      .map((folder) => ({ folder, licence: licenceOf(folder) }))
      .filter(({ licence }) => !PERMISSIVE.includes(licence));
    expect(others).toEqual([]);
  });
});
