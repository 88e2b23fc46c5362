import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/pipeline/settings';
import type { Cell } from '../../../src/tables/cells/cell';
import {
  readSettingsTab,
  settingCell,
  settingsTabCells,
} from '../../../src/tables/tabs/settings-tab';
import { SETTING_WORDS } from '../../../src/words/settings';
import { writtenCells } from './written-cells';

const norwegian = { decimalComma: true, monthFirst: false };
const read = (...rows: Cell[][]) => readSettingsTab([['Setting', 'Value'], ...rows], norwegian);

describe('readSettingsTab', () => {
  it('reads names and values in both languages', () => {
    const { settings, issues } = read(
      ['Håndheving', 'sett tilbake'],
      ['skipping stages', 'Nei'],
      ['Re-opening closed deals', false],
      ['Unntak', 'ja'],
      ['Currency', 'nok'],
      ['Mål per måned', 'kr 250 000'],
      ['Target 2026-12', '1,2 mill'],
      ['Mål 2027-1', 300000],
      ['First month of the fiscal year', 'juli'],
      ['Lost reasons', 'Price, Timing\nNo need'],
      ['Language', 'norsk'],
      ['I dag', { date: day('2026-11-23') }],
    );
    expect(issues).toEqual([]);
    expect(settings).toEqual({
      enforcement: 'put back',
      skipping: false,
      reopening: false,
      waivers: true,
      currency: 'NOK',
      targetPerMonth: 250000,
      monthTargets: new Map([
        ['2026-12', 1200000],
        ['2027-01', 300000],
      ]),
      firstFiscalMonth: 7,
      lostReasons: ['Price', 'Timing', 'No need'],
      language: 'nb',
      today: '2026-11-23',
    });
  });

  it("leaves the user's rows alone and takes what is not said as default", () => {
    const tab = read(
      ['Our motto', 'Close!'],
      ['', ''],
      ['Mål for alle', 'glede'],
      ['Currency', ''],
    );
    expect(tab.settings).toEqual(DEFAULT_SETTINGS);
    expect(tab.issues).toEqual([]);
    expect(tab.rows).toEqual({ currency: 5 });
  });

  it('lists values it cannot use and holds to the default', () => {
    const { settings, issues } = read(
      ['Enforcement', 'strict'],
      ['Waivers', 'sometimes'],
      ['Currency', 'kr'],
      ['Target a month', 'much'],
      ['First month of the fiscal year', 13],
      ['Language', 'Klingon'],
      ['Today', 'today'],
      ['Target 2026-13', 5],
      ['Target 2026-12', -5],
    );
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(issues.map(({ code, row, column, hint }) => [code, row, column, hint])).toEqual([
      ['bad setting', 2, 2, 'enforcement'],
      ['bad setting', 3, 2, 'yes or no'],
      ['bad setting', 4, 2, 'currency'],
      ['bad setting', 5, 2, 'amount'],
      ['bad setting', 6, 2, 'month'],
      ['bad setting', 7, 2, 'language'],
      ['bad setting', 8, 2, 'day'],
      ['bad setting', 9, 1, 'year and month'],
      ['bad setting', 10, 2, 'amount'],
    ]);
  });

  it('finds moved columns, and reads columns A and B where the headers are gone', () => {
    const moved = readSettingsTab(
      [
        ['Verdi', 'x', 'Innstilling'],
        ['EUR', '', 'Valuta'],
      ],
      norwegian,
    );
    expect(moved).toMatchObject({ settings: { currency: 'EUR' }, valueColumn: 1 });
    const bare = readSettingsTab([['Valuta', 'EUR']], norwegian);
    expect(bare).toMatchObject({ settings: { currency: 'EUR' }, rows: { currency: 1 } });
  });

  it('lets the upper of two rows for one setting hold', () => {
    const tab = read(['Currency', 'NOK'], ['Valuta', 'SEK']);
    expect(tab.settings.currency).toBe('NOK');
    expect(tab.rows.currency).toBe(2);
  });
});

describe('settingsTabCells', () => {
  it('names the four cases in which the add-on writes into cells of the user', () => {
    const cells = settingsTabCells(DEFAULT_SETTINGS, 'en');
    const about = String(cells[cells.length - 1]?.[2]);
    expect(about.split(';')).toHaveLength(4);
    expect(about).toContain('sidebar');
  });

  it('offers every setting', () => {
    const names = (language: 'en' | 'nb') =>
      settingsTabCells(DEFAULT_SETTINGS, language).map(([name]) => name);
    expect(names('en')).toEqual(expect.arrayContaining(Object.values(SETTING_WORDS.en.names)));
    expect(names('nb')).toEqual(expect.arrayContaining(Object.values(SETTING_WORDS.nb.names)));
  });

  it('writes one cell for one setting', () => {
    const settings = { ...DEFAULT_SETTINGS, today: day('2026-11-23') };
    expect(settingCell('today', settings, 'nb')).toBe('2026-11-23');
    expect(settingCell('enforcement', settings, 'nb')).toBe('sett tilbake');
    expect(settingCell('targetPerMonth', settings, 'nb')).toBeNull();
  });

  const month = fc
    .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  const amount = fc.integer({ min: 0, max: 1e9 });
  const anySettings: fc.Arbitrary<Settings> = fc.record({
    enforcement: fc.constantFrom('off' as const, 'warn' as const, 'put back' as const),
    skipping: fc.boolean(),
    reopening: fc.boolean(),
    waivers: fc.boolean(),
    currency: fc.constantFrom('', 'NOK', 'XYZ'),
    targetPerMonth: fc.option(amount),
    monthTargets: fc.array(fc.tuple(month, amount)).map((entries) => new Map(entries)),
    firstFiscalMonth: fc.integer({ min: 1, max: 12 }),
    lostReasons: fc.array(fc.stringMatching(/^[A-Z][a-zæøå ]{0,8}[a-z]$/)),
    language: fc.constantFrom('en' as const, 'nb' as const),
    today: fc.option(fc.constant(day('2026-11-23'))),
  });

  it('writes what reads back as the same settings, in both languages', () => {
    fc.assert(
      fc.property(
        anySettings,
        fc.constantFrom('en' as const, 'nb' as const),
        (settings, written) => {
          const tab = readSettingsTab(writtenCells(settingsTabCells(settings, written)), norwegian);
          expect(tab.settings).toEqual(settings);
          expect(tab.issues).toEqual([]);
        },
      ),
    );
  });
});
