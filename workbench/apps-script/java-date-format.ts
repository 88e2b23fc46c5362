import { NotEmulatedError } from './errors';
import type { Zone } from './zone';

/** A letter run such as `yyyy`, or text that stands for itself. */
type Piece = { readonly letters: string } | { readonly literal: string };

const PIECE = /'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g;

/**
 * Formats an instant as `Utilities.formatDate` does, by a pattern of Java's SimpleDateFormat.
 * Emulated letters: y M d H h m s S a E Z X and D, with English names.
 */
export function formatDate(instant: number, zone: Zone, pattern: string): string {
  const offset = zone.offset(instant);
  const wall = new Date(instant + offset);
  return pieces(pattern)
    .map((piece) => ('literal' in piece ? piece.literal : field(piece.letters, wall, offset)))
    .join('');
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function field(letters: string, wall: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(letters.length, '0');
  const name = (names: readonly string[], index: number) =>
    letters.length > 3 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
  switch (letters[0]) {
    case 'y':
      return letters.length === 2
        ? String(wall.getUTCFullYear() % 100).padStart(2, '0')
        : number(wall.getUTCFullYear());
    case 'M':
      return letters.length > 2 ? name(MONTHS, wall.getUTCMonth()) : number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'H':
      return number(wall.getUTCHours());
    case 'h':
      return number(wall.getUTCHours() % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'E':
      return name(DAYS, wall.getUTCDay());
    case 'Z':
      return zoneOffset(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : zoneOffset(offset, letters.length > 2 ? ':' : '');
    default:
      throw new NotEmulatedError(`Utilities.formatDate pattern ${letters}`);
  }
}

function zoneOffset(offset: number, colon: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const pair = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pair(Math.floor(minutes / 60))}${colon}${pair(minutes % 60)}`;
}

const NUMERIC = ['y', 'M', 'd', 'H', 'm', 's', 'S'] as const;

/**
 * Reads text by a pattern of numbers, leniently as Java does: 30 February is 2 March.
 *
 * @returns the instant, null when the text does not begin as the pattern says
 */
export function parseDate(text: string, zone: Zone, pattern: string): number | null {
  const found: Record<string, number> = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0 };
  let at = 0;
  for (const piece of pieces(pattern)) {
    const rest = text.slice(at);
    const taken = 'literal' in piece ? literal(rest, piece.literal) : number(rest, piece, pattern);
    if (taken === null) return null;
    if ('letters' in piece) found[piece.letters.charAt(0)] = Number(taken);
    at += taken.length;
  }
  const [y = 0, M = 0, d = 0, H = 0, m = 0, s = 0, S = 0] = NUMERIC.map((letter) => found[letter]);
  const wall = new Date(0);
  wall.setUTCFullYear(y, M - 1, d);
  wall.setUTCHours(H, m, s, S);
  return zone.instant(wall.getTime());
}

const literal = (text: string, expected: string): string | null =>
  text.startsWith(expected) ? expected : null;

/** Digits of a field; as many as its letters when the next field follows without a mark. */
function number(text: string, { letters }: { letters: string }, pattern: string): string | null {
  if (
    !NUMERIC.some((known) => known === letters[0]) ||
    (letters[0] === 'M' && letters.length > 2)
  ) {
    throw new NotEmulatedError(`Utilities.parseDate pattern ${letters}`);
  }
  const follows = pattern.charAt(pattern.indexOf(letters) + letters.length);
  const most = /[a-zA-Z]/.test(follows) ? letters.length : 9;
  return new RegExp(`^\\d{1,${most}}`).exec(text)?.[0] ?? null;
}

function pieces(pattern: string): Piece[] {
  return [...pattern.matchAll(PIECE)].map(([text, quoted, letter]) => {
    if (letter !== undefined) return { letters: text };
    return { literal: quoted === undefined ? text : quoted.replaceAll("''", "'") || "'" };
  });
}
