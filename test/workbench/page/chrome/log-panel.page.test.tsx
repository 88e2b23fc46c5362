import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../../../workbench/language';
import { LogPanel } from '../../../../workbench/page/chrome/log-panel';
import type { LoggedExecution } from '../../../../workbench/page/state/logged-execution';
import { renderPage } from '../render-page';

const COUNTERS = { reads: 0, writes: 0, flushes: 0, locks: 0, properties: 0, cache: 0, ui: 0 };

const execution = (id: number, more: Partial<LoggedExecution> = {}): LoggedExecution => ({
  ...{ id, functionName: `run${id}`, context: 'MENU', user: 'owner', startedAtMs: 0 },
  ...{
    elapsedMs: 250,
    state: 'ended',
    cancelled: false,
    calls: [],
    counters: COUNTERS,
    log: [],
    troubles: [],
  },
  ...more,
});

const FAILED = execution(2, {
  error: { name: 'Exception', message: 'Service failed.', stack: 'at x' },
  calls: ['Range.getValues', 'Range.setValue', 'Range.setValue', 'Range.setNote'],
  log: ['one', 'two'],
});

function show(executions: readonly LoggedExecution[], language: Language = 'en') {
  const heard: string[] = [];
  renderPage(
    <LogPanel
      executions={executions}
      readStack={async () => [{ functionName: 'moveDeal', place: 'src/actions/move.ts:12' }]}
      onClear={() => heard.push('clear')}
      onClose={() => heard.push('close')}
    />,
    language,
  );
  return heard;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('tr.execution')];
const states = () => rows().map((row) => row.querySelector('.state')?.textContent);

it('says what comes of each execution', () => {
  show([
    execution(6, { state: 'waiting' }),
    execution(5, { state: 'running' }),
    execution(4, { state: 'paused' }),
    execution(3, { cancelled: true, error: { name: 'Exception', message: 'Canceled' } }),
    FAILED,
    execution(1),
  ]);
  expect(states()).toEqual(['Waiting', 'Running', 'Paused', 'Canceled', 'Failed', 'Completed']);
  expect(document.querySelectorAll('.excerpt').length).toBe(1);
});

it('tells errors of the workbench apart from those of the script', async () => {
  show([execution(1, { troubles: ['not emulated: Range.shine'] })]);
  expect(states()).toEqual(['Completed']);
  expect(document.querySelector('.excerpt')?.textContent).toBe('not emulated: Range.shine');
  await page.getByRole('button', { name: 'run1' }).click();
  const section = page.getByText('Errors of the workbench itself').element().parentElement;
  expect(section?.textContent).toContain('not emulated: Range.shine');
});

it('counts calls and time in words, in both languages', () => {
  const counters = { ...COUNTERS, reads: 1, writes: 12, locks: 2 };
  show([execution(1, { elapsedMs: 1540, counters }), execution(2)], 'nb');
  expect(rows()[0]?.innerText).toContain('1,5 s');
  expect(rows()[0]?.innerText).toContain('1 lesing, 12 skrivinger, 2 låsekall');
  expect(rows()[1]?.innerText).toContain('250 ms');
  expect(rows()[1]?.innerText).toContain('ingen');
});

it('opens an execution: error with its place in the source, log, calls with equal ones as one', async () => {
  show([FAILED]);
  const unfold = page.getByRole('button', { name: 'run2' });
  await expect.element(unfold).toHaveAttribute('aria-expanded', 'false');
  await unfold.click();
  const details = document.querySelector<HTMLElement>('.log-details');
  expect(details?.querySelector('.error-message')?.textContent).toBe('Exception: Service failed.');
  await expect
    .poll(() => details?.querySelector('.stack')?.textContent)
    .toBe('moveDeal src/actions/move.ts:12');
  expect(details?.querySelector('pre')?.textContent).toBe('one\ntwo');
  const calls = [...(details?.querySelectorAll('ol:not(.stack) li') ?? [])];
  expect(calls.map(({ textContent }) => textContent)).toEqual([
    ...['Range.getValues', 'Range.setValue × 2', 'Range.setNote'],
  ]);
  await unfold.click();
  expect(document.querySelector('.log-details')).toBe(null);
});

it('shows errors only when asked to; one that a person cancelled is none', async () => {
  show([execution(3, { cancelled: true, error: { name: 'E', message: 'M' } }), FAILED]);
  await page.getByLabelText('Errors only').click();
  expect(states()).toEqual(['Failed']);
});

it('says what to do when nothing has run', async () => {
  const heard = show([]);
  await expect.element(page.getByText('Nothing has run yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Close the log' }).click();
  expect(heard).toEqual(['clear', 'close']);
});

it('becomes higher and lower by keys', async () => {
  show([]);
  const edge = page.getByRole('separator', { name: 'Height of the log' });
  (edge.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(edge).toHaveAttribute('aria-valuenow', '284');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(edge).toHaveAttribute('aria-valuenow', '236');
});
