import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dealsheetAddon, makeSample } from '../../../scripts/start/dealsheet-addon';
import type { Language } from '../../../workbench/language';
import { spreadsheetStart } from '../../../workbench/server/spreadsheet-start';
import type { StartKind } from '../../../workbench/server/start-options';

const CSV = join(import.meta.dirname, '../../fixtures/deals.csv');
const addon = await dealsheetAddon();

const startOf = (start: StartKind, language: Language = 'en') =>
  spreadsheetStart({ start, language, addon, makeSample });

const tabs = (start: StartKind, language?: Language): string[] =>
  startOf(start, language).content.grid.sheets.map(({ properties }) => properties.name);

describe('what the workbench starts with', () => {
  it('is Dealsheet set up with its sample deals', () => {
    expect(tabs('sample')).toEqual([
      'Deals',
      'Stages',
      'Criteria',
      'Settings',
      'Activities',
      'Archive',
    ]);
    const [deals] = startOf('sample').content.grid.sheets;
    expect(deals?.values).toHaveLength(49);
    expect(deals?.properties.frozenRows).toBe(1);
  });

  it('is the same in Norwegian, in a Norwegian spreadsheet', () => {
    expect(tabs('sample', 'nb').slice(0, 3)).toEqual(['Salgsmuligheter', 'Steg', 'Krav']);
    expect(startOf('sample', 'nb').content).toMatchObject({
      locale: 'nb_NO',
      fileName: 'Eksempel på salgstrakt',
    });
  });

  it('is one empty sheet with --empty', () => {
    expect(tabs('empty')).toEqual(['Sheet1']);
    expect(tabs('empty', 'nb')).toEqual(['Ark1']);
    expect(startOf('empty').content.grid.sheets[0]?.values).toEqual([]);
  });

  it('is the file as it is with --csv, not set up', () => {
    expect(tabs({ csv: CSV })).toEqual(['deals']);
    expect(startOf({ csv: CSV }).content.fileName).toBe('deals');
    expect(startOf({ csv: CSV }).content.grid.sheets[0]?.values).toHaveLength(13);
  });

  it('has a key that tells starts and languages apart', () => {
    const starts: StartKind[] = ['sample', 'empty', { csv: CSV }];
    const keys = starts.flatMap((start) => [startOf(start).key, startOf(start, 'nb').key]);
    expect(new Set(keys).size).toBe(6);
  });

  it('has another key when the file has changed since', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dealsheet-start-'));
    const csv = join(folder, 'deals.csv');
    const keys = ['a,b', 'a,b', 'a,c'].map((text) => {
      writeFileSync(csv, text);
      return startOf({ csv }).key;
    });
    rmSync(folder, { recursive: true });
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('names the functions of the add-on, and which of them cells can call', () => {
    const { functions } = startOf('empty');
    expect(functions).toContainEqual({ name: 'WEIGHTED_FORECAST', custom: true });
    expect(functions).toContainEqual({ name: 'setUpSpreadsheet', custom: false });
  });

  it('survives JSON, for so the page gets it', () => {
    const start = startOf('sample');
    expect(JSON.parse(JSON.stringify(start))).toEqual(start);
  });
});
