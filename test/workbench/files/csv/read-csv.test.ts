import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../workbench/files/csv/read-csv';
import { writeCsv } from '../../../../workbench/files/csv/write-csv';
import { FileError } from '../../../../workbench/files/file-error';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';

const ENGLISH = { name: 'Deals', locale: 'en_US' };
const NORWEGIAN = { name: 'Avtaler', locale: 'nb_NO' };

const valuesOf = (file: string | Uint8Array, options = ENGLISH) =>
  readCsv(file, options).sheets[0]?.values;

/** The problem with which reading ends; null when it succeeds. */
function problemOf(file: string | Uint8Array): string | null {
  try {
    readCsv(file, ENGLISH);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  }
}

describe('reading CSV', () => {
  it('understands each cell as if it were typed in the locale', () => {
    const { sheets } = readCsv('Deal,Day,Amount\nAlfa,12/31/2026,"1,200.50"\n', ENGLISH);
    expect(sheets[0]?.values).toEqual([
      ['Deal', 'Day', 'Amount'],
      ['Alfa', 46387, 1200.5],
    ]);
    expect(sheets[0]?.formats.rows[1]).toEqual(['', 'm/d/yyyy', '#,##0.00']);
    expect(valuesOf('Avtale;Dag;Beløp\nAlfa;31.12.2026;1200,5\n', NORWEGIAN)).toEqual([
      ['Avtale', 'Dag', 'Beløp'],
      ['Alfa', 46387, 1200.5],
    ]);
  });

  it.each([',', ';', '\t'])('finds the separator %j', (separator) => {
    const text = ['Deal|Amount', 'Alfa|10', 'Beta|20'].join('\n').replaceAll('|', separator);
    for (const options of [ENGLISH, NORWEGIAN]) {
      expect(valuesOf(text, options)).toEqual([
        ['Deal', 'Amount'],
        ['Alfa', 10],
        ['Beta', 20],
      ]);
    }
  });

  it('takes the separator that the first line says', () => {
    expect(valuesOf('sep=;\r\na,b;c\r\n')).toEqual([['a,b', 'c']]);
  });

  it('reads UTF-8 and UTF-16 with and without a mark, and Windows-1252', () => {
    const text = 'Kjøper,Beløp\nBlåbær,1';
    const wide = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    const turned = wide.slice().map((_, i) => wide[i ^ 1] ?? 0);
    const utf8 = new TextEncoder().encode(text);
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const files = [
      utf8,
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8),
      wide,
      Uint8Array.of(0xff, 0xfe, ...wide),
      turned,
      Uint8Array.of(0xfe, 0xff, ...turned),
      latin,
    ];
    for (const file of files) {
      expect(valuesOf(file)).toEqual([
        ['Kjøper', 'Beløp'],
        ['Blåbær', 1],
      ]);
    }
  });

  it('keeps empty rows between filled ones, and none at the end', () => {
    expect(valuesOf('a\n\nb\n\n\n')).toEqual([['a'], [], ['b']]);
  });

  it('keeps formulas, in the syntax of the grid', () => {
    const [sheet] = readCsv('a;"=SUM(1,5;2)"', NORWEGIAN).sheets;
    expect(sheet?.formulas).toMatchObject([{ row: 1, column: 2, formula: '=SUM(1.5,2)' }]);
  });

  it('refuses empty files, other files than text, and more cells than a spreadsheet has', () => {
    expect(problemOf('')).toBe('empty');
    expect(problemOf('\n \n,,\n')).toBe(null);
    expect(problemOf('\n\n,,\n')).toBe('empty');
    expect(problemOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toBe('notText');
    expect(problemOf(Uint8Array.of(65, 0, 0, 0, 66))).toBe('notText');
    expect(problemOf(`${','.repeat(10_000)}x\n`)).toBe('tooManyCells');
  });

  it('refuses bytes without meaning, with or without zeros, and takes a stray control', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => (index * 167 + 13) % 256);
    expect(problemOf(bytes)).toBe('notText');
    expect(problemOf(bytes.map((byte) => byte || 1))).toBe('notText');
    expect(problemOf(new TextEncoder().encode(`a\u001b,${'æøå,'.repeat(30)}`))).toBe(null);
  });
});

describe('writing CSV', () => {
  it('writes what a person sees, with the separator of the locale', () => {
    const files = {
      en_US: '\uFEFFa;b,1.5\r\n12/31/2026,',
      nb_NO: '\uFEFF"a;b";1,5\r\n12/31/2026;',
    };
    for (const [locale, expected] of Object.entries(files)) {
      const grid = createMemoryGrid(readCsv('"a;b",1.5\n12/31/2026,\n', ENGLISH));
      expect(writeCsv(grid, 0, locale)).toBe(expected);
    }
  });

  it('is read back as it was', () => {
    const cell = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom('Alfa', 'a,b', 'a;b', 'say "no"', 'two\nlines', 'blåbær', true),
    );
    const rows = fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(ENGLISH, NORWEGIAN), (values, options) => {
        const grid = createMemoryGrid();
        const sheet = grid.insertSheet('Deals');
        const area = { sheet, row: 1, column: 1, rows: values.length, columns: 3 };
        grid.write(
          area,
          values.map((row) => row.map((value) => ({ value }))),
        );
        expect(valuesOf(writeCsv(grid, sheet, options.locale), options)).toEqual(values);
      }),
    );
  });
});
