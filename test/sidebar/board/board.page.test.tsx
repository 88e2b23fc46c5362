import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Board } from '../../../src/sidebar/board/board';
import { Sheets } from '../../../src/sidebar/deal/sheets/sheets';
import { dealState, inDays } from '../deal-states';
import { targetFaults } from '../layout-faults';
import { drawn, hidePage, showPage } from '../show-page';
import { openFakePage } from '../state/fake-page';

const DEALS = [
  dealState({ id: 'a', name: 'Acme', stage: 0, amount: 1_000 }),
  dealState({ id: 'b', name: 'Bakeri', stage: 1, since: inDays(-20), amount: 500 }),
  dealState({ id: 'c', name: 'Citra', stage: 1, unmet: [0] }),
];

const open = (deals = DEALS) => {
  sessionStorage.clear();
  const fake = openFakePage(deals);
  const root = showPage(
    fake,
    <>
      <Board />
      <Sheets />
    </>,
  );
  root.style.width = '';
  return { ...fake, root };
};

const card = (name: string) => page.getByRole('button', { name: new RegExp(`^${name},`) });
const focused = () => document.activeElement?.querySelector('bdi')?.textContent;
const namesIn = (root: HTMLElement, place: number) =>
  [...(root.querySelectorAll('.column')[place]?.querySelectorAll('.deal-name bdi') ?? [])].map(
    ({ textContent }) => textContent,
  );

async function focusOn(name: string): Promise<void> {
  (card(name).element() as HTMLElement).focus();
  await drawn();
}

beforeEach(() => page.viewport(1_000, 600));
afterEach(hidePage);

describe('the board', () => {
  it('shows a column for each stage, with count, total and what is weighted', () => {
    const { root } = open();
    const heads = [...root.querySelectorAll('.column-head')].map(({ textContent }) =>
      textContent?.replace(/\s+/g, ' '),
    );
    expect(heads[0]).toContain('Leads1, 1 dealkr 1,000');
    expect(heads[1]).toContain('weighted kr 100');
    expect(heads).toHaveLength(5);
    expect(namesIn(root, 1)).toEqual(['Bakeri', 'Citra']);
  });

  it('says how to begin where there is no deal, and how to go back where none matches', async () => {
    const { root, store } = open([]);
    expect(root.textContent).toContain('No deals yet.');
    store.dispatch({ type: 'filter', change: { text: 'zzz' } });
    await drawn();
    expect(root.textContent).toContain('No deal matches “zzz”.');
    await userEvent.click(page.getByRole('button', { name: 'Clear filter' }));
    expect(root.querySelectorAll('.column')).toHaveLength(5);
  });

  it('is one stop for Tab, where the focus was last', async () => {
    const { root } = open();
    const stops = () =>
      [...root.querySelectorAll<HTMLElement>('[data-card]')]
        .filter((one) =>
          [...one.querySelectorAll('button')].every(({ tabIndex }) => tabIndex === 0),
        )
        .map(({ dataset }) => dataset.card);
    expect(stops()).toEqual(['a']);
    await focusOn('Citra');
    expect(stops()).toEqual(['c']);
  });

  it('goes from card to card by arrows', async () => {
    open();
    await focusOn('Acme');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('Bakeri');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Citra');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Acme');
  });

  it('moves a deal one stage by Alt and an arrow, and says so', async () => {
    const { root, sent, store } = open();
    await focusOn('Acme');
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await drawn();
    expect([namesIn(root, 0), namesIn(root, 1)]).toEqual([[], ['Acme', 'Bakeri', 'Citra']]);
    expect(sent.slice(-1)[0]).toMatchObject({
      name: 'changeDeal',
      request: { id: 'a', stage: 'Qualify', mark: 'm1' },
    });
    expect(store.state().said.text).toContain('Acme moved to Qualify');
  });

  it('asks for what a move lacks before it is made', async () => {
    const { sent, store } = open();
    await focusOn('Citra');
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(store.state().sheet).toEqual({ kind: 'needs', id: 'c', stage: 2 });
    expect(sent.filter(({ name }) => name === 'changeDeal')).toEqual([]);
  });

  it('asks for a stage by M, tells its keys by ?, and both only on a card', async () => {
    const { store } = open();
    await focusOn('Bakeri');
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys on the board' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe('Bakeri');
    await userEvent.keyboard('m');
    expect(store.state().sheet).toEqual({ kind: 'stages', id: 'b' });
    store.dispatch({ type: 'ask', sheet: null });
    await drawn();
    (page.getByRole('button', { name: 'Compact' }).element() as HTMLElement).focus();
    await userEvent.keyboard('m?');
    await drawn();
    expect(store.state().sheet).toBeNull();
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('opens a deal by Enter', async () => {
    const { store } = open();
    await focusOn('Bakeri');
    await userEvent.keyboard('{Enter}');
    expect(store.state().openId).toBe('b');
  });
});

describe('dragging', () => {
  it('moves a deal to the column it is dropped on', async () => {
    const { root, sent } = open();
    const target = page.getByRole('region', { name: /^Qualify/ });
    await userEvent.dragAndDrop(card('Acme'), target);
    await drawn();
    expect(namesIn(root, 1)).toContain('Acme');
    expect(sent.slice(-1)[0]).toMatchObject({ name: 'changeDeal', request: { stage: 'Qualify' } });
  });

  it('does nothing where the deal is dropped on its own column', async () => {
    const { sent, root } = open();
    await userEvent.dragAndDrop(card('Citra'), card('Bakeri'));
    await drawn();
    expect([sent.length, namesIn(root, 1)]).toEqual([0, ['Bakeri', 'Citra']]);
  });

  it('offers won and lost while it lasts', async () => {
    const { root, store } = open();
    const item = root.querySelector('[data-card="a"]')?.closest('li');
    const data = new DataTransfer();
    item?.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: data }));
    await drawn();
    const drops = [...root.querySelectorAll('.drop')];
    expect(drops.map(({ textContent }) => textContent)).toEqual([
      'Drop here for Won',
      'Drop here for Lost',
    ]);
    drops[1]?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
    await drawn();
    expect(store.state().sheet).toEqual({ kind: 'lost', id: 'a', stage: 4 });
    expect(root.querySelector('.drop-strip')).toBeNull();
  });

  it('takes nothing that comes from elsewhere', async () => {
    const { root, sent } = open();
    const column = root.querySelectorAll('.column')[2];
    const dataTransfer = new DataTransfer();
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
    column?.dispatchEvent(over);
    column?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
    await drawn();
    expect([over.defaultPrevented, sent.length]).toEqual([false, 0]);
  });
});

describe('what the board shows', () => {
  it('is narrowed to the stalled deals, and back', async () => {
    const { root } = open();
    const button = page.getByRole('button', { name: 'Only stalled' });
    await userEvent.click(button);
    expect([namesIn(root, 0), namesIn(root, 1)]).toEqual([[], ['Bakeri']]);
    expect(button.element().ariaPressed).toBe('true');
    await userEvent.click(button);
    expect(namesIn(root, 1)).toEqual(['Bakeri', 'Citra']);
  });

  it('is made compact, and stays so', async () => {
    const { root } = open();
    const facts = () => root.querySelector('.deal-facts')?.checkVisibility();
    expect(facts()).toBe(true);
    await userEvent.click(page.getByRole('button', { name: 'Compact' }));
    expect([facts(), sessionStorage.getItem('dealsheet:compact')]).toEqual([false, 'yes']);
  });

  it('is 25 of more than 50 deals of a stage, and 25 more when asked', async () => {
    const many = Array.from({ length: 60 }, (_, i) => dealState({ id: `${i}`, name: `Deal ${i}` }));
    const { root } = open(many);
    expect(namesIn(root, 0)).toHaveLength(25);
    await userEvent.click(page.getByRole('button', { name: 'Show 25 more' }));
    expect(namesIn(root, 0)).toHaveLength(50);
  });

  it('is a place to drop on along the whole of every column', () => {
    const many = Array.from({ length: 9 }, (_, i) => dealState({ id: `${i}`, name: `Deal ${i}` }));
    const { root } = open(many);
    const columns = [...root.querySelectorAll('.column')];
    const last = root.querySelector('[data-card="8"]')?.getBoundingClientRect();
    const ends = new Set(columns.map((column) => column.getBoundingClientRect().bottom));
    expect(ends.size).toBe(1);
    expect([...ends][0]).toBeGreaterThan(last?.bottom ?? 0);
  });

  it.each([1_000, 640, 320])('has targets of 24 pixels at least at %i pixels', async (width) => {
    await page.viewport(width, 600);
    open();
    await drawn();
    expect(targetFaults()).toEqual([]);
  });

  it('is a list within 320 pixels, and scrolls sideways above', async () => {
    const { root } = open();
    const columns = root.querySelector('.columns') as HTMLElement;
    await page.viewport(640, 600);
    expect(columns.scrollWidth).toBeGreaterThan(columns.clientWidth);
    await page.viewport(320, 600);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(columns.scrollWidth).toBeLessThanOrEqual(columns.clientWidth);
  });
});
