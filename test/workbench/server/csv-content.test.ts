import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csvContent } from '../../../workbench/server/csv-content';
import { StartError } from '../../../workbench/server/start-options';

const folder = mkdtempSync(join(tmpdir(), 'dealsheet-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a CSV file as the start of the workbench', () => {
  it('is a sheet of its name with the cells as if typed in the locale', () => {
    const file = written('Mine salg.csv', 'Navn;Beløp\nÅse;1 200,50\n');
    const { sheets } = csvContent(file, 'nb_NO', 'nb');
    expect(sheets.map(({ properties }) => properties.name)).toEqual(['Mine salg']);
    expect(sheets[0]?.values).toEqual([
      ['Navn', 'Beløp'],
      ['Åse', 1200.5],
    ]);
  });

  it.each([
    ['there is none', join(folder, 'none.csv'), 'There is no such file.', 'Filen finnes ikke.'],
    ['it is a folder', folder, 'It is a folder.', 'Det er en mappe.'],
    ['it is empty', written('empty.csv', ''), 'The file is empty.', 'Filen er tom.'],
  ])('is refused in both languages when %s', (_, file, english, norwegian) => {
    expect(() => csvContent(file, 'en_US', 'en')).toThrow(
      new StartError(`${file} cannot be read. ${english}`),
    );
    expect(() => csvContent(file, 'nb_NO', 'nb')).toThrow(
      new StartError(`${file} kan ikke leses. ${norwegian}`),
    );
  });
});
