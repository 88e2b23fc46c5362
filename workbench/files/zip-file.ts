import { FileError } from './file-error';

/** A file inside a zip file, compressed. */
export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day a zip file knows. */
const FIRST_DAY = 0x21;

/** The parts by name, as the directory at the end lists them. Throws `broken` when it has none. */
export function zipParts(bytes: Uint8Array<ArrayBuffer>): Map<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, ZipPart>();
  try {
    const end = endOfDirectory(view);
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== CENTRAL) throw new FileError('broken');
      const part = partAt(bytes, view, at);
      parts.set(part.name, part);
      at += CENTRAL_LENGTH + [28, 30, 32].reduce((sum, o) => sum + view.getUint16(at + o, true), 0);
    }
  } catch {
    throw new FileError('broken');
  }
  return parts;
}

function endOfDirectory(view: DataView): number {
  let at = view.byteLength - END_LENGTH;
  while (view.getUint32(at, true) !== END) at--;
  return at;
}

function partAt(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): ZipPart {
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const start =
    local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, nameEnd)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    data: bytes.subarray(start, start + view.getUint32(at + 20, true)),
  };
}

/** The text of a part. */
export async function textOfPart({ method, data }: ZipPart): Promise<string> {
  if (method === 0) return new TextDecoder().decode(data);
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    return await new Response(stream).text();
  } catch {
    throw new FileError('broken');
  }
}

const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/** A text as a part. Gzip is deflate between a header and a trailer that begins with the CRC. */
export async function partOfText(name: string, text: string): Promise<ZipPart> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const gzip = new Uint8Array(await new Response(stream).arrayBuffer());
  const trailer = new DataView(gzip.buffer, gzip.length - GZIP_TRAILER);
  return {
    name,
    method: 8,
    data: gzip.subarray(GZIP_HEADER, -GZIP_TRAILER),
    crc: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
  };
}

/** A zip file of so many parts. */
export function zipOfParts(parts: Iterable<ZipPart>): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    directory.push(record(CENTRAL, part, name.length, at), name);
    const head = record(LOCAL, part, name.length, at);
    pieces.push(head, name, part.data);
    at += head.length + name.length + part.data.length;
  }
  return joined([...pieces, ...directory, endRecord(directory, at)]);
}

/** The fields of a part, which the directory repeats among others of its own. */
function record(mark: number, part: ZipPart, nameLength: number, offset: number): Uint8Array {
  const central = mark === CENTRAL;
  const bytes = new Uint8Array(central ? CENTRAL_LENGTH : LOCAL_LENGTH);
  const view = new DataView(bytes.buffer);
  const shared = central ? 6 : 4;
  view.setUint32(0, mark, true);
  if (central) view.setUint16(4, 20, true);
  view.setUint16(shared, 20, true);
  view.setUint16(shared + 2, UTF8_NAMES, true);
  view.setUint16(shared + 4, part.method, true);
  view.setUint16(shared + 8, FIRST_DAY, true);
  view.setUint32(shared + 10, part.crc, true);
  view.setUint32(shared + 14, part.data.length, true);
  view.setUint32(shared + 18, part.size, true);
  view.setUint16(shared + 22, nameLength, true);
  if (central) view.setUint32(42, offset, true);
  return bytes;
}

function endRecord(directory: readonly Uint8Array[], start: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(END_LENGTH));
  view.setUint32(0, END, true);
  view.setUint16(8, directory.length / 2, true);
  view.setUint16(10, directory.length / 2, true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
