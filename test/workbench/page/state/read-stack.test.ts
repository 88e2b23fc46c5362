import { TraceMap } from '@jridgewell/trace-mapping';
import { describe, expect, it } from 'vitest';
import { readStack } from '../../../../workbench/page/state/read-stack';

/**
 * One built line: column 10 is line 7 of main.ts, column 40 is line 3 of apply.ts where `readRows`
 * is called, column 70 line 20 of read.ts. The second line is the plain function for Google.
 */
const map = new TraceMap({
  version: 3,
  sources: ['../src/main.ts', '../src/apply.ts', '../src/read.ts'],
  names: ['applyAll', 'readRows'],
  mappings: [
    [
      [10, 0, 6, 2, 0],
      [40, 1, 2, 4, 1],
      [70, 2, 19, 6],
    ],
  ],
});

const CHROMIUM = `Exception: No.
    at Range.getValues (emulator.js:9:9)
    at r (dealsheet.js:1:75)
    at Object.a (dealsheet.js:1:45)
    at m (http://127.0.0.1:4173/dealsheet.js:1:11)
    at checkAllDeals (dealsheet.js:2:40)`;

describe('reading a stack', () => {
  it('shows files and lines of the source, and the names that the calls have there', () => {
    expect(readStack(CHROMIUM, 'dealsheet.js', map)).toEqual([
      { functionName: 'readRows', place: 'src/read.ts:20' },
      { functionName: 'applyAll', place: 'src/apply.ts:3' },
      { functionName: 'checkAllDeals', place: 'src/main.ts:7' },
    ]);
  });

  it("reads Firefox's way of writing it", () => {
    const stack = 'r@dealsheet.js:1:75\na@dealsheet.js:1:45\n';
    expect(readStack(stack, 'dealsheet.js', map)).toEqual([
      { functionName: 'readRows', place: 'src/read.ts:20' },
      { functionName: '', place: 'src/apply.ts:3' },
    ]);
  });

  it('takes no name from a caller that lies elsewhere', () => {
    const stack = 'Error\n at r (dealsheet.js:1:75)\n at Array.map (<anonymous>)';
    expect(readStack(stack, 'dealsheet.js', map)).toEqual([
      { functionName: '', place: 'src/read.ts:20' },
    ]);
  });

  it('shows lines of the built script when there is no map', () => {
    expect(readStack(CHROMIUM, 'dealsheet.js', null).at(-1)).toEqual({
      functionName: 'checkAllDeals',
      place: 'dealsheet.js:2',
    });
  });
});
