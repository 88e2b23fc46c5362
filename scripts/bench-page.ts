import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER_FLAGS, browserPath } from '../test/browser/browser';
import { buildPage } from '../workbench/server/build-page';
import { startWorkbench } from '../workbench/server/start';
import type { StartKind } from '../workbench/server/start-options';
import { dealsheetAddon, makeSample } from './start/dealsheet-addon';

const VISITS = 5;
const DEALS = 10_000;

/** In the page: `inked(x, y, width, height)` resolves with the time when dark pixels are drawn there. */
const WATCH = `globalThis.inked = (x, y, width, height) => new Promise((resolve, reject) => {
  const isInked = (canvas) => {
    const { left, top, width: wide } = canvas.getBoundingClientRect();
    if (wide < 400) return false;
    const { data } = canvas.getContext('2d').getImageData(x - left, y - top, width, height);
    return data.some((_, i) => i % 4 === 3 && data[i] > 200 && data[i - 1] + data[i - 2] + data[i - 3] < 150);
  };
  const look = () => [...document.querySelectorAll('canvas')].some(isInked)
    ? resolve(performance.now())
    : requestAnimationFrame(look);
  look();
  setTimeout(() => reject(new Error('Nothing is drawn at ' + [x, y] + ': has a column moved?')), 60_000);
});`;

/** Milliseconds since the address was entered. */
interface Times {
  readonly load: number;
  readonly painted: number;
  readonly typed: number;
  readonly calculated: number;
}

interface Case {
  readonly name: string;
  readonly start: StartKind;
  /** Where column G ends, in pixels. */
  readonly right: number;
  readonly formula: string;
}

/** Types a number and a formula below each other into column G as soon as cells are painted. */
async function visit(browser: Browser, url: string, { right, formula }: Case): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'commit' });
  const painted = await page.evaluate<number>('inked(50, 170, 100, 200)');
  await page.mouse.click(right - 50, 177);
  await page.keyboard.type('77\n');
  const typed = await page.evaluate<number>(`inked(${right - 30}, 168, 28, 18)`);
  await page.keyboard.type(`${formula}\n`);
  const calculated = await page.evaluate<number>(`inked(${right - 30}, 190, 28, 18)`);
  const load = await page.evaluate<number>(
    `performance.getEntriesByType('navigation')[0].loadEventEnd`,
  );
  await context.close();
  return { load, painted, typed, calculated };
}

/** As many deals as a large team has, none of them set up. */
function manyDeals(folder: string): StartKind {
  const csv = join(folder, 'many.csv');
  const rows = Array.from(
    { length: DEALS },
    (_, i) => `Deal ${i},Company ${i % 900},Kari,Proposal,${1000 + i},2027-01-${10 + (i % 20)},,,`,
  );
  writeFileSync(csv, ['Deal,Company,Owner,Stage,Amount,Close date,G,H,I', ...rows].join('\n'));
  return { csv };
}

const folder = mkdtempSync(join(tmpdir(), 'dealsheet-bench-'));
const [page, addon] = await Promise.all([buildPage(), dealsheetAddon()]);
const browser = await chromium.launch({ executablePath: browserPath(), args: [...BROWSER_FLAGS] });
console.log(`Best of ${VISITS} first visits, milliseconds since the address was entered.`);
const cases: readonly Case[] = [
  { name: 'the sample', start: 'sample', right: 956, formula: '=WEIGHTED_FORECAST()' },
  { name: `${DEALS} deals`, start: manyDeals(folder), right: 746, formula: '=SUM(E2:E)' },
];
for (const one of cases) {
  const options = { language: 'en', start: one.start, port: 0, addon, makeSample, page } as const;
  const { url, close } = await startWorkbench(options);
  const visits: Times[] = [];
  for (let i = 0; i < VISITS; i++) visits.push(await visit(browser, url, one));
  const best = (key: keyof Times) => Math.round(Math.min(...visits.map((times) => times[key])));
  console.log(
    `${one.name}: load event ${best('load')}, cells painted ${best('painted')}, ` +
      `typed value shown ${best('typed')}, typed formula shown ${best('calculated')}`,
  );
  await close();
}
await browser.close();
rmSync(folder, { recursive: true });
