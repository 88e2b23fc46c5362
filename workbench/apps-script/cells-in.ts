import { englishFormula } from '../grid/english-formula';
import type { Area, CellContent } from '../grid/grid';
import { serialOfWallClock } from '../grid/serial-date';
import { parseTypedInput, type TypedInput } from '../grid/typed-input';
import { NotEmulatedError, PlatformError, TEXT } from './errors';
import { CELL_CHARACTERS } from './limits';
import type { WorldState } from './world-state';

/** A cell's new content, and the number format it gets when it has none. */
export type CellInput = TypedInput;

/** What a write puts into an area; cells without content stay as they are. */
export interface AreaInput {
  readonly contents: readonly (readonly (CellContent | undefined)[])[];
  /** Number formats of the area afterwards; null when they stay. */
  readonly formats: readonly (readonly string[])[] | null;
}

/** Reads the input of every cell. A cell without a number format takes the one it brings [71]. */
export function areaInput(
  world: WorldState,
  area: Area,
  inputAt: (row: number, column: number, format: string) => CellInput | undefined,
): AreaInput {
  const formats = world.grid.formats(area);
  let brought = false;
  const contents = formats.map((row, r) =>
    row.map((format, c) => {
      const input = inputAt(r, c, format);
      if (input?.format && format === '') {
        row[c] = input.format;
        brought = true;
      }
      return input?.content;
    }),
  );
  return { contents, formats: brought ? formats : null };
}

const EMPTY: CellInput = { content: { value: null }, format: '' };

/**
 * What a value given to `setValue` puts into a cell (C3-C6): strings are read as if typed, except
 * that one with a leading `+` stays text [67].
 *
 * @param format number format of the cell; `@` keeps text as it is
 */
export function cellInput(
  world: WorldState,
  value: string | number | boolean | Date | null | undefined,
  format: string,
): CellInput {
  if (typeof value === 'string') return textInput(world, value, format);
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'object') return dateInput(world, value);
  return { content: { value }, format: '' };
}

function textInput(world: WorldState, text: string, format: string): CellInput {
  if (text.startsWith('=') && text.length > 1 && !world.locale.startsWith('en')) {
    throw new NotEmulatedError(`setValue of a formula in the locale ${world.locale}`);
  }
  return parsed(world, text, format);
}

/** What a person's typing puts into a cell; formulas are typed in the locale's syntax. */
export function typedInput(world: WorldState, text: string, format: string): CellInput {
  const input = parsed(world, text, format);
  if (!('formula' in input.content)) return input;
  return { ...input, content: { formula: englishFormula(input.content.formula, world.locale) } };
}

/** A number typed into a cell that shows percent means percent: 77 is 77 %. */
export function percentTyped(input: CellInput, format: string): CellInput {
  const { content } = input;
  if (input.format !== '' || !/^[^"]*%/.test(format)) return input;
  if (!('value' in content) || typeof content.value !== 'number') return input;
  return { content: { value: content.value / 100 }, format: '' };
}

function parsed(world: WorldState, text: string, format: string): CellInput {
  if (text.length > CELL_CHARACTERS) throw new PlatformError(TEXT.cellTooLong(CELL_CHARACTERS));
  return parseTypedInput(text, world.locale, { format, currentYear: currentYear(world) });
}

const yearOf = (instant: number): number => new Date(instant).getUTCFullYear();
let known = { instant: 0, year: yearOf(0) };

/** Year on the spreadsheet's wall clock; kept, as it is asked for with every text. */
function currentYear({ clock, zone }: WorldState): number {
  const instant = clock.now + zone.offset(clock.now);
  if (known.instant !== instant) known = { instant, year: yearOf(instant) };
  return known.year;
}

function dateInput(world: WorldState, date: Date): CellInput {
  const instant = date.getTime();
  const serial = serialOfWallClock(instant + world.zone.offset(instant));
  const wholeDay = Number.isInteger(serial);
  return {
    content: { value: serial },
    format: defaultDateFormat(world.locale, wholeDay),
  };
}

/** Format that a date gets in a cell without one. */
function defaultDateFormat(locale: string, wholeDay: boolean): string {
  const day = locale === 'en_US' ? 'M/d/yyyy' : 'dd.MM.yyyy';
  return wholeDay ? day : `${day} H:mm:ss`;
}
