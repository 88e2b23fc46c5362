import { gridLocale } from '../../grid/grid-locale';
import { isDateFormat } from '../../grid/serial-date';

/** Quoted text, escaped sign, bracket, space or fill mark, half of the day, letters, other sign. */
const PIECE = /"[^"]*"?|\\.|\[[^\]]*\]|[_*].|am\/pm|a\/p|general|E(?=[+-])|\p{L}+|./giu;
const ELAPSED = /^\[(h+|m+|s+)\]$/i;
const DATE_LETTERS = /^(?:y+|m+|d+|h+|s+)$/i;
const SAME_LETTERS = /([ymdhs])\1*|[^ymdhs]+/gi;
const NAMED_PART = /m{3}|d{3}/i;
/** Language that month and day names are written in, as a code of Windows. */
const NORWEGIAN_NAMES = '[$-414]';
const LANGUAGE_CODE = /^\[\$-[0-9A-F]+\]/i;
/** What Google calls a number without a format. */
const AUTOMATIC = new Set(['', 'General', '0.###############']);

/** A number format pattern of Google's as Excel writes it; 'General' for none. */
export function excelFormat(pattern: string, locale: string): string {
  if (AUTOMATIC.has(pattern)) return 'General';
  const isDate = isDateFormat(pattern);
  let elapsed = 0;
  const pieces = (pattern.match(PIECE) ?? []).map((piece) => {
    if (ELAPSED.test(piece) && elapsed++ > 0) return piece.slice(1, -1);
    return excelPiece(piece, isDate);
  });
  const named = isDate && pieces.some((piece) => !piece.startsWith('"') && NAMED_PART.test(piece));
  return (named && gridLocale(locale).tag === 'nb-NO' ? NORWEGIAN_NAMES : '') + pieces.join('');
}

/** Excel takes letters without meaning only in quotes. */
function excelPiece(piece: string, isDate: boolean): string {
  if (/^(?:am\/pm|a\/p)$/i.test(piece)) return isDate ? piece.toUpperCase() : `"${piece}"`;
  if (/^general$/i.test(piece)) return 'General';
  if (piece === 'E' || !/^\p{L}/u.test(piece)) return piece;
  if (!isDate) return `"${piece}"`;
  const runs = piece.match(SAME_LETTERS) ?? [];
  return runs.map((run) => (DATE_LETTERS.test(run) ? run : `"${run}"`)).join('');
}

/** A number format of Excel's as Google writes it; '' for none. */
export function gridFormat(format: string): string {
  const plain = format.replace(LANGUAGE_CODE, '');
  if (AUTOMATIC.has(plain) || /^general$/i.test(plain)) return '';
  return plain.replace(/"[^"]*"|AM\/PM/g, (piece) => (piece === 'AM/PM' ? 'am/pm' : piece));
}

const DAYS: Readonly<Record<string, string>> = { 'en-US': 'm/d/yyyy', 'nb-NO': 'dd.mm.yyyy' };

/** The pattern of a format that Excel keeps as a number only; some follow the reader's locale. */
export function builtInFormat(id: number, locale: string): string {
  const day = DAYS[gridLocale(locale).tag] ?? 'yyyy-mm-dd';
  if (id === 14) return day;
  if (id === 22) return `${day} h:mm`;
  return BUILT_IN[id] ?? '';
}

const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm am/pm',
  19: 'h:mm:ss am/pm',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
