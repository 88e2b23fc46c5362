import { expect, it } from 'vitest';
import { emptyWorld } from '../pipeline-world';
import { answer, oddWorld } from './odd-sheet';
import { sheetSnapshot } from './sheet-snapshot';

it.each(['en', 'nb'] as const)('gives an adopted list in %s back as it was', (language) => {
  const world = oddWorld(language);
  world.script(({ SpreadsheetApp }) => {
    const [sheet] = SpreadsheetApp.getActive().getSheets();
    if (!sheet) return;
    sheet.getRange('A3:F8').createFilter();
    sheet.getRange('A4').setNote('from the fair');
    SpreadsheetApp.getActive().setNamedRange('Deals_of_mine', sheet.getRange('A4:A8'));
  });
  const before = sheetSnapshot(world.grid);
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  expect(sheetSnapshot(world.grid)).not.toEqual(before);
  answer(world, 'removeDealsheet', 'YES', 'OK');
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('keeps what was typed into a column that set-up added', () => {
  const world = oddWorld('en');
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  world.type('Sheet1', 'G4', '2026-12-20');
  answer(world, 'removeDealsheet', 'YES', 'OK');
  const headers = world.values('Sheet1')[2];
  expect(headers).toEqual([
    'Value',
    'Account',
    'Phase',
    'Comment',
    'Seller',
    'Opportunity',
    'Close date',
  ]);
});

it.each([
  [
    'en',
    [/^(?!.*functions of Dealsheet)/s, /hold 1 formula with functions/, /hold 2 formulas with/],
  ],
  ['nb', [/^(?!.*funksjoner fra)/s, /har 1 formel med funksjoner/, /har 2 formler med funksjoner/]],
] as const)('says in %s how many formulas stop working', (language, sentences) => {
  sentences.forEach((sentence, count) => {
    const world = oddWorld(language);
    answer(world, 'setUpSpreadsheet', 'YES', 'OK');
    world.type('Sheet1', 'A12', '=SUM(1)');
    for (let i = 0; i < count; i++) world.type('Sheet1', `B${12 + i}`, '=WIN_RATE()*100');
    const [asked, done] = answer(world, 'removeDealsheet', 'YES', 'OK');
    expect(asked).toMatch(sentence);
    expect(done).toMatch(count === 0 ? /(removed|fjernet)\.$/ : new RegExp(`: ${count}\\.$`));
  });
});

it('keeps the History tab, or takes it when told to', () => {
  const titles = (...answers: ('YES' | 'NO' | 'OK')[]): string[] => {
    const world = oddWorld('en');
    answer(world, 'setUpSpreadsheet', 'YES', 'OK');
    world.menu('showHistory');
    const asked = answer(world, 'removeDealsheet', ...answers);
    expect(asked[1]).toBe('Delete the tab “History” too? “No” keeps it.');
    return world.grid.sheets().map(({ name }) => name);
  };
  expect(titles('YES', 'NO', 'OK')).toEqual(['Sheet1', 'History']);
  expect(titles('YES', 'YES', 'OK')).toEqual(['Sheet1']);
});

it('keeps activities that were logged, or takes them when told to', () => {
  const titles = (...answers: ('YES' | 'NO' | 'OK')[]): string[] => {
    const world = oddWorld('en');
    answer(world, 'setUpSpreadsheet', 'YES', 'OK');
    world.type('Activities', 'A2', '2026-11-23');
    const asked = answer(world, 'removeDealsheet', ...answers);
    expect(asked[1]).toBe('Delete the tab “Activities” too? “No” keeps it.');
    return world.grid.sheets().map(({ name }) => name);
  };
  expect(titles('YES', 'NO', 'OK')).toEqual(['Sheet1', 'Activities']);
  expect(titles('YES', 'YES', 'OK')).toEqual(['Sheet1']);
});

it('takes the tabs that were written later too', () => {
  const world = emptyWorld();
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  for (const item of ['updateForecast', 'updateFunnel', 'checkAllDeals']) world.menu(item);
  answer(world, 'removeDealsheet', 'YES', 'OK');
  expect(world.grid.sheets().map(({ name }) => name)).toEqual(['Deals']);
  expect(world.values('Deals')).toHaveLength(49);
  expect(world.values('Deals')[0]).toHaveLength(11);
  expect([...world.grid.names()]).toEqual([]);
  expect(world.grid.attachments(world.area('Deals', 'D2:D50'), 'validation').flat()).toEqual(
    Array(49).fill(null),
  );
});

it('removes nothing when the answer is no, and says so when there is nothing', () => {
  const world = oddWorld('en');
  expect(answer(world, 'removeDealsheet', 'OK')).toEqual([
    'There is nothing of Dealsheet in this spreadsheet.',
  ]);
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  const before = sheetSnapshot(world.grid);
  answer(world, 'removeDealsheet', 'NO');
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('killed at any call and run again, gives the list back as it was', () => {
  const makeWorld = () => oddWorld('en', { undo: false });
  const before = sheetSnapshot(makeWorld().grid);
  const count = (() => {
    const world = makeWorld();
    answer(world, 'setUpSpreadsheet', 'YES', 'OK');
    world.screen.answers.push('YES', 'OK');
    return world.menu('removeDealsheet').calls.length;
  })();
  for (let call = 1; call <= count; call++) {
    const world = makeWorld();
    answer(world, 'setUpSpreadsheet', 'YES', 'OK');
    world.faults.killAt(call);
    world.screen.answers.push('YES', 'OK');
    world.menu('removeDealsheet');
    world.screen.answers.splice(0);
    world.screen.answers.push('YES', 'OK', 'OK');
    world.menu('removeDealsheet');
    expect(sheetSnapshot(world.grid), `killed at call ${call}`).toEqual(before);
  }
}, 120_000);
