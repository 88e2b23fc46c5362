import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeCalls } from '../../src/functions/complete-calls';

const REFERENCES = {
  dealColumn: 'D!A:A',
  stageColumn: 'D!B:B',
  amountColumn: 'D!C:C',
  closeDateColumn: "'My deals'!D:D",
  probabilityColumn: '',
  ownerColumn: 'D!F:F',
  stagesTable: 'S!A:G',
  settingsTable: 'T!A:B',
  changeCell: 'T!D1',
  groupColumn: (text: string) => (text === 'Region "N"' ? 'D!R:R' : ''),
};
const DEALS = "D!A:A,D!B:B,D!C:C,'My deals'!D:D,,D!F:F,S!A:G,T!A:B";
const complete = (formula: string) => completeCalls(formula, REFERENCES);

describe('completeCalls', () => {
  it.each([
    ['=WEIGHTED_FORECAST()', `=WEIGHTED_FORECAST(,,${DEALS})`],
    ['=WEIGHTED_FORECAST("2026-Q4","owner")', `=WEIGHTED_FORECAST("2026-Q4","owner",${DEALS})`],
    ['=WEIGHTED_FORECAST(, "Region ""N""")', `=WEIGHTED_FORECAST(, "Region ""N""",${DEALS},D!R:R)`],
    ['=weighted_forecast(A1)', `=weighted_forecast(A1,,${DEALS})`],
    ['=FORECAST_RECEIPT( )', `=FORECAST_RECEIPT( ,${DEALS})`],
    ['=PIPELINE_COVERAGE(5e5)', `=PIPELINE_COVERAGE(5e5,,${DEALS})`],
    ['=OVERDUE_DEALS()', `=OVERDUE_DEALS(${DEALS})`],
    ['=PIPELINE_FUNNEL()', '=PIPELINE_FUNNEL(,T!D1,T!A:B)'],
    ['=WIN_RATE("this year")', '=WIN_RATE("this year",T!D1,T!A:B)'],
    ['=SALES_VELOCITY ()', '=SALES_VELOCITY (,T!D1,T!A:B)'],
    ['=IF(A1, WEIGHTED_FORECAST(), 0)', `=IF(A1, WEIGHTED_FORECAST(,,${DEALS}), 0)`],
    ['=WIN_RATE(IF(A1,"2026","2025"))', '=WIN_RATE(IF(A1,"2026","2025"),T!D1,T!A:B)'],
    ['={1,WIN_RATE();2,3}', '={1,WIN_RATE(,T!D1,T!A:B);2,3}'],
    [
      '=INDEX({WIN_RATE()},WIN_RATE(B1))',
      '=INDEX({WIN_RATE(,T!D1,T!A:B)},WIN_RATE(B1,T!D1,T!A:B))',
    ],
    ['="WIN_RATE()"&WIN_RATE(")")', '="WIN_RATE()"&WIN_RATE(")",T!D1,T!A:B)'],
  ])('turns %s into %s', (bare, completed) => {
    expect(complete(bare)).toBe(completed);
  });

  it.each([
    '=SUM(A1:A9)',
    '=MY_WEIGHTED_FORECAST()',
    '=WEIGHTED_FORECAST.OLD()',
    '=WEIGHTED_FORECASTÅ()',
    '="=WEIGHTED_FORECAST() ""WIN_RATE()"""',
    "='WIN_RATE() it''s'!A1",
    '=SUM(Deals[WIN_RATE()])',
    '=WIN_RATE',
    '=WIN_RATE(,T!D1,T!A:B)',
    `=WEIGHTED_FORECAST(,,${DEALS})`,
    '=constructor()',
    '=WIN_RATE(',
    '=WIN_RATE())',
    '={WIN_RATE(})',
    '="WIN_RATE()',
    '',
  ])('leaves %s alone', (formula) => {
    expect(complete(formula)).toBeNull();
  });

  const bareCall = fc.constantFrom(
    'WEIGHTED_FORECAST()',
    'Weighted_Forecast("2026","Region ""N""")',
    'OVERDUE_DEALS()',
    'PIPELINE_FUNNEL("a,b)")',
  );
  const other = fc.constantFrom(
    'A1',
    '"x,(""y"',
    "'it''s (a'!B2",
    '{1,2;3,4}',
    'MY_WIN_RATE()',
    '-1.5',
  );
  const { formula } = fc.letrec<{ formula: string; call: string }>((tie) => ({
    formula: fc.oneof({ maxDepth: 4 }, other, bareCall, tie('call')),
    call: fc
      .tuple(
        fc.constantFrom('SUM', 'IF', 'WIN_RATE', ''),
        fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(', ')})`),
  }));

  it('has nothing left to do after it was done', () => {
    fc.assert(
      fc.property(formula, (text) => {
        const once = complete(`=${text}`);
        if (once !== null) expect(complete(once)).toBeNull();
      }),
    );
  });

  it('only ever adds: without the references the formula is as it was', () => {
    const added = [
      `,,${DEALS},D!R:R`,
      `,${DEALS},D!R:R`,
      `,,${DEALS}`,
      `,${DEALS}`,
      DEALS,
      ',T!D1,T!A:B',
    ];
    fc.assert(
      fc.property(formula, (text) => {
        const once = complete(`=${text}`) ?? `=${text}`;
        expect(added.reduce((left, extra) => left.split(extra).join(''), once)).toBe(`=${text}`);
      }),
    );
  });
});
