import { execFileSync } from 'node:child_process';
import { blockRows } from '../src/actions/block-writes';
import { type DealRow, toDealRows } from '../src/actions/read-rows';
import { ALL_TIME } from '../src/forecast/period';
import { countedLines, forecastReceipt } from '../src/forecast/receipt';
import { forecastTotal } from '../src/forecast/weighted-forecast';
import { bottleneck } from '../src/insight/bottleneck';
import { funnel } from '../src/insight/funnel';
import { archiveEntry, createArchive } from '../src/pipeline/archive';
import { addDays, type Day, day } from '../src/pipeline/day';
import { dealHistories } from '../src/pipeline/deal-histories';
import { newDealId } from '../src/pipeline/deal-id';
import { reconcileAll } from '../src/pipeline/reconcile';
import type { RowState } from '../src/pipeline/row-state';
import { createRules } from '../src/pipeline/rules';
import { createStages } from '../src/pipeline/stage';
import { type Cell, type CellWrite, isDateCell } from '../src/tables/cells/cell';
import { localeContext } from '../src/tables/cells/locale';
import { BLOCK_COLUMNS, blockCells } from '../src/tables/deals/deal-block';
import { dealContext } from '../src/tables/deals/deal-row';
import {
  defaultCriteria,
  defaultSettings,
  defaultStages,
} from '../src/tables/set-up/default-pipeline';
import { benchSidebar } from './bench-sidebar';
import { bundle, sizeBytes } from './bundle';

/** Loads the script where nothing is compiled yet, as every execution at Google does. */
const LOAD = [
  '-e',
  `const { readFileSync } = require('node:fs');
   const { createContext, Script } = require('node:vm');
   const source = readFileSync(process.env.SCRIPT, 'utf8');
   const bare = createContext({});
   const start = performance.now();
   new Script(source).runInContext(bare);
   process.stdout.write(String(performance.now() - start));`,
];

const SIZES = [5_000, 50_000] as const;
const RUNS = 9;
const TODAY: Day = day('2026-11-23');

const stages = createStages(defaultStages('en'));
const rules = createRules({
  stages,
  criteria: defaultCriteria('en'),
  settings: defaultSettings('en'),
  today: TODAY,
});
const context = dealContext(localeContext('en_US'), stages, 'NOK');
const layout = {
  sheet: 0,
  headerRow: 1,
  columns: { name: 1, company: 2, owner: 3, stage: 4, amount: 5, closeDate: 6 },
  blockColumn: 7,
};

/** Numbers in 0…1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows of deals as read from a sheet that was never reconciled. */
function newCells(rows: number): Cell[][] {
  const random = seeded(1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: rows }, (_, i) => [
    `Deal ${i}`,
    `Company ${i % 900}`,
    pick(['Kari', 'Ola', 'Amir', 'Ingrid']),
    pick(stages.list).name,
    Math.round(random() * 1e6),
    { date: addDays(TODAY, Math.floor(random() * 400) - 100) },
    ...BLOCK_COLUMNS.map(() => ''),
  ]);
}

/** The same rows once everything is recorded. */
function recordedCells(cells: readonly Cell[][]): Cell[][] {
  const rows = read(cells);
  const { rows: decisions } = reconcile(rows.map(({ state }) => state));
  const written = blockRows(decisions, rows, rules, null);
  return cells.map((row, i) => [...row.slice(0, 6), ...(written[i]?.cells ?? []).map(toCell)]);
}

const toCell = (cell: CellWrite): Cell => cell ?? '';

const read = (cells: readonly Cell[][]): DealRow[] => toDealRows(cells, [], 2, layout, context);

const reconcile = (states: readonly RowState[]) => {
  const random = seeded(2);
  const archive = createArchive(
    states.filter(({ block }) => block.id !== '').map(({ block }) => archiveEntry(block)),
  );
  return reconcileAll(states, archive, null, {
    rules,
    newId: () => newDealId(random),
    locked: true,
  });
};

/** What somebody would write by hand for one figure: one pass over the same cells. */
function singlePass(cells: readonly Cell[][]): number {
  const chances = new Map(defaultStages('en').map(({ name, probability }) => [name, probability]));
  let sum = 0;
  for (const row of cells) {
    const [amount, closes] = [row[4], row[5]];
    const isAhead = closes !== undefined && isDateCell(closes) && closes.date >= TODAY;
    if (typeof amount === 'number' && isAhead) sum += amount * (chances.get(String(row[3])) ?? 0);
  }
  return sum;
}

/** Quickest of some runs in milliseconds, after one to warm up: other work only ever adds time. */
function quickestMs(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

interface Measured {
  readonly name: string;
  readonly ms: number;
}

function measure(size: number): Measured[] {
  const fresh = newCells(size);
  const cells = recordedCells(fresh);
  const rows = read(cells);
  const states = rows.map(({ state }) => state);
  const deals = states.map(({ deal }) => deal);
  const histories = dealHistories(states, new Map(), stages, TODAY);
  const freshStates = read(fresh).map(({ state }) => state);
  const unchanged = reconcile(states);
  const runs: Record<string, () => unknown> = {
    'single pass by hand': () => singlePass(cells),
    'read rows': () => read(cells),
    'reconcile, nothing changed': () => reconcile(states),
    'reconcile, all new': () => reconcile(freshStates),
    'what is to be written': () => blockRows(unchanged.rows, rows, rules, null),
    'write blocks as cells': () =>
      rows.map(({ state, before }) =>
        blockCells({ block: state.block, since: before.since, needs: null }, before, ''),
      ),
    'weighted forecast': () => forecastTotal(countedLines(forecastReceipt(deals, ALL_TIME, TODAY))),
    'read histories': () => dealHistories(states, new Map(), stages, TODAY),
    'funnel and bottleneck': () => bottleneck(funnel(histories, stages, TODAY)),
  };
  return Object.entries(runs).map(([name, run]) => ({ name, ms: quickestMs(run) }));
}

const [small, large] = SIZES.map(measure);
const byHand = large?.[0]?.ms ?? 1;
console.log(
  `Quickest of ${RUNS} runs; growth of ten times as many deals; ratio to the single pass.\n`,
);
console.log(
  `${'operation'.padEnd(28)}${SIZES.map((size) => `${size} deals`.padStart(16)).join('')}${'growth'.padStart(10)}${'ratio'.padStart(10)}`,
);
for (const [i, { name, ms }] of (large ?? []).entries()) {
  const before = small?.[i]?.ms ?? 1;
  const times = [before, ms].map((one) => `${one.toFixed(2)} ms`.padStart(16)).join('');
  const growth = (ms / before).toFixed(1).padStart(10);
  console.log(`${name.padEnd(28)}${times}${growth}${(ms / byHand).toFixed(0).padStart(10)}`);
}

const script = await bundle();
const loads = Array.from({ length: RUNS }, () =>
  Number(execFileSync(process.execPath, LOAD, { env: { ...process.env, SCRIPT: script } })),
);
console.log(
  `\nThe server script has ${sizeBytes(script)} bytes and loads in ${Math.min(...loads).toFixed(1)} ms in a new V8.`,
);

await benchSidebar();
