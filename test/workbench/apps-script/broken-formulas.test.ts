import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../workbench/apps-script/world';
import { vmRealms } from '../../../workbench/realms/vm-realm';
import { createHeadlessUniver } from '../../../workbench/univer/create-headless-univer';
import { createUniverGrid } from '../../../workbench/univer/univer-grid';
import { runScript } from './run-script';

/** Writes every formula that was typed once more, as add-ons do that complete formulas. */
const BUNDLE = `function onEdit(e) {
  const formula = e.range.getFormula();
  if (formula) e.range.setFormula(formula).getDisplayValue();
}`;

const PIECES = [
  '(',
  ')',
  '{',
  '}',
  ';',
  ',',
  '"',
  "'",
  '!',
  '\\',
  'A1',
  'SUM',
  '1',
  '+',
  ':',
  '#',
  ' ',
];

function typing(locale: 'en_US' | 'nb_NO') {
  const grid = createUniverGrid(createHeadlessUniver());
  const world = createWorld({ bundle: BUNDLE, realms: vmRealms, grid, locale });
  const sheet = grid.sheets()[0];
  if (!sheet) throw new Error('A new grid has a sheet.');
  const cell = { sheet: sheet.id, row: 2, column: 2, rows: 1, columns: 1 };
  return {
    type: (text: string) => world.type(sheet.name, 'B2', text),
    value: () => grid.values(cell)[0]?.[0],
    formula: () => grid.formulas(cell)[0]?.[0],
  };
}

describe('a typed formula that cannot be read', () => {
  it('is an error of the cell and reaches onEdit harmlessly', () => {
    const { type, value, formula } = typing('en_US');
    const record = type('=SUM(1;;{2');
    expect(record?.error).toBeUndefined();
    expect(formula()).toBe('=SUM(1,,{2');
    expect(value()).toEqual({ error: '#ERROR!', message: 'Formula parse error.' });
  });

  it.each(['en_US', 'nb_NO'] as const)('harms nothing, whatever it is (%s)', (locale) => {
    const { type } = typing(locale);
    assert(
      property(array(constantFrom(...PIECES), { maxLength: 8 }), (pieces) => {
        expect(type(`=${pieces.join('')}`)?.error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

it('takes a semicolon between arguments in every locale', () => {
  for (const locale of ['en_US', 'nb_NO'] as const) {
    const { type, value, formula } = typing(locale);
    type('=IF(1>0;"ok";"low")');
    expect([formula(), value()]).toEqual(['=IF(1>0,"ok","low")', 'ok']);
  }
});

it('fails the test of a script that separates arguments by semicolons', () => {
  expect(() => runScript('sheet.getRange("A1").setFormula("=IF(1>0;2;3)")')).toThrow(
    '";" separates arguments in =IF(1>0;2;3), en-US has ","',
  );
  expect(() => runScript('sheet.getRange("A1").setFormula("=SUM({1;2})")')).not.toThrow();
});
