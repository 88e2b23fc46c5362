import { expect, it } from 'vitest';
import { worldOf } from './run-script';

const { world } = worldOf(`
function echo(value) { return value; }
function kind(value) { return [value instanceof Object, value.list instanceof Array]; }
function date() { return { when: [new Date()] }; }
function cycle() { const a = {}; a.self = a; return a; }
function instance() { return new (class Deal {})(); }
function nothing() {}
function gaps() { return [undefined, 1]; }
function fails() { throw new TypeError('no such deal'); }
function refuses() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
function private_() {}
const notTopLevel = () => 1;
`);

it('passes plain values both ways, as objects of the script’s realm', () => {
  const value = { list: [1, 'two', true, null], inner: { a: 1.5 } };
  expect(world.call('echo', value)).toEqual(value);
  expect(world.call('kind', { list: [] })).toEqual([true, true]);
  expect(world.call('nothing')).toBe(undefined);
});

it('turns undefined in arrays into null', () => {
  expect(world.call('gaps')).toEqual([null, 1]);
});

it.each(['date', 'cycle', 'instance'])('refuses the result of %s', (name) => {
  expect(() => world.call(name)).toThrow('pass');
});

it('refuses dates and functions as arguments', () => {
  expect(() => world.call('echo', new Date())).toThrow('cannot pass google.script.run');
  expect(() => world.call('echo', [() => 1])).toThrow('cannot pass google.script.run');
});

it('throws what the failure handler gets', () => {
  expect(() => world.call('fails')).toThrow(
    expect.objectContaining({ name: 'TypeError', message: 'no such deal' }),
  );
  expect(() => world.call('refuses')).toThrow(
    expect.objectContaining({ message: 'The starting row of the range is too small.' }),
  );
});

it.each(['private_', 'notTopLevel', 'missing'])('does not reach %s', (name) => {
  expect(() => world.call(name)).toThrow(`google.script.run.${name} is not a function`);
});

it('runs each call as an execution of its own', () => {
  const before = world.executions.length;
  world.call('nothing');
  expect(world.executions.slice(before)).toMatchObject([
    { context: 'SIDEBAR_RPC', authMode: 'FULL', functionName: 'nothing' },
  ]);
});
