import { expect, it } from 'vitest';
import { dealColours, isOwnColour } from '../../../src/tables/set-up/colour-rules';

const COLUMNS = { firstRow: 4, stage: 2, closeDate: 27, since: 30, missing: 31 };
const STAGE_OF = 'INDIRECT("Dealsheet_StageNames"),$B4';
const LIMIT = `SUMIF(${STAGE_OF},INDIRECT("Dealsheet_MaxDays"))`;

it('goes by the first row below the headers, and by names for other sheets', () => {
  expect(dealColours(COLUMNS).map(({ column, formula }) => [column, formula])).toEqual([
    [31, '=AND($AE4<>"",INDIRECT("Dealsheet_Today")>0)'],
    [30, `=AND($AD4<>"",${LIMIT}>0,INDIRECT("Dealsheet_Today")-$AD4>${LIMIT})`],
    [
      27,
      '=AND($AA4<>"",ISNUMBER($AA4),$AA4-INDIRECT("Dealsheet_Today")<0,' +
        `COUNTIFS(${STAGE_OF},INDIRECT("Dealsheet_StageRoles"),"open")+` +
        `COUNTIFS(${STAGE_OF},INDIRECT("Dealsheet_StageRoles"),"åp*")>0)`,
    ],
  ]);
});

it('leaves out what a missing column would tell', () => {
  const columns = (at: object): number[] =>
    dealColours({ ...COLUMNS, ...at }).map(({ column }) => column);
  expect(columns({ closeDate: null })).toEqual([31, 30]);
  expect(columns({ stage: null })).toEqual([31]);
});

it('tells its own rules from the user’s', () => {
  expect(dealColours(COLUMNS).every(({ formula }) => isOwnColour(formula))).toBe(true);
  expect(isOwnColour('=$B2>INDIRECT("Limits")')).toBe(false);
  expect(isOwnColour('')).toBe(false);
});
