import { describe, expect, it } from 'vitest';
import type { PipelineWorld } from '../pipeline-world';
import { adopted, checked, column, expectNoExceptions, menu, told } from './bad-input-world';

const DEALS = [
  ['Deal', 'Stage', 'Amount', 'Close date', 'Owner'],
  ['Acme', 'Lead', '1000', '2026-12-31', 'Kari'],
  ['Bolt', 'Proposal', '2000', '2026-12-01', 'Ola'],
];

const onSheet = (a1: string, method: 'merge' | 'createFilter') => (world: PipelineWorld) => {
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getRange(`Sheet1!${a1}`)[method]();
  });
};

describe('headers of an adopted sheet', () => {
  it('names every header that means the same as one in use', () => {
    const world = adopted([
      ['Deal', 'Stage', 'Amount', 'Amount', 'Value', 'Close date'],
      ['Acme', 'Lead', '1000', '5', '9', '2026-12-31'],
    ]);
    const question = told(world);
    expect(question).toContain('“Amount” means the same as “Amount”, which is used.');
    expect(question).toContain('“Value” means the same as “Amount”, which is used.');
    expect(question).toContain('Amount: “Amount” (C)');
  });

  it('says by its letter which column without a header names the deals', () => {
    const rows = [
      ['', 'Stage'],
      ['Acme', 'Lead'],
      ['Bolt', 'Proposal'],
    ];
    const question = told(adopted(rows));
    expect(question).toContain('Deal: column A, which has no header');
    expect(question).not.toContain('“”');
    expect(told(adopted(rows, 'nb_NO'))).toContain(
      'Salgsmulighet: kolonne A, som ikke har overskrift',
    );
  });

  it('finds headers below a title, merged or not, and reads no title as a deal', () => {
    const title = [['Our pipeline'], [''], ...DEALS];
    for (const world of [adopted(title), adopted(title, 'en_US', onSheet('A1:E1', 'merge'))]) {
      expect(told(world)).toMatch(/headers in row 3:[\s\S]*2 deals: 2 open/);
      expectNoExceptions(world);
    }
  });

  it('names merged headers, so that the user can split them', () => {
    const [, ...rows] = DEALS;
    const merged = [['Deal', 'Stage', 'Money', '', 'Owner'], ...rows];
    const question = told(adopted(merged, 'en_US', onSheet('C1:D1', 'merge')));
    expect(question).toContain('Headers in C1:D1 are merged.');
  });

  it('names a filter that ends before the columns it adds, and how far to extend it', () => {
    const question = told(adopted(DEALS, 'en_US', onSheet('A1:C3', 'createFilter')));
    expect(question).toContain('The filter A1:C3 ends before');
    expect(question).toMatch(/extend it to column N/);
  });
});

describe('rows of an adopted sheet', () => {
  it('passes over blank rows, and leaves a totals row out of the forecast, saying so', () => {
    const world = adopted([...DEALS, [''], ['Citra', 'Lead', '500'], [''], ['Total', '', '3500']]);
    expect(told(world)).toMatch(/4 deals: 3 open, 0 won, 0 lost\.\n[\s\S]*1 deal without a stage/);
    const missing = column(world, 'Sheet1', 'Missing');
    expect([missing[2], missing[4]]).toEqual(['', '']);
    const [sentence, ...others] = checked(world);
    expect(others).toEqual([]);
    expect(sentence).toMatch(/^Sheet1, row 7, Stage: the deal has no stage.*Keep totals above/);
    menu(world, 'updateForecast');
    const total = world.values('Forecast').find(([first]) => first === 'Total');
    expect(total?.slice(1, 3)).toEqual([3, 3500]);
  });

  it('takes the tab whose headers mean most when there are two of deals', () => {
    const world = adopted(
      [
        ['Deal', 'Stage'],
        ['Acme', 'Lead'],
      ],
      'en_US',
      (before) => {
        before.script(({ SpreadsheetApp }) => void SpreadsheetApp.getActive().insertSheet('2025'));
        before.paste('2025', 'A1', DEALS);
      },
    );
    expect(told(world)).toContain('“2025” holds your deals');
    expect(world.values('Sheet1')).toEqual([
      ['Deal', 'Stage'],
      ['Acme', 'Lead'],
    ]);
  });

  it('proposes the default stages where there are only headers', () => {
    for (const locale of ['en_US', 'nb_NO'] as const) {
      const world = adopted([['Kunde', 'Fase', 'Verdi']], locale);
      expect(told(world)).toMatch(locale === 'nb_NO' ? /Leads mottatt \(åpen\)/ : /Leads received/);
      expectNoExceptions(world);
    }
  });

  it('lists an error value in each bound column and proposes none as a stage', () => {
    const world = adopted(DEALS, 'en_US', (before) => {
      before.script(({ SpreadsheetApp }) => {
        const row = SpreadsheetApp.getActive().getRange('Sheet1!A4:E4');
        row.setValues([['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?']]);
      });
    });
    expect(told(world)).not.toContain('#VALUE!');
    expect(column(world, 'Stages', 'Stage')).not.toContain('#VALUE!');
    const sentences = checked(world);
    for (const header of ['Deal', 'Stage', 'Amount', 'Close date', 'Owner'])
      expect(sentences.filter((one) => one.startsWith(`Sheet1, row 4, ${header}: `))).toHaveLength(
        1,
      );
    expect(sentences.every((one) => one.endsWith('Mend the formula.'))).toBe(true);
    expectNoExceptions(world);
  });
});
