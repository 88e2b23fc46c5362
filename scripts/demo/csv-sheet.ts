import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import Papa from 'papaparse';
import type { Grid } from '../../workbench/grid/grid';
import { parseTypedInput } from '../../workbench/grid/typed-input';
import type { DemoWords } from './words';

/**
 * Fills a sheet with a CSV file, each cell understood as if it had been typed in the locale.
 *
 * @returns name of the sheet: the file's name
 * @throws when the file cannot be read or holds no rows
 */
export function loadCsv(
  file: string,
  locale: string,
  grid: Grid,
  words: Pick<DemoWords, 'noFile' | 'noRows'>,
): string {
  if (!existsSync(file)) throw new Error(words.noFile);
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  });
  const columns = Math.max(0, ...data.map((row) => row.length));
  if (columns === 0) throw new Error(words.noRows);
  const name = basename(file, extname(file));
  const sheet = grid.insertSheet(name, 0, data.length + 100, columns + 10);
  const inputs = data.map((row) =>
    Array.from({ length: columns }, (_, i) => parseTypedInput(row[i] ?? '', locale)),
  );
  const area = { sheet, row: 1, column: 1, rows: data.length, columns };
  grid.write(
    area,
    inputs.map((row) => row.map(({ content }) => content)),
  );
  grid.setFormats(
    area,
    inputs.map((row) => row.map(({ format }) => format)),
  );
  return name;
}
