import { describe, expect, it } from 'vitest';
import { emptyWorld, type PipelineWorld } from '../pipeline-world';
import { expectNoExceptions, LOCALES, type Locale, worldWithDeals } from './bad-input-world';

/** What stands in a cell after a formula was typed: its value, or its sentence. */
function answer(world: PipelineWorld, sheet: string, formula: string): unknown {
  world.type(sheet, 'A1', formula);
  const value = world.value(sheet, 'A1');
  return value !== null && typeof value === 'object' ? value.message : value;
}

function figures(locale: Locale): (formula: string) => unknown {
  const world = worldWithDeals(locale);
  world.script(({ SpreadsheetApp }) => void SpreadsheetApp.getActive().insertSheet('Figures'));
  world.paste('Figures', 'X1', [['2026-12'], ['five']]);
  return (formula) => {
    const text = answer(
      world,
      'Figures',
      locale === 'nb_NO' ? formula.replace(/,/g, ';') : formula,
    );
    world.clear('Figures', 'A1');
    expectNoExceptions(world);
    return text;
  };
}

const PERIODS = ['"whenever"', '12', '-1', 'TRUE', '46387', '"2026-13"', '"2026-Q5"', 'X1:X2'];
const WITH_PERIOD = [
  'WEIGHTED_FORECAST(',
  'FORECAST_RECEIPT(',
  'PIPELINE_COVERAGE(1000,',
  'PIPELINE_FUNNEL(',
  'WIN_RATE(',
  'SALES_VELOCITY(',
];

describe.each(LOCALES)('custom functions with wrong arguments in %s', (locale) => {
  const noPeriod = {
    en_US: /” is no period\. Write for/,
    nb_NO: /» er ikke en periode\. Skriv for/,
  };

  it.each(WITH_PERIOD)('%s…) says what a period looks like', (call) => {
    const ask = figures(locale);
    for (const period of PERIODS)
      expect(ask(`=${call}${period})`), period).toMatch(noPeriod[locale]);
  });

  it('name the columns to group by when there is no such one', () => {
    const ask = figures(locale);
    const noColumn = {
      en_US: /^There is no column “budget”/,
      nb_NO: /^Det finnes ingen kolonne «budget»/,
    };
    expect(ask('=WEIGHTED_FORECAST(,"budget")')).toMatch(noColumn[locale]);
    expect(ask('=WEIGHTED_FORECAST(,5)')).toMatch(/[“«]5[”»]/);
  });

  it.each(['"mye"', '0', '-5', '"500 EUR"', 'X1:X2'])(
    'PIPELINE_COVERAGE(%s) asks for a number',
    (target) => {
      const noTarget = {
        en_US: /” is no target\. Write a number/,
        nb_NO: /» er ikke noe mål\. Skriv et tall/,
      };
      expect(figures(locale)(`=PIPELINE_COVERAGE(${target})`)).toMatch(noTarget[locale]);
    },
  );

  it('say in words when there is nothing to count, with the quarter as the language writes it', () => {
    const ask = figures(locale);
    const year = {
      en_US: 'No deals were won or lost in 2020 yet.',
      nb_NO: 'Ingen saker er vunnet eller tapt i 2020 ennå.',
    };
    expect(ask('=WIN_RATE("2020")')).toBe(year[locale]);
    expect(ask('=WIN_RATE("2020-Q1")')).toContain(locale === 'nb_NO' ? '2020-K1' : '2020-Q1');
    expect(ask('=PIPELINE_COVERAGE()')).toMatch(/2026-10/);
  });

  it('understand a month that the sheet has turned into a date', () => {
    expect(figures(locale)('=WEIGHTED_FORECAST(X1)')).toBe(1600);
  });

  it('say where to begin before set-up', () => {
    const world = emptyWorld({ locale });
    world.open();
    const begin = { en_US: /Set up this spreadsheet\.$/, nb_NO: /Sett opp dette regnearket\.$/ };
    for (const name of ['WEIGHTED_FORECAST', 'PIPELINE_FUNNEL', 'OVERDUE_DEALS', 'WIN_RATE'])
      expect(answer(world, 'Sheet1', `=${name}()`)).toMatch(begin[locale]);
    expectNoExceptions(world);
  });
});
