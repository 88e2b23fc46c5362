import { FileError } from './file-error';
import { xmlAttributes, xmlElements } from './xml-text';
import { partOfText, textOfPart, type ZipPart, zipOfParts, zipParts } from './zip-file';

/** The XML parts of an Excel file that the library gives no access to, or only slowly. */
export interface ExcelPackage {
  /** Sheets in order: worksheets only, not sheets that are one chart. */
  readonly sheets: readonly PackagedSheet[];
  readonly sharedStrings: string;
  /** Whether days count from 1904. */
  readonly from1904: boolean;
  /** The same file for the library, which takes seconds over many cells: without them. */
  withoutCells(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface PackagedSheet {
  readonly excelName: string;
  readonly hidden: boolean;
  readonly path: string;
  readonly xml: string;
}

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const SHEET_DATA = /<((?:\w+:)?)sheetData\b[^>]*>[\s\S]*<\/(?:\w+:)?sheetData>/;
const ENCRYPTED = 'EncryptedPackage';

/**
 * Opens a file as far as its parts.
 *
 * @throws FileError for a file with a password, an .xls file, a damaged file, or another file
 */
export async function readPackage(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelPackage> {
  if (bytes.length === 0) throw new FileError('empty');
  if (OLD_OFFICE.every((byte, i) => bytes[i] === byte)) {
    throw new FileError(isEncrypted(bytes) ? 'password' : 'oldExcel');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError('notExcel');
  const parts = zipParts(bytes);
  const workbook = workbookPath(await text(parts, '_rels/.rels'));
  if (workbook === null || !parts.has(workbook)) throw new FileError('notExcel');
  return packageOf(parts, workbook);
}

/** A file with a password is an old Office file that holds the new one under this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(ENCRYPTED);
}

async function packageOf(
  parts: ReadonlyMap<string, ZipPart>,
  workbook: string,
): Promise<ExcelPackage> {
  const xml = await text(parts, workbook);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = await text(parts, `${folder}_rels/${workbook.slice(folder.length)}.rels`);
  const targets = targetsOf(relations, folder);
  const sheets: PackagedSheet[] = [];
  for (const { attributes } of xmlElements(xml, 'sheet')) {
    const target = targets.get(attributes.get('id') ?? '');
    if (target?.type !== 'worksheet') continue;
    const state = attributes.get('state') ?? 'visible';
    sheets.push({
      excelName: attributes.get('name') ?? '',
      hidden: state !== 'visible',
      path: target.path,
      xml: await text(parts, target.path),
    });
  }
  const strings = [...targets.values()].find(({ type }) => type === 'sharedStrings');
  const from1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(xml);
  return {
    sheets,
    sharedStrings: strings ? await text(parts, strings.path) : '',
    from1904,
    withoutCells: () => emptied(parts, sheets),
  };
}

/** Shared formulas are the library's business, so a sheet with them keeps its cells. */
async function emptied(
  parts: ReadonlyMap<string, ZipPart>,
  sheets: readonly PackagedSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const changed = new Map(parts);
  for (const { path, xml } of sheets) {
    if (/\bt="shared"/.test(xml)) continue;
    const empty = xml.replace(SHEET_DATA, '<$1sheetData/>');
    changed.set(path, await partOfText(path, empty));
  }
  return zipOfParts(changed.values());
}

async function text(parts: ReadonlyMap<string, ZipPart>, path: string): Promise<string> {
  const part = parts.get(path);
  return part ? textOfPart(part) : '';
}

interface Target {
  /** Last word of the relation's type. */
  readonly type: string;
  readonly path: string;
}

/** What a part refers to, by id; paths are the part's folder's unless they begin at the root. */
function targetsOf(relations: string, folder: string): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const [, text = ''] of relations.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)) {
    const attributes = xmlAttributes(text);
    const path = attributes.get('Target') ?? '';
    targets.set(attributes.get('Id') ?? '', {
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      path: path.startsWith('/') ? path.slice(1) : folder + path,
    });
  }
  return targets;
}

function workbookPath(relations: string): string | null {
  const targets = [...targetsOf(relations, '').values()];
  return targets.find(({ type }) => type === 'officeDocument')?.path ?? null;
}
