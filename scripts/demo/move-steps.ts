import type { Field } from '../../src/pipeline/deal';
import { decodeTrail } from '../../src/pipeline/trail';
import { BLOCK_COLUMNS } from '../../src/tables/deals/deal-block';
import type { ColumnKey } from '../../src/tables/deals/deal-columns';
import { RANGE_NAMES, tabRangeName } from '../../src/tables/tabs/range-names';
import { readStagesTab } from '../../src/tables/tabs/stages-tab';
import { CHECK_TAB_WORDS } from '../../src/words/check-tab';
import { FIELD_NAMES } from '../../src/words/fields';
import { HISTORY_TAB_WORDS } from '../../src/words/history-tab';
import { TAB_NAMES } from '../../src/words/tabs';
import type { DemoSheet } from './demo-sheet';
import { printHeading, printLines, printTable } from './print';
import { DEMO_WORDS } from './words';

const MOST_ISSUES = 8;

/** Pastes rows of which one is good and three are not, and shows what is said of them. */
export function showBadPaste(demo: DemoSheet): void {
  const { world, language, grid } = demo;
  const words = DEMO_WORDS[language];
  const block = demo.named(RANGE_NAMES.block);
  if (!block) return;
  const [first = ''] = openStages(demo);
  const deals: Readonly<Record<string, string>>[] = [
    { name: words.newDeal, stage: first, amount: '250000', closeDate: nextYear() },
    { name: words.wrongStage, stage: `${first.slice(0, -2)}zz`, amount: '1000' },
    { name: words.wrongAmount, stage: first, amount: 'ca. 5 000?' },
    { name: words.otherCurrency, stage: first, amount: '€ 7000' },
  ];
  printHeading(words.paste(deals.length));
  const row = grid.lastCell(block.sheet).row + 1;
  const rows = deals.map((deal) => toCells(deal, block.column - 1, demo));
  printTable(deals.map((deal) => Object.values(deal)));
  world.paste(demo.nameOf(block.sheet), `A${row}`, rows);
  printToasts(demo);
  showIssues(demo);
}

function toCells(deal: Readonly<Record<string, string>>, width: number, demo: DemoSheet): string[] {
  const cells = Array.from({ length: width }, () => '');
  for (const [key, text] of Object.entries(deal)) {
    const letters = /^[A-Z]+/.exec(demo.cellOf(key as ColumnKey, 1))?.[0];
    if (letters) cells[columnNumber(letters) - 1] = text;
  }
  return cells;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function showIssues(demo: DemoSheet): void {
  const { world, language } = demo;
  world.menu('checkAllDeals');
  const rows = demo.texts(demo.sheetNamed(TAB_NAMES[language].check));
  const start = rows.findIndex(([, issue]) => issue === CHECK_TAB_WORDS[language].issue) + 1;
  const end = rows.findIndex((row, i) => i > start && row.every((cell) => cell === ''));
  const issues = rows.slice(start, end).map(([, issue = '']) => issue);
  printLines(`\n${DEMO_WORDS[language].issues}`);
  for (const issue of issues.slice(0, MOST_ISSUES)) printLines(`• ${issue}`);
  if (issues.length > MOST_ISSUES) {
    printLines(DEMO_WORDS[language].more(issues.length - MOST_ISSUES));
  }
}

/** Moves a deal too early, then fills in what is missing and moves it again. */
export function showMoves(demo: DemoSheet): void {
  const { world, language } = demo;
  const words = DEMO_WORDS[language];
  const block = demo.named(RANGE_NAMES.block);
  const candidate = dealToMove(demo);
  if (!block || !candidate) return;
  const { row, to } = candidate;
  const tab = demo.nameOf(block.sheet);
  const [deal, from] = [demo.textOf('name', row), demo.textOf('stage', row)];
  const missingCell = { ...block, row, column: block.column + 1, rows: 1, columns: 1 };
  printHeading(words.blocked(deal, from, to));
  world.type(tab, demo.cellOf('stage', row), to);
  printToasts(demo);
  printLines(words.cellNow(demo.textOf('stage', row)));
  printLines(words.missing(String(demo.grid.values(missingCell)[0]?.[0] ?? '')));
  printHeading(words.good(deal, from, to));
  printLines(words.filled(fillIn(row, tab, demo)));
  world.type(tab, demo.cellOf('stage', row), to);
  printToasts(demo);
  printLines(words.cellNow(demo.textOf('stage', row)));
  printLines(words.history);
  printTable(historyOf(row, demo));
}

/** An open deal that a later stage would ask something of, and that stage. */
function dealToMove(demo: DemoSheet): { readonly row: number; readonly to: string } | null {
  const block = demo.named(RANGE_NAMES.block);
  if (!block) return null;
  const stages = stagesOf(demo);
  const later = [...openStages(demo), stages.find(({ role }) => role === 'won')?.name ?? ''];
  const rows = demo.texts(block.sheet);
  for (let row = block.row + 1; row <= rows.length; row++) {
    const stage = demo.textOf('stage', row);
    const at = later.indexOf(stage);
    const asks = rows[row - 1]?.[block.column] ?? '';
    const next = later[at + 1];
    if (at >= 0 && next && asks.includes(next)) return { row, to: next };
  }
  return null;
}

/** Fills the fields that criteria commonly ask for, where they are empty. */
function fillIn(row: number, tab: string, demo: DemoSheet): string[] {
  const values: Readonly<Record<string, string>> = {
    company: 'Acme AS',
    owner: 'Kari',
    amount: '480000',
    closeDate: nextYear(),
    nextStep: 'Demo',
  };
  return Object.entries(values).flatMap(([key, text]) => {
    const cell = demo.cellOf(key as ColumnKey, row);
    if (cell === '' || demo.textOf(key as ColumnKey, row) !== '') return [];
    demo.world.type(tab, cell, text);
    return [`${cell} = ${text}`];
  });
}

function historyOf(row: number, demo: DemoSheet): string[][] {
  const block = demo.named(RANGE_NAMES.block);
  if (!block) return [];
  const column = block.column + BLOCK_COLUMNS.indexOf('trail');
  const [[trail = ''] = []] = demo.grid.values({ ...block, row, column, rows: 1, columns: 1 });
  const entries = decodeTrail(String(trail))?.entries ?? [];
  return entries.map(({ day, kind, changes }) => [
    day,
    HISTORY_TAB_WORDS[demo.language].kinds[kind],
    Object.entries(changes)
      .map(([field, value]) => `${FIELD_NAMES[demo.language][field as Field]}: ${value}`)
      .join(', '),
  ]);
}

function stagesOf(demo: DemoSheet) {
  const area = demo.named(tabRangeName('stages'));
  return area ? readStagesTab(demo.texts(area.sheet)).stages.list : [];
}

const openStages = (demo: DemoSheet): string[] =>
  stagesOf(demo)
    .filter(({ role }) => role === 'open')
    .map(({ name }) => name);

const nextYear = (): string => `${new Date().getFullYear() + 1}-03-31`;

function printToasts({ world }: DemoSheet): void {
  for (const { message } of world.screen.toasts.splice(0)) printLines(`→ ${message}`);
}
