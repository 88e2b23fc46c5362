import type { Language } from '../language';

/** Why a file cannot be opened. */
export type FileProblem =
  | 'empty'
  | 'notText'
  | 'tooManyCells'
  | 'password'
  | 'oldExcel'
  | 'broken'
  | 'notExcel';

/** A file that cannot be opened; `FILE_PROBLEMS` says it to a person. */
export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(FILE_PROBLEMS.en[problem]);
    this.name = 'FileError';
    this.problem = problem;
  }
}

export const FILE_PROBLEMS: Record<Language, Record<FileProblem, string>> = {
  en: {
    empty: 'The file is empty.',
    notText: 'The file is no text: save it as CSV, or open the spreadsheet file itself.',
    tooManyCells:
      'The file has more than 10 million cells, which is more than a spreadsheet holds.',
    password: 'The file is protected by a password. Save it without one, and open it again.',
    oldExcel: 'The file is in the format of Excel 97–2003 (.xls). Save it as .xlsx.',
    broken: 'The file is damaged: it is no complete .xlsx file.',
    notExcel: 'The file is no Excel workbook. Save it as .xlsx or CSV.',
  },
  nb: {
    empty: 'Filen er tom.',
    notText: 'Filen er ikke tekst: lagre den som CSV, eller åpne selve regnearkfilen.',
    tooManyCells: 'Filen har mer enn 10 millioner celler, og det er mer enn et regneark rommer.',
    password: 'Filen er beskyttet med passord. Lagre den uten passord, og åpne den igjen.',
    oldExcel: 'Filen er i formatet til Excel 97–2003 (.xls). Lagre den som .xlsx.',
    broken: 'Filen er skadet: den er ikke en hel .xlsx-fil.',
    notExcel: 'Filen er ikke en Excel-arbeidsbok. Lagre den som .xlsx eller CSV.',
  },
};

const MOST_CELLS = 10_000_000;

/** Throws when sheets of so many cells are more than a spreadsheet holds. */
export function assertCellCount(cells: number): void {
  if (cells > MOST_CELLS) throw new FileError('tooManyCells');
}
