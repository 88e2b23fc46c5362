import { FileError } from '../file-error';
import { xmlAttributes, xmlElements } from './xml-text';
import { openZip, partOfText, type ZipFile, zipOfParts } from './zip-file';

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
export async function readPackage(
  bytes: Uint8Array,
  pause: () => Promise<void>,
): Promise<ExcelPackage> {
  if (bytes.length === 0) throw new FileError('empty');
  if (OLD_OFFICE.every((byte, i) => bytes[i] === byte)) {
    throw new FileError(isEncrypted(bytes) ? 'password' : 'oldExcel');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError('notExcel');
  const zip = openZip(bytes);
  const workbook = workbookPath(zip.text('_rels/.rels'));
  if (workbook === null || !zip.names.has(workbook)) throw new FileError('notExcel');
  return packageOf(zip, workbook, pause);
}

/** A file with a password is an old Office file that holds the new one under this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(ENCRYPTED);
}

async function packageOf(
  zip: ZipFile,
  workbook: string,
  pause: () => Promise<void>,
): Promise<ExcelPackage> {
  const xml = zip.text(workbook);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = zip.text(`${folder}_rels/${workbook.slice(folder.length)}.rels`);
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
      xml: zip.text(target.path),
    });
    await pause();
  }
  const strings = [...targets.values()].find(({ type }) => type === 'sharedStrings');
  const from1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(xml);
  return {
    sheets,
    sharedStrings: strings ? zip.text(strings.path) : '',
    from1904,
    withoutCells: () => emptied(zip, sheets),
  };
}

/** Shared formulas are the library's business, so a sheet with them keeps its cells. */
function emptied(zip: ZipFile, sheets: readonly PackagedSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const byPath = new Map(sheets.map(({ path, xml }) => [path, xml]));
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const xml = byPath.get(name);
    const isEmptied = xml !== undefined && !/\bt="shared"/.test(xml);
    const part = isEmptied ? partOfText(xml.replace(SHEET_DATA, '<$1sheetData/>')) : zip.part(name);
    parts.set(name, part);
  }
  return zipOfParts(parts, 0);
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
