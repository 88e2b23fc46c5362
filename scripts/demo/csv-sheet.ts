import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readCsv } from '../../workbench/files/csv/read-csv';
import { FILE_PROBLEMS, FileError } from '../../workbench/files/file-error';
import type { GridContent } from '../../workbench/grid/grid';
import type { Language } from '../../workbench/language';
import { DEMO_WORDS } from './words';

/**
 * A spreadsheet of one tab with the cells of a CSV file, named after it.
 *
 * @throws with the reason in the language when the file cannot be read or holds no rows
 */
export function csvSheet(file: string, locale: string, language: Language): GridContent {
  const words = DEMO_WORDS[language];
  if (!existsSync(file)) throw new Error(words.noFile);
  try {
    return readCsv(readFileSync(file), { name: basename(file, extname(file)), locale });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { problem } = error;
    throw new Error(problem === 'empty' ? words.noRows : FILE_PROBLEMS[language][problem]);
  }
}
