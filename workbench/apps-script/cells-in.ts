import { englishFormula } from '../grid/english-formula';
import { serialOfWallClock } from '../grid/serial-date';
import { parseTypedInput, type TypedInput } from '../grid/typed-input';
import { NotEmulatedError, PlatformError, TEXT } from './errors';
import { CELL_CHARACTERS } from './limits';
import type { WorldState } from './world-state';

/** A cell's new content, and the number format it gets when it has none. */
export type CellInput = TypedInput;

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

function parsed(world: WorldState, text: string, format: string): CellInput {
  if (text.length > CELL_CHARACTERS) throw new PlatformError(TEXT.cellTooLong(CELL_CHARACTERS));
  const { clock, zone } = world;
  const currentYear = new Date(clock.now + zone.offset(clock.now)).getUTCFullYear();
  return parseTypedInput(text, world.locale, { format, currentYear });
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
