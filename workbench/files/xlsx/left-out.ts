import type { Language } from '../../language';

/**
 * What a saved Excel file does not show as the spreadsheet does, in numbers. All but shortened texts
 * and names is kept in the file, so that `readXlsx` brings it back.
 */
export interface LeftOut {
  /** Formulas that other programs do not know: saved as values, the formula in a comment. */
  readonly formulas: number;
  /** Texts that were cut, being longer than Excel takes. */
  readonly texts: number;
  /** Charts of a type that cannot be drawn, or without cells. */
  readonly charts: number;
  /** Conditional formats by formulas that other programs do not know. */
  readonly conditions: number;
  /** Validation rules by such formulas, or by cells that are gone. */
  readonly rules: number;
  readonly protections: number;
  /** Range names that mean cells in Excel. */
  readonly names: number;
}

export const NOTHING_LEFT_OUT: LeftOut = {
  formulas: 0,
  texts: 0,
  charts: 0,
  conditions: 0,
  rules: 0,
  protections: 0,
  names: 0,
};

const SENTENCES: Record<Language, Record<keyof LeftOut, (count: number) => string>> = {
  en: {
    formulas: (n) =>
      n === 1
        ? '1 formula that only Google Sheets has is saved as its value, with the formula in a comment.'
        : `${n} formulas that only Google Sheets has are saved as values, with the formulas in comments.`,
    texts: (n) => `${n} ${n === 1 ? 'text was' : 'texts were'} cut at 32,767 characters.`,
    charts: (n) => `${n} ${n === 1 ? 'chart is' : 'charts are'} not drawn in other programs.`,
    conditions: (n) =>
      `${n} conditional ${n === 1 ? 'format works' : 'formats work'} in Google Sheets only.`,
    rules: (n) => `${n} validation ${n === 1 ? 'rule works' : 'rules work'} in Google Sheets only.`,
    protections: (n) =>
      `${n} ${n === 1 ? 'protection does' : 'protections do'} not hold in other programs.`,
    names: (n) => `${n} range ${n === 1 ? 'name' : 'names'} cannot be used in Excel.`,
  },
  nb: {
    formulas: (n) =>
      n === 1
        ? '1 formel som bare finnes i Google Regneark, er lagret som verdi, med formelen i en merknad.'
        : `${n} formler som bare finnes i Google Regneark, er lagret som verdier, med formlene i merknader.`,
    texts: (n) => `${n} ${n === 1 ? 'tekst' : 'tekster'} ble kuttet ved 32 767 tegn.`,
    charts: (n) => `${n} ${n === 1 ? 'diagram' : 'diagrammer'} tegnes ikke i andre programmer.`,
    conditions: (n) =>
      `${n} ${n === 1 ? 'betinget format' : 'betingede formater'} virker bare i Google Regneark.`,
    rules: (n) =>
      `${n} ${n === 1 ? 'valideringsregel' : 'valideringsregler'} virker bare i Google Regneark.`,
    protections: (n) =>
      `${n} ${n === 1 ? 'beskyttelse' : 'beskyttelser'} gjelder ikke i andre programmer.`,
    names: (n) => `${n} områdenavn kan ikke brukes i Excel.`,
  },
};

/** A sentence for each thing that was left out; none when the file shows all. */
export function leftOutSentences(left: LeftOut, language: Language): string[] {
  const kinds = Object.keys(NOTHING_LEFT_OUT) as (keyof LeftOut)[];
  return kinds.flatMap((kind) => (left[kind] > 0 ? [SENTENCES[language][kind](left[kind])] : []));
}

/** What is left out of both. */
export function bothLeftOut(one: LeftOut, other: LeftOut): LeftOut {
  const kinds = Object.keys(NOTHING_LEFT_OUT) as (keyof LeftOut)[];
  const sums = kinds.map((kind): [string, number] => [kind, one[kind] + other[kind]]);
  return { ...NOTHING_LEFT_OUT, ...Object.fromEntries(sums) };
}
