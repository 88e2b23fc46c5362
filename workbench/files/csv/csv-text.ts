import { FileError } from '../file-error';

/** Beginnings of files that are no text: zip files, which .xlsx is, and those of old Office. */
const BINARY_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** Share of zero bytes from which text is taken for UTF-16 without a mark. */
const ZEROS_OF_WIDE_TEXT = 0.2;
const LOOKED_AT = 4096;

/**
 * The text of a CSV file: UTF-16 and UTF-8 with or without a mark, else Windows-1252, in which Excel
 * saves where it is not told otherwise.
 *
 * @throws FileError for what is no text: zero bytes, or too many control characters
 */
export function csvText(bytes: Uint8Array): string {
  if (BINARY_STARTS.some((start) => start.every((byte, i) => bytes[i] === byte))) {
    throw new FileError('notText');
  }
  const text = decoded(bytes);
  if (!isText(text)) throw new FileError('notText');
  return text;
}

/** Tab, line ends, vertical tab and form feed stand in text files, other controls hardly ever. */
const isControl = (code: number): boolean =>
  code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160) || code === 0xfffd;
const MOST_CONTROLS = 0.02;

function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const start = text.slice(0, LOOKED_AT);
  const controls = [...start].filter((letter) => isControl(letter.charCodeAt(0)));
  return controls.length <= start.length * MOST_CONTROLS;
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const start = bytes.subarray(0, LOOKED_AT);
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / start.length);
  if (odd > ZEROS_OF_WIDE_TEXT && even === 0) return 'utf-16le';
  return even > ZEROS_OF_WIDE_TEXT && odd === 0 ? 'utf-16be' : null;
}
