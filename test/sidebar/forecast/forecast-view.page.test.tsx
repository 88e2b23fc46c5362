import { afterEach, describe, expect, it } from 'vitest';
import type { ForecastState } from '../../../src/protocol/forecast-state';
import type { PipelineState } from '../../../src/protocol/pipeline-state';
import { ForecastView } from '../../../src/sidebar/forecast/forecast-view';
import { dealState } from '../deal-states';
import { buttonNamed, drawn, mountView, textsOf, unmountView } from '../mount-view';
import { openFakePage } from '../state/fake-page';
import { forecastState } from './forecast-states';

afterEach(unmountView);

const DEALS = [
  dealState({ name: 'Acme', company: 'Acme AS' }),
  dealState({ id: 'D-2', name: 'Dune', company: 'Dune AS' }),
];

async function opened(parts: Partial<PipelineState> = {}) {
  const page = openFakePage(DEALS, parts);
  const root = mountView(page, <ForecastView />);
  await drawn();
  const answer = async (state: ForecastState): Promise<void> => {
    await page.sent.slice(-1)[0]?.answer({ ok: true, value: state });
    await drawn();
  };
  return { ...page, root, answer };
}

async function shown(state = forecastState(), parts: Partial<PipelineState> = {}) {
  const page = await opened(parts);
  await page.answer(state);
  return page;
}

const paragraphs = (root: HTMLElement) => textsOf(root, 'p').join('\n');

describe('ForecastView', () => {
  it('asks for the present quarter, and shows its total against its target', async () => {
    const { root, sent } = await shown();
    expect(sent.map(({ request }) => request)).toEqual([{ span: 'quarter', offset: 0 }]);
    expect(textsOf(root, '.period-place p')).toEqual(['This quarter · Q2 2026 1 Apr – 30 Jun']);
    expect(textsOf(root, '.headline')).toEqual(['Weighted forecast kr 150,000.50']);
    expect(textsOf(root, '.figure > summary, .figure.plain').map(withoutHow)).toEqual([
      ...['Target kr 300,000', 'Won so far kr 100,000', 'Gap kr 200,000 needed', 'Coverage 2 ×'],
      ...['Already won 1 dealkr 100,000', 'No amount 2 deals'],
      ...['Win rate 25%', 'Sales velocity kr 2,500 a day'],
    ]);
  });

  it('says in words what the bar shows, and the figures of each month beside its bar', async () => {
    const { root } = await shown();
    expect(root.querySelector('[role=img]')?.ariaLabel?.replace(/\s/g, ' ')).toBe(
      'Won kr 100,000 and weighted kr 150,000.50 of target kr 300,000',
    );
    expect(textsOf(root, '.months li')).toEqual([
      'Apr 2026kr 00 deals · won kr 100,000 · target kr 100,000',
      'May 2026kr 100,000.501 deal · target kr 100,000',
      'Jun 2026kr 50,0001 deal · target kr 100,000',
    ]);
  });

  it('has a receipt behind the total, whose lines come to it', async () => {
    const { root, store } = await shown();
    const [receipt] = root.querySelectorAll('.receipt');
    expect(textsOf(receipt ?? root, 'li')).toEqual([
      'Acmekr 100,000.50Acme AS · kr 200,001 × 50% (the deal’s)',
      'Boltkr 50,000kr 200,000 × 25% (the stage’s)',
    ]);
    expect(textsOf(root, '.receipt-total')[0]).toBe('Total of 2 deals kr 150,000.50');
    buttonNamed(root, 'Acme').click();
    expect(store.state().openId).toBe('D-1');
    expect(() => buttonNamed(root, 'Bolt')).toThrow();
  });

  it('says what is left out, which of it can be mended, and that nothing is missing', async () => {
    const { root } = await shown();
    expect(textsOf(root, '.receipt-total')[1]).toBe('2 counted + 3 left out = 5 deals');
    expect(textsOf(root, '.receipt')[2]).toBe('DuneDune AS');
    expect(paragraphs(root)).toContain('and 1 more');
    buttonNamed(root, 'Dune');
  });

  it('has the funnel as a table, with what became of the deals of each stage', async () => {
    const { root } = await shown();
    expect(textsOf(root, 'table thead')).toEqual(['StageDealsMoved onMedian days']);
    expect(textsOf(root, 'tbody tr')).toEqual(['Leads857%12', 'Won4––']);
    const list = textsOf(root, '.plain-list li');
    expect(list[0]).toBe('Leads: 8 = 4 moved on + 3 lost here + 0 went back + 1 still here');
    expect(list.slice(-1)[0]).toBe('Won when first seen: 1');
    expect(textsOf(root, '.receipt-total')[2]).toBe('8 in the funnel + 1 outside = 9 deals');
  });

  it('says when there is too little data to rely on', async () => {
    const { root, answer } = await shown();
    expect(paragraphs(root)).toContain('Too little data to rely on: 4 won or lost so far');
    const velocity = { open: 2, meanWonAmount: null, winRate: null, meanCycleDays: null };
    buttonNamed(root, 'Year').click();
    await drawn();
    await answer(
      forecastState({
        request: { span: 'year', offset: 0 },
        winRate: { won: 0, lost: 0 },
        velocity: { ...velocity, amountPerDay: null },
      }),
    );
    expect(paragraphs(root)).toContain('No deals were won or lost in the period.');
    expect(paragraphs(root)).toContain('Too little data: it takes a won deal');
    expect(paragraphs(root)).toContain('2 open deals × not known per won deal × not known');
  });

  it('leads to the targets where the period has none', async () => {
    const { root, store } = await shown(forecastState({ target: null }));
    expect(textsOf(root, 'summary').join()).not.toContain('Gap');
    buttonNamed(root, 'Set targets').click();
    expect(store.state().view).toBe('set-up');
  });

  it('says that a target is reached instead of a gap', async () => {
    const { root } = await shown(forecastState({ wonAmount: 300_000 }));
    const figures = textsOf(root, 'summary').map(withoutHow);
    expect(figures).toContain('Gap Target reached');
    expect(figures.join()).not.toContain('Coverage');
  });

  it('speaks Norwegian', async () => {
    const { root } = await shown(undefined, { language: 'nb', locale: 'nb-NO' });
    expect(textsOf(root, '.period-place p')[0]).toContain('Dette kvartalet · 2. kvartal 2026');
    expect(textsOf(root, '.headline')).toEqual(['Vektet prognose 150 000,50 kr']);
    expect(textsOf(root, '.receipt-total')[1]).toBe('2 med + 3 utelatt = 5 saker');
  });

  it('offers to add a deal where there is none', async () => {
    const { root, store } = await shown(
      forecastState({ lines: [], leftOut: [], funnel: [], amount: 0, weightedAmount: 0 }),
    );
    buttonNamed(root, 'Add deal').click();
    expect(store.state().sheet).toEqual({ kind: 'add' });
  });
});

const withoutHow = (text: string): string => text.replace(/ How is this calculated\?$/, '');
