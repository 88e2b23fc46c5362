import { type Browser, chromium } from 'playwright-core';
import { BROWSER_FLAGS, browserPath } from '../test/browser/browser';
import { openScriptPage, type SidebarVisit } from '../test/browser/sidebar/open-script-page';
import { manyDeals, openStages } from '../test/browser/sidebar/sidebar-worlds';
import type { PipelineWorld } from '../test/pipeline-world';

const DEALS = 2_000;
const RUNS = 5;

/** What `docs/budgets.md` promises at 2,000 open deals. */
const BUDGETS = { bytes: 500_000, firstContentMs: 300, repaintMs: 50 };

/**
 * Before anything of a page: notes when an answer of the server arrives, and with `painted(test)` when
 * the first frame in which the test is met has been painted.
 */
const WATCH = `
addEventListener('message', ({ data }) => {
  if (data?.googleScript?.kind === 'returned') globalThis.answeredAt ??= performance.now();
}, true);
for (const type of ['pointerup', 'keydown']) {
  addEventListener(type, ({ timeStamp }) => { globalThis.actedAt = timeStamp; }, true);
}
globalThis.painted = (test) => new Promise((resolve, reject) => {
  const look = () => {
    if (!test()) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    requestAnimationFrame(() => port2.postMessage(null));
  };
  look();
  setTimeout(() => reject(new Error('It is never shown.')), 20_000);
});`;

/** Prints what opening the sidebar and one move cost at 2,000 open deals, beside the budgets. */
export async function benchSidebar(): Promise<void> {
  console.log(
    `\nThe sidebar at ${DEALS} open deals; quickest of ${RUNS} runs, budget beside it.\n`,
  );
  const world = manyDeals(DEALS);
  printOpening(world);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...BROWSER_FLAGS],
  });
  try {
    await printPaints(browser, world);
  } finally {
    await browser.close();
  }
}

const line = (name: string, measured: string, budget = ''): void =>
  console.log(`${name.padEnd(44)}${measured.padStart(20)}${budget.padStart(16)}`);

function printOpening(world: PipelineWorld): void {
  const open = () => String(world.call('openPipeline', 'null'));
  const bytes = Buffer.byteLength(open());
  line('payload of the opening call', `${bytes} bytes`, `${BUDGETS.bytes} bytes`);
  const { reads, writes } = world.executions.at(-1)?.counters ?? { reads: 0, writes: 0 };
  line('service calls of the opening call', `${reads} read, ${writes} write`);
  const readTab = () =>
    world.script(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActive().getSheetByName(world.deals)?.getDataRange().getValues();
    });
  line('its time / reading the tab alone', (quickestMs(open) / quickestMs(readTab)).toFixed(1));
}

function quickestMs(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

async function printPaints(browser: Browser, world: PipelineWorld): Promise<void> {
  for (const view of ['sidebar', 'board'] as const) {
    const paints: Paints[] = [];
    for (let run = 0; run < RUNS; run++) paints.push(await paintsOf(browser, world, view));
    const least = (key: keyof Paints) =>
      `${Math.min(...paints.map((times) => times[key])).toFixed(0)} ms`;
    line(`${view}: first content after the answer`, least('first'), `${BUDGETS.firstContentMs} ms`);
    line(`${view}: repaint of one move`, least('move'), `${BUDGETS.repaintMs} ms`);
  }
}

interface Paints {
  /** Milliseconds from the server's answer to the first deals. */
  readonly first: number;
  /** Milliseconds from the click or key to the deal in its new stage. */
  readonly move: number;
}

async function paintsOf(
  browser: Browser,
  world: PipelineWorld,
  view: 'sidebar' | 'board',
): Promise<Paints> {
  const opened = await openScriptPage(browser, world, {
    view,
    prepare: (context) => context.addInitScript(WATCH),
  });
  const first = await opened.frame.evaluate<number>(
    `painted(() => document.querySelector('main')?.textContent.includes('Deal number'))
       .then((at) => at - answeredAt)`,
  );
  const move = await moveOne(opened, view);
  await opened.page.context().close();
  return { first, move };
}

/** Moves the first deal of the first stage to the second, as a person would; by keys on the board. */
async function moveOne({ frame, page }: SidebarVisit, view: 'sidebar' | 'board'): Promise<number> {
  const [, second = ''] = openStages('en');
  const card = frame.locator('[data-card]').first();
  const leave = `{
    const card = document.querySelector('[data-card]');
    const from = card.closest('section');
    globalThis.moved = painted(() => !from.querySelector('[data-card="' + card.dataset.card + '"]'));
    undefined;
  }`;
  if (view === 'board') {
    await card.locator('.deal-name').focus();
    await frame.evaluate(leave);
    await page.keyboard.press('Alt+ArrowRight');
  } else {
    await card.getByRole('button').last().click();
    await frame.evaluate(leave);
    await frame.getByRole('dialog').getByRole('button', { name: second }).click();
  }
  return frame.evaluate<number>('moved.then((at) => at - actedAt)');
}
