import { afterEach, describe, expect, it } from 'vitest';
import type { DealState, PipelineState } from '../../../src/protocol/pipeline-state';
import { TodayView } from '../../../src/sidebar/today/today-view';
import { dealState, inDays, TODAY } from '../deal-states';
import { buttonNamed, drawn, mountView, textsOf, unmountView } from '../mount-view';
import { openFakePage } from '../state/fake-page';

afterEach(unmountView);

const FIELDS: PipelineState['fields'] = [
  { key: 'nextStep', label: 'Next step', kind: 'text', options: [] },
  { key: 'nextStepDate', label: 'Next step date', kind: 'date', options: [] },
];

function today(deals: readonly DealState[], parts: Partial<PipelineState> = {}) {
  const page = openFakePage(deals, { fields: FIELDS, ...parts });
  return { ...page, root: mountView(page, <TodayView />) };
}

const later = { nextStep: 'Meet', nextStepDate: inDays(3) };

/** One deal a group, the last group first. */
const ONE_EACH = [
  dealState({ id: 'D-6', name: 'Worth', ...later, amount: 640_000, stage: 2 }),
  dealState({ id: 'D-5', name: 'Closed', ...later, closeDate: inDays(-5) }),
  dealState({
    ...{ id: 'D-4', name: 'Still', stage: 1, since: inDays(-22) },
    ...{ nextStep: 'Meet', nextStepDate: inDays(40) },
  }),
  dealState({ id: 'D-3', name: 'None', stage: 1, since: inDays(-15) }),
  dealState({ id: 'D-2', name: 'Now', nextStep: 'Mail', nextStepDate: TODAY }),
  dealState({ id: 'D-1', name: 'Late', nextStep: 'Call', nextStepDate: inDays(-9) }),
];

describe('TodayView', () => {
  it('shows each deal once, by urgency, with the number of deals and the reason in words', () => {
    const { root } = today(ONE_EACH);
    expect(textsOf(root, 'h2')).toEqual([
      ...['Overdue 1', 'Due today 1', 'Without next step 1', 'Stalled 1'],
      ...['Close date passed 1', 'Worth most 1'],
    ]);
    expect(textsOf(root, '.deal-name')).toEqual([
      ...['Late', 'Now', 'None', 'Still', 'Closed', 'Worth'],
    ]);
    expect(textsOf(root, '.today-chips')).toEqual([
      'Call · overdue 9 d',
      'Mail · today',
      'Stalled 15 d, limit 14No next step',
      'Stalled 22 d, limit 14Meet · 21 Jun',
      'Close date passed 5 d agoMeet · 15 May',
      'Worth most: kr 320,000 weightedMeet · 15 May',
    ]);
    expect(textsOf(root, '.today-summary')).toEqual(['5 deals to follow up']);
  });

  it('says it in Norwegian', () => {
    const { root } = today(ONE_EACH, { language: 'nb', locale: 'nb-NO' });
    expect(textsOf(root, 'h2')).toEqual([
      ...['Forfalt 1', 'Frist i dag 1', 'Mangler oppfølging 1', 'Står stille 1'],
      ...['Forventet avslutning er passert 1', 'Mest verdt 1'],
    ]);
    expect(textsOf(root, '.today-chips')[0]).toBe('Call · forfalt 9 d');
    expect(textsOf(root, '.today-summary')).toEqual(['5 saker å følge opp']);
  });

  it('opens a deal by its name', () => {
    const { root, store } = today(ONE_EACH);
    buttonNamed(root, 'None').click();
    expect(store.state().openId).toBe('D-3');
  });

  it('ranks anew by itself once a change is shown, before it is saved', async () => {
    const { root, actions, sent } = today(ONE_EACH);
    void actions.change('D-3', { values: { nextStepDate: inDays(-1) } });
    await drawn();
    expect(sent.map(({ name }) => name)).toEqual(['changeDeal']);
    await expect.poll(() => textsOf(root, 'h2')[0]).toBe('Overdue 2');
  });

  it('keeps to the owner that is chosen', async () => {
    const { root, actions } = today([
      ...ONE_EACH,
      dealState({ id: 'D-7', name: 'His', owner: 'Ola', nextStepDate: TODAY }),
    ]);
    actions.filter({ owner: 'Ola' });
    await drawn();
    expect(textsOf(root, '.deal-name')).toEqual(['His']);
    actions.filter({ owner: 'Nobody' });
    await drawn();
    buttonNamed(root, 'Clear filter').click();
    await drawn();
    expect(textsOf(root, '.deal-name').length).toBe(7);
  });

  it('shows 25 deals of a group, and 25 more at a press', async () => {
    const deals = Array.from({ length: 60 }, (_, i) => dealState({ id: `D-${i}`, name: `${i}` }));
    const { root } = today(deals);
    expect(textsOf(root, 'h2')).toEqual(['Without next step 60']);
    expect(textsOf(root, '.deal-name').length).toBe(25);
    buttonNamed(root, 'Show 25 more').click();
    await drawn();
    buttonNamed(root, 'Show 10 more').click();
    await drawn();
    expect(textsOf(root, '.deal-name').length).toBe(60);
  });

  it('shows names as text, whatever stands in them', () => {
    const name = '<img src=x onerror="document.title=1"><b>Acme</b>';
    const { root } = today([dealState({ name, company: name, nextStep: name, owner: name })]);
    expect(textsOf(root, '.deal-name')).toEqual([name]);
    expect(root.querySelector('img, b')).toBeNull();
  });
});

describe('TodayView where nothing is due', () => {
  it('says so, and offers the deals without activity for 14 days', async () => {
    const quiet = dealState({ id: 'D-1', name: 'Quiet', since: inDays(-20), ...later });
    const { root } = today([quiet, dealState({ id: 'D-2', ...later })]);
    expect(textsOf(root, 'p')[0]).toBe('Nothing is due.');
    expect(textsOf(root, 'p')[1]).toContain('1 deal has had no activity for 14 days.');
    buttonNamed(root, 'Look at them').click();
    await drawn();
    expect(textsOf(root, 'h2')).toEqual(['No activity lately 1']);
    expect(textsOf(root, '.today-chips')).toEqual(['No activity for 20 dMeet · 15 May']);
  });

  it('counts what was done today', () => {
    const { root } = today([dealState({ ...later, lastActivity: TODAY })]);
    expect(textsOf(root, 'p')[0]).toBe('All done for today: 1 deal followed up.');
  });

  it('offers to add a deal where there is none, or none that is open', () => {
    const { root, store } = today([]);
    expect(textsOf(root, 'p')[0]).toMatch(/^No deals yet\./);
    buttonNamed(root, 'Add deal').click();
    expect(store.state().sheet).toEqual({ kind: 'add' });
    const closed = today([dealState({ stage: 3 })]);
    expect(textsOf(closed.root, 'p')[0]).toBe('No open deals: nobody to follow up.');
  });
});
