import { describe, expect, it } from 'vitest';
import { worldOf } from './run-script';

const NO_SCRIPT = 'function nothing() {}';

describe('typing', () => {
  it('follows the locale, and its formula syntax', () => {
    const { world, grid } = worldOf(NO_SCRIPT, { locale: 'nb_NO' });
    world.type('Sheet1', 'A1', '1 234,50');
    world.type('Sheet1', 'A2', '=SUM(A1;2)');
    expect(grid.values(world.area('Sheet1', 'A1'))).toEqual([[1234.5]]);
    expect(grid.formulas(world.area('Sheet1', 'A2'))).toEqual([['=SUM(A1,2)']]);
  });

  it('means percent where a cell shows percent; the sign and other formats change nothing', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    grid.setFormats(world.area('Sheet1', 'A1:A4'), [['0%'], ['0.0%'], ['0" %"'], ['0%']]);
    const typed = { A1: '77', A2: '12.5%', A3: '77', A4: 'x' };
    for (const [a1, text] of Object.entries(typed)) world.type('Sheet1', a1, text);
    expect(grid.values(world.area('Sheet1', 'A1:A4')).flat()).toEqual([0.77, 0.125, 77, 'x']);
  });

  it('is refused where a validation rule rejects it, and tells why', () => {
    const { world, grid } = worldOf(`
      function onEdit() {}
      function run() {
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Lead', 'Won'])
          .setAllowInvalid(false).setHelpText('Choose a stage').build();
        SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(rule); }`);
    world.menu('run');
    expect(world.type('Sheet1', 'A1', 'Lost')).toBe(null);
    expect(grid.values(world.area('Sheet1', 'A1'))).toEqual([[null]]);
    expect(world.screen.refusals).toEqual(['Choose a stage']);
    expect(world.type('Sheet1', 'A1', 'Won')).not.toBe(null);
  });

  it('is refused in a range that is protected for the user', () => {
    const { world, grid } = worldOf(`function run() {
      SpreadsheetApp.getActiveSheet().getRange('A1:A2').protect().addEditors(['kari@example.com']); }`);
    world.menu('run');
    world.asUser('ola');
    world.type('Sheet1', 'A1', 'ola');
    world.asUser('kari');
    world.type('Sheet1', 'A2', 'kari');
    expect(grid.values(world.area('Sheet1', 'A1:A2'))).toEqual([[null], ['kari']]);
    expect(world.screen.refusals).toHaveLength(1);
  });
});

describe('pasting', () => {
  it('reads each cell as if typed, past validation rules, into a sheet that grows', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    world.paste('Sheet1', 'Z1000', [['1', 'x'], ['TRUE']]);
    expect(grid.values(world.area('Sheet1', 'Z1000:AA1001'))).toEqual([
      [1, 'x'],
      [true, null],
    ]);
  });

  it.each([
    [true, ['a', 'b', null]],
    [false, ['a', null, 'b']],
  ])('fills hidden columns: %s', (pasteFillsHiddenColumns, row) => {
    const { world, grid } = worldOf(NO_SCRIPT, { switches: { pasteFillsHiddenColumns } });
    grid.updateColumns(grid.sheets()[0]?.id ?? 0, 2, 1, { hidden: true });
    world.paste('Sheet1', 'A1', [['a', 'b']]);
    expect(grid.values(world.area('Sheet1', 'A1:C1'))).toEqual([row]);
  });
});

describe('copying', () => {
  it('takes hidden columns, formats, notes and rules of a row along', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    const id = grid.sheets()[0]?.id ?? 0;
    world.paste('Sheet1', 'A2', [['deal', '2026-12-31', 'hidden']]);
    grid.updateColumns(id, 3, 1, { hidden: true });
    grid.attach(world.area('Sheet1', 'A2'), 'note', 'mine');
    world.copyRow('Sheet1', 2, 5);
    const copy = world.area('Sheet1', 'A5:C5');
    expect(grid.values(copy)).toEqual([['deal', 46387, 'hidden']]);
    expect(grid.formats(copy)).toEqual(grid.formats(world.area('Sheet1', 'A2:C2')));
    expect(grid.attachments(copy, 'note')).toEqual([['mine', null, null]]);
  });

  it('moves references that are not fixed', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    world.type('Sheet1', 'B2', '=A2+$A2+A$2+$A$2&"A2"');
    world.fill('Sheet1', 'B2', 'B3:C3');
    expect(grid.formulas(world.area('Sheet1', 'B3:C3'))).toEqual([
      ['=A3+$A3+A$2+$A$2&"A2"', '=B3+$A3+B$2+$A$2&"A2"'],
    ]);
    world.copyCells('Sheet1', 'B3', 'A1');
    expect(grid.formulas(world.area('Sheet1', 'A1'))).toEqual([['=#REF!+$A1+#REF!+$A$2&"A2"']]);
  });

  it('repeats a short source until the target is full', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    world.paste('Sheet1', 'A1', [['a'], ['b']]);
    world.fill('Sheet1', 'A1:A2', 'A3:A7');
    expect(grid.values(world.area('Sheet1', 'A3:A7')).flat()).toEqual(['a', 'b', 'a', 'b', 'a']);
  });
});

describe('undo', () => {
  const TWO_WRITES = `function onEdit(e) {
    e.range.offset(0, 1).setValue('first'); e.range.offset(0, 2).setValue('second'); }`;

  it('takes back gestures, and what a script wrote at once as one', () => {
    const { world, grid } = worldOf(TWO_WRITES);
    const row = () => grid.values(world.area('Sheet1', 'A1:C1'))[0];
    world.type('Sheet1', 'A1', 'typed');
    world.undo();
    expect(row()).toEqual(['typed', null, null]);
    world.redo();
    expect(row()).toEqual(['typed', 'first', 'second']);
    world.undo();
    world.undo();
    expect(row()).toEqual([null, null, null]);
  });

  it('takes back gestures and writes of scripts one by one where a switch says so', () => {
    const { world, grid } = worldOf(TWO_WRITES, { switches: { undoTakesWritesTogether: false } });
    const row = () => grid.values(world.area('Sheet1', 'A1:C1'))[0];
    world.type('Sheet1', 'A1', 'typed');
    expect(row()).toEqual(['typed', 'first', 'second']);
    world.undo();
    expect(row()).toEqual(['typed', 'first', null]);
    world.undo();
    world.undo();
    expect(row()).toEqual([null, null, null]);
    world.undo();
    expect(row()).toEqual([null, null, null]);
  });

  it('takes back inserted rows, which look like the row they were inserted beside', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    world.type('Sheet1', 'A2', 'x');
    grid.setFormats(world.area('Sheet1', 'A2'), [['0%']]);
    grid.attach(world.area('Sheet1', 'A2'), 'background', '#ff0000');
    grid.attach(world.area('Sheet1', 'A2'), 'note', 'only here');
    world.insertRows('Sheet1', 2, 2, 2);
    const added = world.area('Sheet1', 'A2:A4');
    expect(grid.values(added)).toEqual([[null], [null], ['x']]);
    expect(grid.formats(added)).toEqual([['0%'], ['0%'], ['0%']]);
    expect(grid.attachments(added, 'background').flat()).toEqual(Array(3).fill('#ff0000'));
    expect(grid.attachments(added, 'note').flat()).toEqual([null, null, 'only here']);
    world.undo();
    expect(grid.values(world.area('Sheet1', 'A2:A3'))).toEqual([['x'], [null]]);
  });

  it('takes back deleted rows and a sort', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    world.paste('Sheet1', 'A1', [['b'], ['a'], ['c']]);
    world.sort('Sheet1', 'A1:A3', 1, false);
    world.deleteRows('Sheet1', 1, 1);
    expect(grid.values(world.area('Sheet1', 'A1:A2')).flat()).toEqual(['b', 'a']);
    world.undo();
    world.undo();
    expect(grid.values(world.area('Sheet1', 'A1:A3')).flat()).toEqual(['b', 'a', 'c']);
  });

  it('stops at what another program wrote, and where no steps are kept', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    world.type('Sheet1', 'A1', 'typed');
    world.script(({ SpreadsheetApp }) => SpreadsheetApp.getActive().getRange('B1').setValue('api'));
    world.undo();
    expect(grid.values(world.area('Sheet1', 'A1:B1'))).toEqual([['typed', 'api']]);
    const without = worldOf(NO_SCRIPT, { undo: false });
    without.world.type('Sheet1', 'A1', 'stays');
    without.world.undo();
    expect(without.grid.values(without.world.area('Sheet1', 'A1'))).toEqual([['stays']]);
  });
});

describe('redo', () => {
  it('does again what was undone, one by one, until something else is done', () => {
    const { world, grid } = worldOf(NO_SCRIPT);
    const cell = () => grid.values(world.area('Sheet1', 'A1'))[0]?.[0];
    world.type('Sheet1', 'A1', 'one');
    world.type('Sheet1', 'A1', 'two');
    world.undo();
    world.undo();
    world.redo();
    expect(cell()).toBe('one');
    world.redo();
    expect(cell()).toBe('two');
    world.redo();
    expect(cell()).toBe('two');
    world.undo();
    world.type('Sheet1', 'A1', 'three');
    world.redo();
    expect(cell()).toBe('three');
    world.undo();
    expect(cell()).toBe('one');
  });

  it('reaches changes of looks, which send no event', () => {
    const { world, grid } = worldOf('function onEdit() {}');
    const area = world.area('Sheet1', 'A1');
    const weight = () => grid.attachments(area, 'fontWeight')[0]?.[0];
    world.change((cells) => cells.attach(area, 'fontWeight', 'bold'));
    world.undo();
    expect(weight()).toBe(null);
    world.redo();
    expect(weight()).toBe('bold');
    expect(world.executions).toEqual([]);
  });
});
