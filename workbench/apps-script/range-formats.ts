import type { Area, CellAttachments } from '../grid/grid';
import { changeArea } from './change-sheet';
import type { Execution } from './execution';
import { BOOLEAN, type Kind, orNull, rowsOf, STRING, TEXT as TEXT_KIND } from './parameter-kind';
import { assertShape, corner } from './range-values';
import { type Method, methodsOf } from './service-class';

const { read, write } = methodsOf<Area>();

/** What `getNumberFormat` says of a cell without one [76]. */
const PLAIN_FORMAT = '0.###############';

/** Number formats, looks and notes of a range. */
export const rangeFormats: Record<string, Method<Area>> = {
  getNumberFormat: read([], (area, execution) => numberFormats(execution, corner(area))[0]?.[0]),
  getNumberFormats: read([], (area, execution) => numberFormats(execution, area)),
  setNumberFormat: write([STRING], (area, execution, format) => () => {
    setFormats(execution, area, filled(area, format));
  }),
  setNumberFormats: write([rowsOf(STRING)], (area, execution, formats) => {
    assertShape(area, formats);
    return () => setFormats(execution, area, formats);
  }),
  ...looks(
    'background',
    ['setBackground', 'setBackgrounds', 'getBackground', 'getBackgrounds'],
    '#ffffff',
    STRING,
  ),
  ...looks(
    'fontColor',
    ['setFontColor', 'setFontColors', 'getFontColor', 'getFontColors'],
    '#000000',
    STRING,
  ),
  ...looks(
    'fontWeight',
    ['setFontWeight', 'setFontWeights', 'getFontWeight', 'getFontWeights'],
    'normal',
    STRING,
  ),
  ...looks(
    'fontStyle',
    ['setFontStyle', 'setFontStyles', 'getFontStyle', 'getFontStyles'],
    'normal',
    STRING,
  ),
  ...looks('wrap', ['setWrap', 'setWraps', 'getWrap', 'getWraps'], false, BOOLEAN),
  ...looks(
    'horizontalAlignment',
    [
      'setHorizontalAlignment',
      'setHorizontalAlignments',
      'getHorizontalAlignment',
      'getHorizontalAlignments',
    ],
    'general',
    STRING,
  ),
  ...looks('note', ['setNote', 'setNotes', 'getNote', 'getNotes'], '', TEXT_KIND),
  clearNote: write([], (area, execution) => () => attachAll(execution, area, 'note', null)),
  clearFormat: write([], (area, execution) => () => clearLooks(execution, area)),
};

type Look = Exclude<keyof CellAttachments, 'validation'>;
const LOOKS: readonly Look[] = [
  'background',
  'fontColor',
  'fontWeight',
  'fontStyle',
  'wrap',
  'horizontalAlignment',
];

/** Removes colours, weights and alignments; number formats stay (C8), notes too. */
export function clearLooks(execution: Execution, area: Area): void {
  changeArea(execution.world, execution.user, area, () => {
    for (const look of LOOKS) execution.world.grid.attach(area, look, null);
  });
}

function looks<K extends Look>(
  look: K,
  [setOne, setAll, getOne, getAll]: readonly [string, string, string, string],
  absent: CellAttachments[K],
  kind: Kind<CellAttachments[K]>,
): Record<string, Method<Area>> {
  const all = ({ world }: Execution, area: Area) =>
    world.grid.attachments(area, look).map((row) => row.map((value) => value ?? absent));
  return {
    [setOne]: write([orNull(kind)], (area, execution, value) => () => {
      attachAll(execution, area, look, value);
    }),
    [setAll]: write([rowsOf(orNull(kind))], (area, execution, values) => {
      assertShape(area, values);
      return () => attachEach(execution, area, look, values);
    }),
    [getOne]: read([], (area, execution) => all(execution, corner(area))[0]?.[0]),
    [getAll]: read([], (area, execution) => all(execution, area)),
  };
}

function attachAll<K extends keyof CellAttachments>(
  { world, user }: Execution,
  area: Area,
  kind: K,
  value: CellAttachments[K] | null,
): void {
  changeArea(world, user, area, () => world.grid.attach(area, kind, stored(value)));
}

/** Attaches a rectangle of values, '' counting as none. */
export function attachEach<K extends keyof CellAttachments>(
  { world, user }: Execution,
  area: Area,
  kind: K,
  values: readonly (readonly (CellAttachments[K] | null)[])[],
): void {
  changeArea(world, user, area, () => {
    values.forEach((row, r) => {
      for (const { first, count, value } of runsOf(row)) {
        const part = {
          ...area,
          row: area.row + r,
          column: area.column + first,
          rows: 1,
          columns: count,
        };
        world.grid.attach(part, kind, stored(value));
      }
    });
  });
}

const stored = <T>(value: T | null): T | null => (value === '' || value === false ? null : value);

/** Neighbours with the same value, as one run. */
function runsOf<T>(row: readonly T[]): { first: number; count: number; value: T }[] {
  const runs: { first: number; count: number; value: T }[] = [];
  row.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.count++;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

const numberFormats = ({ world }: Execution, area: Area): string[][] =>
  world.grid.formats(area).map((row) => row.map((format) => format || PLAIN_FORMAT));

const filled = <T>({ rows, columns }: Area, value: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

function setFormats({ world, user }: Execution, area: Area, formats: readonly string[][]): void {
  changeArea(world, user, area, () => world.grid.setFormats(area, formats));
}
