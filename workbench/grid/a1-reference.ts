/** A reference as written in a formula: one cell, or a range whose end may be open. */
export interface A1Reference {
  /** Sheet name as meant, without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: A1End;
  /** Null for a single cell. */
  readonly to: A1End | null;
}

/** One end of a reference; a null row in `A:A`, a null column in `2:3`. */
export interface A1End {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const END = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** Reads the text of a reference that the tokeniser found. */
export function parseA1Reference(text: string): A1Reference {
  const mark = text.lastIndexOf('!');
  const [from = '', to] = text.slice(mark + 1).split(':');
  return {
    sheet: mark < 0 ? null : unquoteSheetName(text.slice(0, mark)),
    from: parseEnd(from),
    to: to === undefined ? null : parseEnd(to),
  };
}

function parseEnd(text: string): A1End {
  const [, dollar = '', letters = '', second = '', digits = ''] = END.exec(text) ?? [];
  return {
    row: digits === '' ? null : Number(digits),
    column: letters === '' ? null : columnNumber(letters),
    rowFixed: letters === '' ? dollar === '$' : second === '$',
    columnFixed: letters !== '' && dollar === '$',
  };
}

/** The reference as Google writes it back. */
export function printA1Reference(reference: A1Reference): string {
  const sheet = reference.sheet === null ? '' : `${quoteSheetName(reference.sheet)}!`;
  const to = reference.to === null ? '' : `:${printEnd(reference.to)}`;
  return `${sheet}${printEnd(reference.from)}${to}`;
}

function printEnd(end: A1End): string {
  const column =
    end.column === null ? '' : `${end.columnFixed ? '$' : ''}${columnLetters(end.column)}`;
  const row = end.row === null ? '' : `${end.rowFixed ? '$' : ''}${end.row}`;
  return `${column}${row}`;
}

const unquoteSheetName = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** `A` is 1, `Z` 26, `AA` 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** 1 is `A`, 27 `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
