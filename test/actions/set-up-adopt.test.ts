import { expect, it } from 'vitest';
import { answer, ODD_ROWS, oddWorld } from './odd-sheet';
import { sheetSnapshot } from './sheet-snapshot';

it('says what it understood and what it will add, before it adds anything', () => {
  const world = oddWorld('en');
  const before = sheetSnapshot(world.grid);
  const [asked] = answer(world, 'setUpSpreadsheet', 'NO');
  expect(asked?.split('\n')).toEqual([
    '“Sheet1” holds your deals, with headers in row 3:',
    '• Deal: “Opportunity” (F)',
    '• Company: “Account” (B)',
    '• Owner: “Seller” (E)',
    '• Stage: “Phase” (C)',
    '• Amount: “Value” (A)',
    'Not found: Close date, Probability, Next step, Next step date, Lost reason, Created.',
    'Stages: Qualified (open), Proposal sent (open), Negotiation (open), Won (won), Lost (lost).',
    '',
    'Dealsheet adds:',
    '• columns for Close date, Lost reason (G–H)',
    '• its own columns I to P: In stage since, Missing, the others hidden',
    '• the tabs Stages, Criteria, Settings, Activities, Archive',
    '• a drop-down of stages in the stage column',
    '• a drop-down of lost reasons in their column',
    '• colours for stalled and overdue deals and for what is missing, after your own',
    'Moves that lack something are warned of, not put back. Amounts are in USD. Settings change that.',
    'None of your cells, rules, formats or filters is changed.',
    '',
    'Go on?',
  ]);
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it.each(['en', 'nb'] as const)('adopts an odd list in %s and overwrites nothing', (language) => {
  const world = oddWorld(language);
  const area = world.area('Sheet1', 'A1:F8');
  const cells = () => [
    world.grid.values(area),
    world.grid.formulas(area),
    world.grid.formats(area),
  ];
  const before = cells();
  const [, told] = answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  expect(cells()).toEqual(before);
  expect(told).toContain(
    language === 'nb' ? '5 saker: 3 åpne, 1 vunnet, 1 tapt.' : '5 deals: 3 open, 1 won, 1 lost.',
  );
  expect(told).toContain(
    language === 'nb' ? '• 1 celle som ikke kan leses' : '• 1 cell that cannot be read',
  );
  const names = world.grid.names();
  expect(names.get('Deals_Stage')).toEqual(world.area('Sheet1', 'C3'));
  expect(names.get('Deals_Amount')).toEqual(world.area('Sheet1', 'A3'));
  expect(names.get('Deals_Name')).toEqual(world.area('Sheet1', 'F3'));
  expect(names.get('Deals_CloseDate')).toEqual(world.area('Sheet1', 'G3'));
  expect(names.get('Deals_Block')).toEqual(world.area('Sheet1', 'I3:P3'));
});

it.each(['en', 'nb'] as const)('run again in %s, it changes nothing', (language) => {
  const world = oddWorld(language);
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  const before = sheetSnapshot(world.grid);
  answer(world, 'setUpSpreadsheet', 'OK');
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('warns, and guards the user’s own stages by the user’s own headers', () => {
  const world = oddWorld('en');
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  expect(world.value('Settings', 'B2')).toBe('warn');
  const criteria = world.values('Criteria').slice(1);
  expect(criteria.map(([stage, field]) => `${stage}: ${field}`)).toEqual([
    'Qualified: Account',
    'Qualified: Seller',
    'Proposal sent: Value',
    'Proposal sent: Close date',
    'Proposal sent: Close date',
    'Lost: Lost reason',
  ]);
});

it('leaves a drop-down, a filter and colours of the user’s as they are', () => {
  const world = oddWorld('en');
  world.script(({ SpreadsheetApp }) => {
    const [sheet] = SpreadsheetApp.getActive().getSheets();
    if (!sheet) return;
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['Won', 'Lost']).build();
    sheet.getRange('C5').setDataValidation(list);
    sheet.getRange('A3:F8').createFilter();
    const red = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('A4:A8')])
      .whenNumberGreaterThan(100000)
      .setBackground('#ff0000')
      .build();
    sheet.setConditionalFormatRules([red]);
  });
  const rules = () => world.grid.attachments(world.area('Sheet1', 'C1:C20'), 'validation');
  const records = () => world.grid.records(0).map(({ kind, areas }) => ({ kind, areas }));
  const before = { rules: rules(), records: records() };
  const [asked] = answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  expect(asked).toContain('no drop-down: your stage column has a rule of its own');
  expect(asked).toContain(
    "The filter A3:F8 ends before Dealsheet's columns: extend it to column P",
  );
  expect(rules()).toEqual(before.rules);
  expect(records().filter(({ kind }) => kind === 'filter')).toEqual(
    before.records.filter(({ kind }) => kind === 'filter'),
  );
  const colours = world.grid.records(0).filter(({ kind }) => kind === 'conditional-format');
  expect(colours[0]?.data).toMatchObject({ criteria: 'NUMBER_GREATER_THAN' });
  expect(colours).toHaveLength(4);
});

it('keeps clear of a protected range that is wider than the list', () => {
  const world = oddWorld('en');
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getSheets()[0]?.getRange('A1:J20').protect();
  });
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  expect(world.grid.names().get('Deals_Block')).toEqual(world.area('Sheet1', 'M3:T3'));
});

it('names merged headers', () => {
  const world = oddWorld('en');
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getSheets()[0]?.getRange('D3:E3').merge();
  });
  const [asked] = answer(world, 'setUpSpreadsheet', 'NO');
  expect(asked).toContain('Headers in D3:E3 are merged');
});

it('writes nothing into a tab that the user may not edit', () => {
  const world = oddWorld('nb');
  world.script(({ SpreadsheetApp }) => {
    const protection = SpreadsheetApp.getActive().getSheets()[0]?.protect();
    protection?.removeEditors(['colleague@example.com']);
  });
  world.asUser('colleague', { email: 'colleague@example.com' });
  const before = sheetSnapshot(world.grid);
  const [told] = answer(world, 'setUpSpreadsheet', 'OK');
  expect(told).toMatch(/^«Sheet1» er beskyttet, og du kan ikke redigere den/);
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('does nothing when the list was changed while the question stood', () => {
  const world = oddWorld('en');
  world.screen.answers.push(() => {
    world.type('Sheet1', 'C4', 'Waiting for papers');
    return 'YES';
  }, 'OK');
  world.menu('setUpSpreadsheet');
  expect(world.screen.alerts[1]?.message).toMatch(/^The spreadsheet changed meanwhile/);
  expect(world.grid.names().size).toBe(0);
});

it('finds the list among other tabs', () => {
  const world = oddWorld('nb');
  world.script(({ SpreadsheetApp }) => {
    const notes = SpreadsheetApp.getActive().insertSheet('Notater', 0);
    notes.getRange('A1:B1').setValues([['Dato', 'Notat']]);
    notes.getRange('A2:B2').setValues([['i dag', 'møte']]);
  });
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  expect(world.grid.names().get('Deals_Stage')).toEqual(world.area('Sheet1', 'C3'));
  expect(world.values('Notater')).toEqual([
    ['Dato', 'Notat'],
    ['i dag', 'møte'],
  ]);
  expect(ODD_ROWS.nb[2]).toEqual(world.values('Sheet1')[2]?.slice(0, 6));
});
