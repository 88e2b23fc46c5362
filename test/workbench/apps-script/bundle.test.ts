import { expect, it } from 'vitest';
import { loadBundle } from '../../../workbench/apps-script/bundle';

it.each([
  'class A { #secret = 1; }',
  'class A { #secret() {} }',
  'class A { static count = 1; }',
  'export function run() {}',
  'import "x"; function run() {}',
  'function run( {}',
])('refuses %s', (bundle) => {
  expect(() => loadBundle(bundle)).toThrow(SyntaxError);
});

it('takes what Apps Script takes', () => {
  const source = `class A { count = 1; static of() { return new A(); } }
    const sum = (...n) => n?.length ?? 0; async function later() {}`;
  expect([...loadBundle(source).functions.keys()]).toEqual(['later']);
});

it('finds top-level functions, and which are custom by the JSDoc right above them', () => {
  const { functions } = loadBundle(`
    /** @customfunction */
    function ABOVE() {}
    /* @customfunction */
    function NO_JSDOC() {}
    /** @customfunction */
    const between = 1;
    function BETWEEN() {}
    /** @customfunctional */
    function OTHER_WORD() {}
    /** @customfunction */ // and a remark
    function REMARK() {}
    /** Text.
     * @param {string} x It
     * @customfunction
     */
    function LAST(x) { function inner() {} }`);
  expect([...functions.values()]).toEqual([
    { name: 'ABOVE', custom: true },
    { name: 'NO_JSDOC', custom: false },
    { name: 'BETWEEN', custom: false },
    { name: 'OTHER_WORD', custom: false },
    { name: 'REMARK', custom: false },
    { name: 'LAST', custom: true },
  ]);
});
