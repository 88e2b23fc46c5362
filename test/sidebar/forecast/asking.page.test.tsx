import { afterEach, expect, it } from 'vitest';
import type { ForecastRequest } from '../../../src/protocol/forecast-state';
import { ForecastView } from '../../../src/sidebar/forecast/forecast-view';
import { dealState, pipelineState } from '../deal-states';
import { buttonNamed, drawn, mountView, textsOf, unmountView } from '../mount-view';
import { openFakePage } from '../state/fake-page';
import { forecastState } from './forecast-states';

afterEach(() => {
  unmountView();
  sessionStorage.clear();
});

async function opened() {
  const page = openFakePage([dealState({})]);
  const root = mountView(page, <ForecastView />);
  await drawn();
  const press = async (name: string): Promise<void> => {
    buttonNamed(root, name).click();
    await drawn();
  };
  const answer = async (parts: Parameters<typeof forecastState>[0] = {}, ago = 1) => {
    await page.sent[page.sent.length - ago]?.answer({ ok: true, value: forecastState(parts) });
    await drawn();
  };
  /** What the server is found to hold at the next reading. */
  const others = async (revision: string): Promise<void> => {
    const pipeline = pipelineState([dealState({})], { revision });
    page.store.dispatch({ type: 'loaded', pipeline, at: 1, sorts: false });
    await drawn();
  };
  const asked = () => page.sent.map(({ request }) => Object.values(request as ForecastRequest));
  const total = () => textsOf(root, '.headline')[0];
  return { ...page, root, press, answer, others, asked, total };
}

it('asks for the period that is chosen, and for those before and after it', async () => {
  const { press, answer, asked, root } = await opened();
  await answer();
  await press('Later period');
  await press('Later period');
  await press('Earlier period');
  await press('Month');
  await press('All');
  expect(asked()).toEqual([
    ...[
      ['quarter', 0],
      ['quarter', 1],
      ['quarter', 2],
      ['quarter', 1],
    ],
    ...[
      ['month', 0],
      ['all', 0],
    ],
  ]);
  expect(() => buttonNamed(root, 'Later period')).toThrow();
});

it('keeps what it shows until the answer comes, and takes the last one asked for', async () => {
  const { press, answer, total, root } = await opened();
  await answer();
  await press('Month');
  await press('Year');
  expect(total()).toBe('Weighted forecast kr 150,000.50');
  expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
  await answer({ request: { span: 'year', offset: 0 }, weightedAmount: 7 });
  await answer({ request: { span: 'month', offset: 0 }, weightedAmount: 3 }, 2);
  expect(total()).toBe('Weighted forecast kr 7');
  expect(root.querySelector('[aria-busy=true]')).toBeNull();
});

it('asks again when something was recorded since, and only then', async () => {
  const { answer, others, sent } = await opened();
  await answer({ revision: 'r2' });
  await others('r2');
  expect(sent.length).toBe(1);
  await others('r3');
  expect(sent.length).toBe(2);
});

it('has the last forecast at hand when one comes back to the view, open where it was', async () => {
  const page = await opened();
  await page.answer({ request: { span: 'month', offset: 0 }, weightedAmount: 5 });
  page.root.querySelector('summary')?.click();
  await drawn();
  const root = mountView(page, <ForecastView />);
  expect(textsOf(root, '.headline')).toEqual(['Weighted forecast kr 5']);
  buttonNamed(root, 'Acme').focus();
  expect(document.activeElement?.textContent).toBe('Acme');
  await drawn();
  expect(page.sent.length).toBe(1);
});

it('says what went wrong beside what it had, and tries again', async () => {
  const { root, sent, press, answer, total } = await opened();
  await answer();
  await press('Month');
  await sent.slice(-1)[0]?.answer({ ok: false, problem: { code: 'busy' } });
  await drawn();
  expect(textsOf(root, '[role=alert] p')[0]).toMatch(/^The sheet is/);
  expect(total()).toBe('Weighted forecast kr 150,000.50');
  await press('Try again');
  await answer({ request: { span: 'month', offset: 0 }, weightedAmount: 3 });
  expect([total(), root.querySelector('[role=alert]')]).toEqual(['Weighted forecast kr 3', null]);
});

it('writes a tab of the sheet at a press, once', async () => {
  const { answer, press, root, sent, store } = await opened();
  await answer();
  await press('Update funnel tab');
  await press('Updating…');
  await press('Update forecast tab');
  expect(sent.slice(1).map(({ name }) => name)).toEqual(['updateFunnel']);
  await sent[1]?.answer({ ok: true, value: null });
  await drawn();
  expect(store.state().said.text).toBe('The tab is updated.');
  await press('Update forecast tab');
  await sent[2]?.answer({ ok: false, problem: { code: 'timed out' } });
  await drawn();
  expect(textsOf(root, '[role=alert] p')).toEqual(['No answer from Google. Try again.']);
});
