import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readCsv } from '../files/csv/read-csv';
import { FILE_PROBLEMS, FileError } from '../files/file-error';
import type { GridContent } from '../grid/grid';
import type { Language } from '../language';
import { StartError } from './start-options';
import { SERVER_WORDS } from './words';

/**
 * The cells of a CSV file as a sheet that has the file's name.
 *
 * @throws StartError that says in the language why the file cannot be read
 */
export function csvContent(file: string, locale: string, language: Language): GridContent {
  try {
    return readCsv(readFileSync(file), { name: basename(file, extname(file)), locale });
  } catch (error) {
    throw new StartError(SERVER_WORDS[language].unreadable(file, reasonOf(error, language)));
  }
}

function reasonOf(error: unknown, language: Language): string {
  const words = SERVER_WORDS[language];
  if (error instanceof FileError) return FILE_PROBLEMS[language][error.problem];
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return words.noFile;
  if (code === 'EISDIR') return words.folder;
  if (code === 'EACCES' || code === 'EPERM') return words.notAllowed;
  throw error;
}
