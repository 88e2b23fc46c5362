import { TAB_NAMES } from '../../src/words/tabs';
import type { Grid, SheetId } from '../../workbench/grid/grid';
import type { DemoSheet } from './demo-sheet';
import { printHeading, printLines, printTable } from './print';
import { DEMO_WORDS } from './words';

const MOST_ROWS = 14;
const MOST_LAST_ROWS = 4;
/** A table of all deals spills only where the tab has rows enough. */
const ROOM_FOR_ALL = 60_000;
/** Columns of the funnel's table; the chart's figures stand beside it. */
const TABLE_COLUMNS = 10;

/** Asks for the forecast in a cell, and where it comes from. */
export function showForecast({ world, grid, language, texts }: DemoSheet): void {
  const words = DEMO_WORDS[language];
  printHeading(words.forecast);
  const [figure, receipt] = ['Forecast?', 'Receipt?'].map((name) => ({
    name,
    sheet: grid.insertSheet(name, undefined, ROOM_FOR_ALL, 10),
  }));
  if (!figure || !receipt) return;
  world.type(figure.name, 'A1', '=WEIGHTED_FORECAST()');
  showDates(receipt.sheet, grid);
  world.type(receipt.name, 'A1', '=FORECAST_RECEIPT()');
  printLines(words.becomes(grid.formulas(world.area(figure.name, 'A1'))[0]?.[0] ?? ''));
  printLines(`= ${texts(figure.sheet)[0]?.[0] ?? ''}`);
  printLines(`\n${words.receipt}`);
  printShortened(texts(receipt.sheet), language);
}

/** Google shows the dates that a function returns; the grid has to be told. */
function showDates(sheet: SheetId, grid: Grid): void {
  const area = { sheet, row: 1, column: 3, rows: ROOM_FOR_ALL, columns: 1 };
  grid.setFormats(
    area,
    Array.from({ length: area.rows }, () => ['yyyy-mm-dd']),
  );
}

function printShortened(rows: readonly string[][], language: DemoSheet['language']): void {
  const left = rows.length - MOST_ROWS - MOST_LAST_ROWS;
  printTable(left > 0 ? rows.slice(0, MOST_ROWS) : rows);
  if (left <= 0) return;
  printLines(DEMO_WORDS[language].more(left));
  printTable(rows.slice(-MOST_LAST_ROWS));
}

/** Updates the Funnel tab and prints it: sentence, figures and bars. */
export function showFunnel(demo: DemoSheet): void {
  const { world, language } = demo;
  printHeading(DEMO_WORDS[language].funnel);
  world.menu('updateFunnel');
  const rows = demo.texts(demo.sheetNamed(TAB_NAMES[language].funnel));
  for (const row of rows.filter(isSentence)) printLines(row[0] ?? '');
  const table = rows.filter((row) => !isSentence(row));
  printTable(table.map((row) => row.slice(0, TABLE_COLUMNS)));
}

const isSentence = ([first = '', ...others]: readonly string[]): boolean =>
  first !== '' && others.every((cell) => cell === '');

/** Prints how many calls to Google each thing took. */
export function showCalls({ world, language }: DemoSheet): void {
  const words = DEMO_WORDS[language];
  printHeading(words.calls);
  const rows = world.executions.map(({ functionName, counters }) => [
    functionName,
    String(counters.reads),
    String(counters.writes),
  ]);
  const distinct = new Map(rows.map((row) => [row.join(), row]));
  printTable([[...words.callHeaders], ...distinct.values()]);
}
