import { type A1Reference, printA1Reference } from '../../grid/a1-reference';
import { type FormulaToken, tokenizeFormula } from '../../grid/formula-tokens';

/** What the sheets of an Excel file are called in the grid, by name in the file in lower case. */
export interface GridScope {
  readonly sheets: ReadonlyMap<string, GridSheet>;
  readonly own: GridSheet;
}

export interface GridSheet {
  readonly name: string;
  /** Rows of the sheet when it was saved; null in a file of another program. */
  readonly savedRows: number | null;
}

/** How Google saves a formula that Excel does not know, and a cell that one fills. */
const GOOGLE_FORMULA = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;
const GOOGLE_VALUE = 'COMPUTED_VALUE';
const PREFIX = /^(?:_xl(?:fn|ws|pm|udf)\.)+/i;

/**
 * A formula of an Excel file, written without the leading `=`, as the grid keeps it; null for one
 * that refers to tables or other files, and for a cell that another formula fills.
 */
export function gridFormula(text: string, scope: GridScope): string | null {
  const [, google] = GOOGLE_FORMULA.exec(text) ?? [];
  if (google !== undefined) {
    return google === GOOGLE_VALUE ? null : `=${google.replaceAll('""', '"')}`;
  }
  const tokens = tokenizeFormula(`=${text}`);
  const foreign = tokens.some(
    (token) =>
      (token.kind === 'sign' && '[]'.includes(token.text)) ||
      (token.kind === 'reference' && token.reference.sheet?.includes('[')),
  );
  return foreign ? null : tokens.map((token) => gridToken(token, scope)).join('');
}

function gridToken(token: FormulaToken, scope: GridScope): string {
  if (token.kind === 'reference') return printA1Reference(gridReference(token.reference, scope));
  return token.kind === 'name' ? token.text.replace(PREFIX, '') : token.text;
}

/** A fixed end at the last row that the sheet had when it was saved stands for an open one. */
function gridReference(reference: A1Reference, { sheets, own }: GridScope): A1Reference {
  const target = reference.sheet === null ? own : sheets.get(reference.sheet.toLowerCase());
  const sheet = reference.sheet === null ? null : (target?.name ?? reference.sheet);
  const { from, to } = reference;
  const opens = to?.rowFixed && to.row === target?.savedRows && from.column !== null;
  return { sheet, from, to: opens ? { ...to, row: null, rowFixed: false } : to };
}
