import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { FileError } from '../file-error';

/** A zip file that is open; a part is unpacked when it is asked for. */
export interface ZipFile {
  readonly names: ReadonlySet<string>;
  /** Throws `broken` for a part that is damaged or not there. */
  part(name: string): Uint8Array<ArrayBuffer>;
  /** The text of a part; '' when there is none. */
  text(name: string): string;
}

/** Parts of a file to be, by name, unpacked. */
type ZipParts = ReadonlyMap<string, Uint8Array>;

/** Bytes that are packed in one go, which takes some ten milliseconds. */
const STRETCH = 2 ** 19;

/**
 * Opens a zip file.
 *
 * @throws FileError `broken` when it has no directory of its parts
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const names = new Set<string>();
  unpacked(bytes, (name) => !names.add(name));
  const part = (wanted: string): Uint8Array<ArrayBuffer> => {
    const found = unpacked(bytes, (name) => name === wanted)[wanted];
    if (!found) throw new FileError('broken');
    return new Uint8Array(found);
  };
  return { names, part, text: (name) => (names.has(name) ? strFromU8(part(name)) : '') };
}

function unpacked(bytes: Uint8Array, isWanted: (name: string) => boolean) {
  try {
    return unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  } catch {
    throw new FileError('broken');
  }
}

export const partOfText = (text: string): Uint8Array => strToU8(text);

/**
 * A zip file of so many parts.
 *
 * @param level how hard to pack, from 0, which is not at all, to 9
 * @param pause called between stretches of work
 */
export async function zipOfParts(
  parts: ZipParts,
  level: 0 | 6 = 6,
  pause: () => Promise<void> = async () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  for (const [name, data] of parts) {
    const entry = new ZipDeflate(name, { level });
    zip.add(entry);
    for (let start = 0; start === 0 || start < data.length; start += STRETCH) {
      entry.push(data.subarray(start, start + STRETCH), start + STRETCH >= data.length);
      await pause();
    }
  }
  zip.end();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
