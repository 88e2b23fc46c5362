import Papa from 'papaparse';

/** Cells of tab-separated text as spreadsheets put it on the clipboard; a line break ends no cell in quotes. */
export function cellsOfText(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  return data.length === 0 ? [['']] : data;
}

/** Cells as tab-separated text, for other spreadsheets. */
export const textOfCells = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string =>
  /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Cells of the first table in HTML; null when there is none. */
export function cellsOfHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  for (const lineBreak of table.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
}

/** Repeats a block over an area that is a multiple of its size, as pasting does; else the block itself. */
export function repeatedOver(
  cells: readonly (readonly string[])[],
  rows: number,
  columns: number,
): readonly (readonly string[])[] {
  const width = Math.max(...cells.map((row) => row.length));
  const height = cells.length;
  if (rows % height !== 0 || columns % width !== 0) return cells;
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => cells[r % height]?.[c % width] ?? ''),
  );
}
