import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FilterLine } from '../../../src/sidebar/filter-line';
import { PipelineView } from '../../../src/sidebar/pipeline/pipeline-view';
import { dealState, inDays, pipelineState } from '../deal-states';
import { cutTextFaults, sidewaysFaults, targetFaults } from '../layout-faults';
import { drawn, hidePage, showPage } from '../show-page';
import { openFakePage } from '../state/fake-page';

const NAMES = ['Acme', 'Bakeri', 'Fjord'];
const deals = NAMES.map((name, index) =>
  dealState({ id: name, name, stage: 1, amount: 1_000 * (index + 1), row: index + 2 }),
);
const names = (root: HTMLElement) =>
  [...root.querySelectorAll('.deal-name bdi')].map(({ textContent }) => textContent);
/** The text of a button without what screen readers pass over. */
const spoken = (button: Element | null): string =>
  [...(button?.children ?? [])]
    .filter((part) => part.ariaHidden !== 'true')
    .map((part) => part.textContent)
    .join('')
    .replace(/\s/g, ' ');
const open = (all = deals, parts = {}) => {
  sessionStorage.clear();
  const fake = openFakePage(all, parts);
  const content = (
    <>
      <FilterLine />
      <PipelineView />
    </>
  );
  return { ...fake, root: showPage(fake, content) };
};

afterEach(hidePage);

describe('the Pipeline view', () => {
  it('says name, number and total of every stage, closed ones folded', () => {
    open();
    const heads = page.getByRole('heading', { level: 2 }).elements();
    const buttons = heads.map((head) => head.querySelector('button'));
    expect(buttons.map(spoken)).toEqual([
      'Leads, 0 deals, kr 0',
      'Qualify, 3 deals, kr 6,000',
      'Proposal, 0 deals, kr 0',
      'Won, 0 deals, kr 0',
      'Lost, 0 deals, kr 0',
    ]);
    const areOpen = buttons.map((button) => button?.ariaExpanded);
    expect(areOpen).toEqual(['true', 'true', 'true', 'false', 'false']);
  });

  it('says what is weighted, the limit, and how follow-ups stand', () => {
    const { root } = open([dealState({ stage: 1, amount: 1_000, nextStepDate: inDays(-1) })]);
    const section = root.querySelectorAll('.stage')[1];
    const text = section?.textContent?.replace(/\s/g, ' ');
    expect(text).toContain('weighted kr 200 · 20% · limit 14 d');
    expect(text).toContain('Overdue 1, due today 0, without next step 0, later 0');
  });

  it('says everything of a card in the name of its button', async () => {
    open([
      dealState({
        ...{ stage: 1, amount: 465_000, since: inDays(-22), unmet: [0] },
        ...{ nextStep: 'Call', nextStepDate: inDays(-9) },
      }),
    ]);
    const card = page.getByRole('button', { name: /^Acme, / }).element();
    expect(card.ariaLabel?.replace(/\s/g, ' ')).toBe(
      'Acme, kr 465,000, Qualify, stalled 22 days, Call · overdue 9 d, 1 criterion missing',
    );
  });

  it('names whose deal it is where it is not one’s own', () => {
    const theirs = dealState({ id: 'D-2', name: 'Fjord', owner: 'Ola' });
    const { root } = open([dealState({ owner: ' kari' }), theirs]);
    const facts = [...root.querySelectorAll('.deal-facts')].map((line) => line.textContent);
    expect(facts).toEqual(['0 d in stage', '0 d in stageOla']);
    expect(root.querySelectorAll('.deal-name')[1]?.ariaLabel).toBe(
      'Fjord, Leads, No next step, Ola',
    );
  });

  it('folds a stage and remembers it', async () => {
    const { root } = open();
    await userEvent.click(page.getByRole('button', { name: /^Qualify/ }));
    expect(names(root)).toEqual([]);
    expect(sessionStorage.getItem('dealsheet:folded:Qualify')).toBe('true');
  });

  it('opens a deal by its name and asks for a stage by its arrow', async () => {
    const { store } = open();
    await userEvent.click(page.getByRole('button', { name: 'Move Acme to another stage' }));
    expect(store.state().sheet).toEqual({ kind: 'stages', id: 'Acme' });
    await userEvent.click(page.getByRole('button', { name: /^Acme, / }));
    expect(store.state().openId).toBe('Acme');
  });

  it('shows 25 of more than 50 deals, and 25 more when asked', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      dealState({ id: `D-${index}`, name: `Deal ${index}`, row: index }),
    );
    const { root } = open(many);
    expect(names(root)).toHaveLength(25);
    await userEvent.click(page.getByRole('button', { name: 'Show 25 more' }));
    expect(names(root)).toHaveLength(50);
    await userEvent.click(page.getByRole('button', { name: 'Show 10 more' }));
    expect(names(root)).toHaveLength(60);
  });

  it('shows the deals of no known stage first, and says how many rows it cannot tell', () => {
    const { root } = open([...deals, dealState({ id: 'x', stage: -1 })], { doubtful: 2 });
    expect(root.querySelector('h2')?.textContent).toMatch(/^Without a known stage/);
    expect(root.textContent).toContain('2 rows are not shown');
  });

  it('draws only the card anew whose deal has changed', async () => {
    const { root, store } = open();
    const before = [...root.querySelectorAll('article')];
    store.dispatch({
      type: 'settled',
      operation: '',
      deal: dealState({ id: 'Acme', name: 'Acme AS', stage: 1, amount: 1_000 }),
    });
    await drawn();
    expect([...root.querySelectorAll('article')]).toEqual(before);
    expect(names(root)).toContain('Acme AS');
  });
});

describe('the filter', () => {
  it('finds deals while one types, and is cleared', async () => {
    const { root } = open();
    await userEvent.fill(page.getByRole('searchbox'), 'ba');
    expect(names(root)).toEqual(['Bakeri']);
    await userEvent.fill(page.getByRole('searchbox'), 'nobody');
    expect(root.textContent).toContain('No deal matches “nobody”.');
    await userEvent.click(page.getByRole('button', { name: 'Clear filter' }));
    expect(names(root)).toHaveLength(3);
  });

  it('shows the deals of one owner, one’s own by name', async () => {
    const { root } = open([...deals, dealState({ id: 'o', name: 'Other', owner: 'Ola' })]);
    const owners = page.getByRole('combobox', { name: 'Owner' });
    expect(owners.element().textContent).toBe('EveryoneMineOla');
    await userEvent.selectOptions(owners, 'Ola');
    expect(names(root)).toEqual(['Other']);
  });

  it('has room for what is mostly chosen', () => {
    const { root } = open();
    const select = root.querySelector('select');
    if (!select) throw new Error('There is no choice of owners.');
    const width = select.offsetWidth;
    select.style.width = 'max-content';
    select.replaceChildren(new Option('Everyone'));
    expect(width).toBeGreaterThanOrEqual(select.offsetWidth);
  });

  it('shows the stalled deals of a stage alone, and all again', async () => {
    const { root } = open([
      ...deals,
      dealState({ id: 's', name: 'Slow', stage: 1, since: inDays(-15) }),
    ]);
    await userEvent.click(page.getByRole('button', { name: '1 stalled in Qualify' }));
    expect(names(root)).toEqual(['Slow']);
    expect(root.querySelectorAll('.stage')).toHaveLength(1);
    await userEvent.click(page.getByRole('button', { name: 'Show all' }));
    expect(names(root)).toHaveLength(4);
  });
});

describe('hostile texts', () => {
  const long = 'x'.repeat(1_000);
  const hostile = [
    dealState({ id: '1', name: long, company: long, nextStep: long, nextStepDate: inDays(-9) }),
    dealState({ id: '2', name: '<img src=x onerror="window.ran=1">', amountText: long }),
    dealState({ id: '3', name: '\u202egnp.exe', nextStep: '\u202eabc', nextStepDate: inDays(0) }),
    dealState({ id: '4', name: '   ' }),
  ];

  it('are shown as they are, within their cards', () => {
    const { root } = open(hostile, { ...pipelineState(hostile), owners: [long] });
    expect(names(root)).toContain('<img src=x onerror="window.ran=1">');
    expect(names(root)).toContain('Unnamed deal');
    expect(root.querySelector('img')).toBeNull();
    expect([...sidewaysFaults(), ...targetFaults()]).toEqual([]);
  });

  it('cut no text of an ordinary deal', () => {
    open();
    expect([...sidewaysFaults(), ...targetFaults(), ...cutTextFaults()]).toEqual([]);
  });
});
