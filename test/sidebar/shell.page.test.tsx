import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Shell } from '../../src/sidebar/shell';
import { dealState } from './deal-states';
import { drawn, hidePage, showPage } from './show-page';
import { openFakePage, settle } from './state/fake-page';

const deals = ['Acme', 'Bakeri', 'Fjord'].map((name, index) =>
  dealState({ id: name, name, row: index + 2 }),
);
const open = (all = deals, parts = {}) => {
  sessionStorage.clear();
  const fake = openFakePage(all, parts);
  return { ...fake, root: showPage(fake, <Shell isBoard={false} />) };
};
const focused = () => document.activeElement?.getAttribute('data-focus');
const saved = (stage: number, id = 'Acme') => ({
  ok: true as const,
  value: { deal: dealState({ id, name: id, stage, mark: 'm2' }), revision: 'r2' },
});

afterEach(hidePage);

describe('the frame', () => {
  it('goes from view to view and puts the focus on the heading', async () => {
    const { root } = open();
    await userEvent.click(page.getByRole('button', { name: 'Setup' }));
    expect(document.activeElement?.tagName).toBe('H1');
    await userEvent.click(page.getByRole('button', { name: 'Pipeline' }));
    expect(document.activeElement?.textContent).toBe('Pipeline');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('shows the names of all views whole at twice the size of text', async () => {
    const { root } = open();
    root.style.width = '150px';
    await drawn();
    const tabs = [...root.querySelectorAll('nav button')];
    expect(tabs).toHaveLength(4);
    expect(tabs.filter((tab) => tab.scrollWidth > tab.clientWidth)).toEqual([]);
  });

  it('speaks the language of the team', async () => {
    open(deals, { language: 'nb', locale: 'nb-NO' });
    await drawn();
    expect(document.documentElement.lang).toBe('nb');
    await expect.element(page.getByText('Alle endringer er lagret')).toBeVisible();
  });

  it('says that it is offline, slow, or out of date, each with what is shown kept', async () => {
    const { store, root } = open();
    store.dispatch({ type: 'online', isOnline: false });
    store.dispatch({ type: 'slow', isSlow: true });
    store.dispatch({ type: 'load failed', problem: { code: 'timed out' } });
    await drawn();
    expect(root.textContent).toContain('You are offline.');
    expect(root.textContent).toContain('Google is slow right now…');
    expect(root.textContent).toContain('What you see may be out of date.');
    expect(root.querySelectorAll('article')).toHaveLength(3);
  });

  it.each([
    [{ code: 'not set up' } as const, 'Set up'],
    [{ code: 'damaged', text: 'Column "Stage" is missing.' } as const, 'Repair the setup'],
    [{ code: 'other account' } as const, 'Try again'],
    [{ code: 'permission lost' } as const, 'Try again'],
  ])('offers a remedy for %j', async (problem, remedy) => {
    const { store, root } = open([]);
    store.dispatch({ type: 'load failed', problem: { code: 'not set up' } });
    store.dispatch({ type: 'load failed', problem });
    await drawn();
    expect(root.querySelector('.problem-box p')?.textContent).not.toBe('');
    await expect.element(page.getByRole('button', { name: remedy })).toBeVisible();
  });
});

describe('the focus', () => {
  it('comes back to the card when a deal is closed', async () => {
    const { actions } = open();
    await userEvent.click(page.getByRole('button', { name: /^Bakeri, / }));
    expect(document.activeElement?.tagName).toBe('H1');
    actions.closeDeal();
    await drawn();
    expect(focused()).toBe('card:Bakeri');
  });

  it('stays on a card that moves to another stage', async () => {
    const { actions, root } = open();
    root.querySelector<HTMLElement>('[data-focus="card:Acme:move"]')?.focus();
    actions.move('Acme', 1);
    await drawn();
    expect(focused()).toBe('card:Acme:move');
  });

  it('goes to the next card when one vanishes, and to the heading after the last', async () => {
    const { root, store } = open();
    root.querySelector<HTMLElement>('[data-focus="card:Bakeri"]')?.focus();
    for (const next of ['card:Fjord', 'card:Acme', null]) {
      const id = focused()?.replace('card:', '') ?? '';
      store.dispatch({ type: 'gone', id });
      await drawn();
      expect(focused()).toBe(next);
    }
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('is left alone when the user clicks beside everything', async () => {
    const { store } = open();
    (document.activeElement as HTMLElement).blur();
    store.dispatch({ type: 'gone', id: 'Acme' });
    await drawn();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('notes', () => {
  it('tell of a move, and take it back', async () => {
    const { actions, sent, deal, root } = open();
    root.querySelector<HTMLElement>('[data-focus="card:Acme:move"]')?.focus();
    actions.move('Acme', 1);
    await settle();
    await sent[0]?.answer(saved(1));
    await drawn();
    expect(page.getByRole('status').element().textContent).toBe('Acme moved to Qualify');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await settle();
    expect(deal('Acme')?.stage).toBe(0);
    expect(focused()).toBe('card:Acme:move');
  });

  it('alert to a change that is lost, and send it again', async () => {
    const { actions, sent } = open();
    actions.move('Acme', 1);
    await settle();
    await sent[0]?.answer({ ok: false, problem: { code: 'refused', text: 'It is protected.' } });
    await drawn();
    const alert = page.getByRole('alert').element().textContent;
    expect(alert).toContain('Could not save. Acme is back in Leads. It is protected.');
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(sent[1]?.request).toEqual(sent[0]?.request);
  });

  it('leave the last changes in the footer, each with its way back', async () => {
    const { actions, sent } = open();
    actions.move('Acme', 1);
    await settle();
    await sent[0]?.answer(saved(1));
    await drawn();
    await userEvent.click(page.getByRole('button', { name: /Recent changes/ }));
    await userEvent.click(page.getByRole('button', { name: 'Undo: Acme moved to Qualify' }));
    await settle();
    expect(sent[1]?.request).toMatchObject({ stage: 'Leads' });
  });
});

describe('the keyboard', () => {
  it('takes back the last change by Ctrl+Z, but not while a text is typed', async () => {
    const { actions, sent } = open();
    actions.move('Acme', 1);
    await settle();
    await sent[0]?.answer(saved(1));
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await settle();
    expect(sent).toHaveLength(1);
    await userEvent.click(page.getByRole('button', { name: 'Pipeline' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    await settle();
    expect(sent[1]?.request).toMatchObject({ stage: 'Leads' });
  });

  it('closes help by Esc and gives the focus back', async () => {
    const { root } = open();
    await userEvent.click(page.getByRole('button', { name: 'Help' }));
    expect(root.querySelector('dialog')?.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await drawn();
    expect(root.querySelector('dialog')).toBeNull();
    expect(document.activeElement?.ariaLabel).toBe('Help');
  });
});

describe('the row selected in the sheet', () => {
  it('is shown as its deal', async () => {
    const { sent, store } = open();
    await userEvent.click(page.getByRole('button', { name: 'Show selected row' }));
    await sent[0]?.answer({ ok: true, value: 'Fjord' });
    expect(store.state().openId).toBe('Fjord');
  });

  it('is said to hold none', async () => {
    const { sent, toast } = open();
    await userEvent.click(page.getByRole('button', { name: 'Show selected row' }));
    await sent[0]?.answer({ ok: true, value: null });
    expect(toast()?.text).toMatch(/^The selected row holds no deal/);
  });
});
