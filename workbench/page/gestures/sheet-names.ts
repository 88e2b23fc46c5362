import type { Grid } from '../../grid/grid';
import type { Language } from '../../language';

const SHEET: Record<Language, string> = { en: 'Sheet', nb: 'Ark' };
const COPY_OF: Record<Language, (name: string) => string> = {
  en: (name) => `Copy of ${name}`,
  nb: (name) => `Kopi av ${name}`,
};

/** The first name with a number that no sheet has. */
export const freeSheetName = (grid: Grid, language: Language): string =>
  free(grid, (count) => `${SHEET[language]}${count}`);

/** Name of a copy, numbered from the second on. */
export const copyName = (grid: Grid, name: string, language: Language): string =>
  free(grid, (count) => COPY_OF[language](name) + (count === 1 ? '' : ` ${count}`));

function free(grid: Grid, name: (count: number) => string): string {
  const taken = new Set(grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  let count = 1;
  while (taken.has(name(count).toLowerCase())) count++;
  return name(count);
}
