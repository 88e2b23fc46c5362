import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import type { PipelineState } from '../../../src/protocol/pipeline-state';
import { TodayView } from '../../../src/sidebar/today/today-view';
import { dealState, inDays, TODAY } from '../deal-states';
import { buttonNamed, drawn, mountView, textsOf, unmountView } from '../mount-view';
import { openFakePage, settle } from '../state/fake-page';

afterEach(() => {
  vi.useRealTimers();
  unmountView();
  sessionStorage.clear();
});

const FIELDS: PipelineState['fields'] = [
  { key: 'nextStep', label: 'Next step', kind: 'text', options: [] },
  { key: 'nextStepDate', label: 'Next step date', kind: 'date', options: [] },
];
const LATE = dealState({ name: 'Late', amount: 9, nextStep: 'Call', nextStepDate: inDays(-9) });
const NEXT = dealState({ id: 'D-2', name: 'Next', nextStep: 'Mail', nextStepDate: inDays(-2) });

function today(parts: Partial<PipelineState> = {}) {
  const page = openFakePage([LATE, NEXT], { fields: FIELDS, ...parts });
  const root = mountView(page, <TodayView />);
  const field = (name: string) =>
    [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.control;
  const fill = async (name: string, text: string) => {
    const control = field(name);
    if (!(control instanceof HTMLInputElement)) throw new Error(`There is no field ${name}.`);
    await userEvent.fill(control, text);
  };
  const focused = () => document.activeElement?.getAttribute('data-focus');
  return { ...page, root, field, fill, focused };
}

/** Opens the form of the first card. */
async function doneForm(parts: Partial<PipelineState> = {}) {
  const page = today(parts);
  buttonNamed(page.root, 'Done with Late').click();
  await expect.poll(page.focused).toBe('today:D-1:note');
  return page;
}

const saved = (change: object) => ({
  ok: true as const,
  value: { deal: { ...LATE, mark: 'm2', ...change }, revision: 'r2' },
});

describe('DoneForm', () => {
  it('saves what happened and what comes next as one change when Enter is pressed', async () => {
    const { root, sent, fill } = await doneForm();
    await fill('What happened?', ' They want less ');
    await fill('Next step', 'Send offer');
    await fill('Date of next step', '2026-05-15');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toMatchObject({
      name: 'changeDeal',
      request: {
        ...{ id: 'D-1', mark: 'm1', activity: { kind: 'call', note: 'They want less' } },
        values: { nextStep: 'Send offer', nextStepDate: '2026-05-15' },
      },
    });
    await expect.poll(() => textsOf(root, '.held bdi')).toEqual(['Done: Late']);
  });

  it('goes on to the first button of the next card', async () => {
    const { focused } = await doneForm();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('today:D-2:done');
  });

  it('leaves the next card in sight when its own shrinks to a line', async () => {
    await browserPage.viewport(320, 400);
    const { root, focused } = await doneForm();
    root.style.paddingBottom = '2000px';
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('today:D-2:done');
    await drawn();
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(96);
    expect(bottom).toBeLessThanOrEqual(344);
    await browserPage.viewport(414, 896);
  });

  it('takes the old next step away where no other follows', async () => {
    const { sent } = await doneForm();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => sent[0]?.request)
      .toMatchObject({
        values: { nextStep: null, nextStepDate: null },
      });
  });

  it('sets the next step to a day often chosen by one press', async () => {
    const { root, sent, fill } = await doneForm();
    await fill('Next step', 'Send offer');
    buttonNamed(root, 'In a week').click();
    await drawn();
    buttonNamed(root, 'Save').click();
    await expect
      .poll(() => sent[0]?.request)
      .toMatchObject({ values: { nextStep: 'Send offer', nextStepDate: inDays(7) } });
  });

  it('asks for the day of a next step, and saves nothing without', async () => {
    const { root, sent, fill, focused } = await doneForm();
    await fill('Next step', 'Send offer');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('today:D-1:date');
    expect(textsOf(root, '.field-error')).toEqual(['Choose a date, or nobody is reminded.']);
    expect(sent).toEqual([]);
  });

  it('asks a note to say something', async () => {
    const { root, sent, field } = await doneForm();
    const kind = field('Kind');
    if (!(kind instanceof HTMLSelectElement)) throw new Error('There is no kind.');
    await userEvent.selectOptions(kind, 'note');
    buttonNamed(root, 'Save').click();
    await expect.poll(() => textsOf(root, '.field-error').length).toBe(1);
    expect(sent).toEqual([]);
  });

  it('is left by Esc, keeps what was typed, and gives the focus back', async () => {
    const { root, fill, focused } = await doneForm();
    await fill('What happened?', 'Half a sentence');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('today:D-1:done');
    buttonNamed(root, 'Done with Late').click();
    await expect.poll(() => root.querySelector('input')?.value).toBe('Half a sentence');
  });

  it('has no fields for columns that the sheet does not have', async () => {
    const { field } = await doneForm({ fields: [] });
    expect([field('What happened?') !== undefined, field('Next step')]).toEqual([true, undefined]);
  });
});

describe('a deal that was dealt with', () => {
  it('keeps its place for 10 s after it was saved, and is then ranked anew', async () => {
    const { root, sent } = await doneForm();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    buttonNamed(root, 'Save').click();
    await vi.waitFor(() => expect(textsOf(root, '.held bdi')).toEqual(['Done: Late']));
    expect(textsOf(root, 'h2')).toEqual(['Overdue 1']);
    void sent[0]?.answer(saved({ nextStep: '', nextStepDate: null, lastActivity: TODAY }));
    await vi.advanceTimersByTimeAsync(9_900);
    expect(textsOf(root, '.held bdi')).toEqual(['Done: Late']);
    await vi.advanceTimersByTimeAsync(200);
    await vi.waitFor(() => expect(textsOf(root, '.held')).toEqual([]));
    expect(textsOf(root, 'h2')).toEqual(['Overdue 1', 'Without next step 1']);
    expect(textsOf(root, '.today-summary')[0]).toContain('1 followed up today');
  });

  it('comes back when it is undone, with the focus on it', async () => {
    const { root, sent, focused } = today();
    buttonNamed(root, 'Tomorrow: put off Late').click();
    await expect.poll(() => sent.length).toBe(1);
    await sent[0]?.answer(saved({ nextStepDate: inDays(1) }));
    await expect.poll(() => textsOf(root, '.held button')).toEqual(['Undo']);
    buttonNamed(root, 'Undo: Late').click();
    await expect
      .poll(() => sent[1]?.request)
      .toMatchObject({
        values: { nextStepDate: inDays(-9) },
      });
    await expect.poll(() => textsOf(root, '.deal-name')).toEqual(['Late', 'Next']);
    expect(focused()).toBe('today:D-1:done');
  });

  it('comes back when it could not be saved', async () => {
    const { root, sent, toast } = today();
    buttonNamed(root, 'Tomorrow: put off Late').click();
    await expect.poll(() => textsOf(root, '.deal-name')).toEqual(['Next']);
    await sent[0]?.answer({ ok: false, problem: { code: 'refused', text: 'Protected.' } });
    await expect.poll(() => textsOf(root, '.deal-name')).toEqual(['Late', 'Next']);
    await settle();
    expect(toast()?.isProblem).toBe(true);
  });
});

describe('Tomorrow', () => {
  it('puts the next step off by a day, names the day, and goes on to the next card', async () => {
    const { root, sent, focused } = today();
    buttonNamed(root, 'Tomorrow: put off Late').click();
    await expect
      .poll(() => sent[0]?.request)
      .toMatchObject({
        id: 'D-1',
        values: { nextStepDate: '2026-05-13' },
      });
    expect(focused()).toBe('today:D-2:done');
    await expect
      .poll(() => textsOf(root, '.held bdi')[0])
      .toMatch(/^Late: Wednesday,? 13 May 2026 \(tomorrow\)$/);
  });

  it('goes to the heading after the last card', async () => {
    const { root } = today();
    buttonNamed(root, 'Tomorrow: put off Late').click();
    await expect.poll(() => textsOf(root, '.deal-name')).toEqual(['Next']);
    buttonNamed(root, 'Tomorrow: put off Next').click();
    await expect.poll(() => document.activeElement?.hasAttribute('data-view-heading')).toBe(true);
  });
});
