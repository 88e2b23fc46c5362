import type { Language } from '../../language';

/** A formula that a file cannot hold: its cells have its values, and a comment has the formula. */
export interface KeptFormula {
  readonly formula: string;
  /** Size of its result. */
  readonly rows: number;
  readonly columns: number;
}

const FORMULA: Record<Language, string> = {
  en: 'Formula in Google Sheets: ',
  nb: 'Formel i Google Regneark: ',
};
const RESULT: Record<Language, (rows: number, columns: number) => string> = {
  en: (rows, columns) => `Its values are saved here. Rows: ${rows}, columns: ${columns}.`,
  nb: (rows, columns) => `Verdiene er lagret her. Rader: ${rows}, kolonner: ${columns}.`,
};

const starts = Object.values(FORMULA).join('|');
const ends = Object.values(RESULT)
  .map((result) => result(1, 1).replaceAll('.', '\\.').replaceAll('1', '(\\d+)'))
  .join('|');
const COMMENT = new RegExp(`^(?:${starts})(=[\\s\\S]*?)\\n(?:${ends})(?:\\n\\n([\\s\\S]*))?$`);

/** The comment of a cell with a formula that is saved as values, and perhaps a note. */
export function commentOf(kept: KeptFormula, note: string | undefined, language: Language): string {
  const { formula, rows, columns } = kept;
  const text = `${FORMULA[language]}${formula}\n${RESULT[language](rows, columns)}`;
  return note === undefined ? text : `${text}\n\n${note}`;
}

/** The formula and the note that a comment holds; null for any other comment. */
export function readComment(
  comment: string,
): { readonly kept: KeptFormula; readonly note: string | null } | null {
  const match = COMMENT.exec(comment);
  if (!match) return null;
  const [, formula = '', ...others] = match;
  const [rows, columns] = others.slice(0, -1).filter((size) => size !== undefined);
  const note = others.at(-1) ?? null;
  return { kept: { formula, rows: Number(rows), columns: Number(columns) }, note };
}
