import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_TYPES, NEW_CHART } from '../../../workbench/apps-script/chart-spec';
import type { ConditionalRule } from '../../../workbench/apps-script/conditional-format-rule';
import { readXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../workbench/files/xlsx/write-xlsx';
import type {
  Area,
  CellAttachments,
  CellContent,
  Grid,
  RangeRecord,
} from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { nodeExcelize } from './node-excelize';

const ROWS = 6;
const COLUMNS = 4;
const WHOLE = { row: 1, column: 1, rows: ROWS, columns: COLUMNS };

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('_x0041_', 'a\r\nb\tc', ' outer ', '<&>"\'', '=1+1', '007', '\u0001', '𝄞'),
);
/** Sheets has no negative zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const literal = fc.oneof(text, number, fc.boolean());
/** Formulas that Excel knows, and that it does not, with a result each. */
const formula = fc.constantFrom<CellContent>(
  { formula: '=SUM(A1:A)', result: 3.5 },
  { formula: '=COUNTIF(\'Two: b\'!$A$2:$A,"<x")', result: 0 },
  { formula: '=A1&"é"', result: 'é' },
  { formula: '=1>2', result: false },
  { formula: '=1/0', result: { error: '#DIV/0!' } },
  { formula: '=MY_FUNCTION(A1:B2)', result: 'Result: 1' },
  { formula: '=QUERY(A1:B,"select A\n")', result: { error: '#ERROR!' } },
  { formula: '=IFERROR(A1)', result: '' },
);
const cell = fc.oneof(
  { arbitrary: literal.map((value): CellContent => ({ value })), weight: 4 },
  { arbitrary: formula, weight: 2 },
  { arbitrary: fc.constant<CellContent>({ value: null }), weight: 3 },
);
const format = fc.constantFrom(
  '',
  '',
  'yyyy-mm-dd',
  'd. mmmm yyyy',
  '#,##0.00',
  '[$kr] #,##0',
  '@',
);
const list = fc.array(fc.string({ minLength: 1, maxLength: 9 }), {
  minLength: 1,
  maxLength: 4,
});

const place = fc
  .record({ row: fc.integer({ min: 1, max: ROWS }), column: fc.integer({ min: 1, max: COLUMNS }) })
  .map(({ row, column }) => ({ row, column, rows: ROWS - row + 1, columns: 1 }));
const attachment: fc.Arbitrary<Partial<CellAttachments>> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).map((note) => ({ note })),
  fc.constantFrom('#ff0000', '#123456').map((background) => ({ background, fontColor: '#00aa00' })),
  fc.constant({ fontWeight: 'bold', wrap: true, horizontalAlignment: 'center' }),
  fc.tuple(list, fc.boolean()).map(
    ([values, allowInvalid]): Partial<CellAttachments> => ({
      validation: { kind: 'list', values, allowInvalid, showDropdown: true },
    }),
  ),
  fc.constant<Partial<CellAttachments>>({
    validation: {
      kind: 'checkbox',
      allowInvalid: false,
      showDropdown: false,
      helpText: 'Tick <it>',
    },
  }),
  fc.constant<Partial<CellAttachments>>({
    validation: {
      kind: 'range',
      range: { sheet: 2, row: 2, column: 1, rows: 99, columns: 1 },
      allowInvalid: true,
      showDropdown: false,
    },
  }),
  fc.constant<Partial<CellAttachments>>({
    validation: { kind: 'custom', allowInvalid: true, showDropdown: false },
  }),
);

const SHEET = 1;
const conditionRule = fc.constantFrom<Partial<ConditionalRule>>(
  { criteria: 'CUSTOM_FORMULA', values: ['=COUNTIF($A$2:$A,$A2)>1'], background: '#ff0000' },
  { criteria: 'CUSTOM_FORMULA', values: ['=MY_CHECK($A2)'], fontColor: '#00ff00' },
  { criteria: 'CUSTOM_FORMULA', values: ['=REGEXMATCH(A1,"å")'], bold: true },
  { criteria: 'NUMBER_GREATER_THAN', values: [5], italic: true, strikethrough: true },
  { criteria: 'TEXT_EQUAL_TO', values: ['a "b"'], background: '#123456' },
  { criteria: 'CELL_NOT_EMPTY', values: [], background: '#123456' },
);
type NewRecord = Pick<RangeRecord, 'kind' | 'areas' | 'data'>;
const record: fc.Arbitrary<NewRecord> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(place, conditionRule).map(([at, rule]): NewRecord => {
      const areas = [{ ...at, sheet: SHEET }];
      return { kind: 'conditional-format', areas, data: { ...rule, areas } };
    }),
  },
  fc.tuple(place, fc.constantFrom(...CHART_TYPES), text).map(([at, type, title]): NewRecord => {
    const ranges = [{ ...at, sheet: SHEET, columns: 2 }];
    const options = { title, series: { 1: { color: 'red' } } };
    return { kind: 'chart', areas: ranges, data: { ...NEW_CHART, ranges, type, options } };
  }),
  fc.tuple(place, text).map(([at, description]): NewRecord => {
    const areas = [{ ...at, sheet: SHEET }];
    const data = { type: 'RANGE', description, warningOnly: true, editors: null, unprotected: [] };
    return { kind: 'protection', areas, data };
  }),
);

const sheetContents = fc.record({
  cells: rowsOf(cell),
  formats: rowsOf(format),
  attachments: fc.array(fc.tuple(place, attachment), { maxLength: 4 }),
  widths: fc.uniqueArray(fc.integer({ min: 1, max: 26 }), { maxLength: 3 }),
  frozenRows: fc.integer({ min: 0, max: 2 }),
  records: fc.array(record, { minLength: 1, maxLength: 8 }),
});

type Contents = typeof sheetContents extends fc.Arbitrary<infer T> ? T : never;

function rowsOf<T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[][]> {
  const row = fc.array(each, { minLength: COLUMNS, maxLength: COLUMNS });
  return fc.array(row, { minLength: ROWS, maxLength: ROWS });
}

/** What of a grid a file can hold, sheet by sheet. */
function seen(grid: Grid) {
  const kinds = ['note', 'validation', 'background', 'fontColor', 'fontWeight', 'wrap'] as const;
  const sheets = grid.sheets().map((properties) => {
    const area = { ...WHOLE, sheet: properties.id };
    return {
      properties,
      values: grid.values(area),
      formulas: grid.formulas(area),
      formats: grid.formats(area),
      attachments: kinds.map((kind) => grid.attachments(area, kind)),
      columns: [...grid.columns(properties.id)].sort(([a], [b]) => a - b),
      records: recordsByKind(grid, properties.id),
    };
  });
  return { sheets, names: [...grid.names()] };
}

/** Order counts among records of a kind; conditional formats have an id in the grid only. */
function recordsByKind(grid: Grid, sheet: number) {
  const records = grid.records(sheet);
  const ofKind = (wanted: string) => records.filter(({ kind }) => kind === wanted);
  const conditions = ofKind('conditional-format').map(({ areas, data }) => ({ areas, data }));
  return { conditions, charts: ofKind('chart'), protections: ofKind('protection') };
}

function gridOf({ cells, formats, ...look }: Contents): Grid {
  const grid = createMemoryGrid();
  grid.deleteSheet(grid.insertSheet('Deleted'));
  const sheet = grid.insertSheet('One');
  const two = grid.insertSheet('Two: b', undefined, 100, 5);
  const area = { ...WHOLE, sheet };
  grid.write(area, cells);
  grid.setFormats(area, formats);
  for (const [at, set] of look.attachments) attachAll(grid, { ...at, sheet }, set);
  for (const column of look.widths)
    grid.updateColumns(sheet, column, 1, { widthPixels: 10 + column });
  grid.updateSheet(sheet, { frozenRows: look.frozenRows });
  grid.updateSheet(two, { hidden: true });
  look.records.forEach((one, i) => {
    grid.putRecord(sheet, { id: `${one.kind}-${i}`, ...one });
  });
  grid.setName('first', { ...area, rows: 2 });
  grid.setName('gone', null);
  return grid;
}

function attachAll(grid: Grid, area: Area, set: Partial<CellAttachments>): void {
  for (const kind of Object.keys(set) as (keyof CellAttachments)[]) {
    grid.attach(area, kind, set[kind] ?? null);
  }
}

describe('an Excel file of ours', () => {
  it('comes back as it was', async () => {
    const excelize = await nodeExcelize();
    await fc.assert(
      fc.asyncProperty(sheetContents, async (contents) => {
        const grid = gridOf(contents);
        const file = { grid: grid.content(), tabColors: [[SHEET, '#aabbcc'] as const] };
        const options = { locale: 'nb_NO', language: 'nb' } as const;
        const { bytes } = await writeXlsx(excelize, file, options);
        const back = await readXlsx(excelize, bytes, options);
        expect(seen(createMemoryGrid(back.grid))).toEqual(seen(grid));
        expect(back.tabColors).toEqual(file.tabColors);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
