import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/tables/cells/cell';
import { recognizeHeaders } from '../../../src/tables/deals/header-recognition';
import { namingColumn } from '../../../src/tables/deals/naming-column';

describe('recognizeHeaders, naming deals', () => {
  it('takes a name column before any number', () => {
    const found = recognizeHeaders([
      ['ID', 'Deal', 'Stage', 'Amount'],
      ['1', 'A', 'Won', 1],
    ]);
    expect(found).toMatchObject({ nameBy: 'name', nameColumn: 2 });
  });

  it('prefers a number by its header to texts that happen to differ', () => {
    const table: Cell[][] = [
      ['Contact', 'Saksnr', 'Stage', 'Amount'],
      ['Kari', 101, 'Won', 1],
      ['Ola', 102, 'Won', 2],
      ['', '', '', 3],
    ];
    expect(recognizeHeaders(table)).toMatchObject({ nameBy: 'distinct column', nameColumn: 2 });
    const texts = table.map(([contact = '', , ...rest]) => [contact, 'same', ...rest]);
    expect(recognizeHeaders(texts)).toMatchObject({ nameBy: 'distinct column', nameColumn: 1 });
  });

  it('falls back to the company where no column tells deals apart', () => {
    const found = recognizeHeaders([
      ['Account', 'Ref', 'Stage', 'Amount'],
      ['Acme', 'x', 'Won', 1],
      ['Acme', 'x', 'Won', 2],
    ]);
    expect(found).toMatchObject({ nameBy: 'company', nameColumn: 1 });
    expect(found.columns.name).toBeUndefined();
  });
});

describe('namingColumn', () => {
  it('tells nothing from a single deal but by an identifying header', () => {
    const rows = [['Kari', 'X-1']];
    expect(namingColumn({ rows, headers: ['Contact', 'Notes'], taken: new Set() })).toBeNull();
    expect(namingColumn({ rows, headers: ['Contact', 'Deal ID'], taken: new Set() })).toBe(2);
  });

  it('passes over taken columns, gaps, repeats, numbers without a header for it and long texts', () => {
    const rows = [
      ['a', 'a', 'a', 1, 'x'.repeat(61), 'a'],
      ['b', '', 'a', 2, 'y', 'b'],
    ];
    const headers = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(namingColumn({ rows, headers, taken: new Set([1]) })).toBe(6);
    expect(namingColumn({ rows, headers, taken: new Set([1, 6]) })).toBeNull();
  });
});
