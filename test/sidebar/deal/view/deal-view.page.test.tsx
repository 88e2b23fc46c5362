import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inDays } from '../../deal-states';
import { acme, pipelineOf } from '../deal-fixtures';
import { openDealPage } from '../open-page';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string | RegExp) => page.getByLabelText(name);

describe('the deal view', () => {
  it('shows the card at once and what only the sheet knows once it is read', async () => {
    const pipeline = pipelineOf();
    const { server } = openDealPage(pipeline);
    const letGo = server.hold();
    await expect.element(page.getByRole('heading', { name: 'Acme' })).toHaveFocus();
    expect(document.querySelector('.deal-head')?.textContent).toContain('465,000');
    await expect.element(page.getByText('Loading…').first()).toBeInTheDocument();
    letGo();
    await expect.element(page.getByText('Nothing has been recorded yet.')).toBeVisible();
    expect(document.querySelectorAll('[aria-busy=true]')).toHaveLength(0);
  });

  it('says where the deal stands among the stages', async () => {
    openDealPage(pipelineOf(acme({ since: inDays(-6) })));
    const step = () => document.querySelector('[aria-current=step]')?.textContent;
    await expect.poll(step).toBe('Qualify, now here');
    await expect.element(page.getByText('6 d in stage · limit 14 d')).toBeVisible();
  });

  it('goes to the row in the sheet, and says why it could not', async () => {
    const { server, id } = openDealPage(pipelineOf());
    const focused: string[] = [];
    const editor = { focus: () => void focused.push('editor') };
    Object.assign(globalThis, { google: { script: { host: { editor } } } });
    onTestFinished(() => void Reflect.deleteProperty(globalThis, 'google'));
    await button('Go to row').click();
    await expect.poll(() => focused).toEqual(['editor']);
    expect(server.asked).toContainEqual({ name: 'goToDeal', request: { id } });
    server.answers.goToDeal = () => ({ ok: false, problem: { code: 'gone' } });
    await button('Go to row').click();
    await expect.element(page.getByText('This deal is no longer in the sheet.')).toBeVisible();
    expect(focused).toEqual(['editor']);
  });

  it('asks for a stage where the deal is in none that is known', async () => {
    const { store } = openDealPage(pipelineOf(acme({ stage: -1 })));
    await button('Choose stage…').click();
    expect(store.state().sheet?.kind).toBe('stages');
    expect(document.querySelectorAll('.button.primary')).toHaveLength(1);
  });

  it('shows a closed deal with its outcome, and nothing to close it with', async () => {
    openDealPage(pipelineOf(acme({ stage: 3 })));
    const step = () => document.querySelector('[aria-current=step]')?.textContent;
    await expect.poll(step).toBe('Won, now here');
    expect(page.getByText('Close the deal').elements()).toEqual([]);
    expect(page.getByText(/^Needed for/).elements()).toEqual([]);
  });

  it('says why a deal was lost', async () => {
    const { server } = openDealPage(pipelineOf(acme({ stage: 4 })));
    server.cells = { lostReason: { value: 'Price', isFormula: false } };
    await expect.poll(() => document.querySelector('.deal-head')?.textContent).toContain('Price');
  });

  it('lets changes be saved while a note is shown', async () => {
    await page.viewport(320, 500);
    onTestFinished(() => page.viewport(414, 896));
    const { store } = openDealPage(pipelineOf());
    await field('Contact').fill('Kari');
    const toast = {
      text: 'Acme saved',
      details: [],
      isProblem: false,
      action: null,
      operation: 'o',
    };
    store.dispatch({ type: 'toast', toast });
    await expect.element(page.getByText('Acme saved').last()).toBeVisible();
    const isOnTop = (): boolean => {
      const save = document.querySelector('[data-focus="save-changes"]');
      const { left, right, top, bottom } = save?.getBoundingClientRect() ?? new DOMRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there !== null && (save?.contains(there) ?? false);
    };
    expect(isOnTop()).toBe(true);
    scrollTo(0, document.documentElement.scrollHeight);
    expect(isOnTop()).toBe(true);
  });

  it('shows what a formula works out, and lets nobody write over it', async () => {
    const { server } = openDealPage(pipelineOf(acme({ unmet: [] })));
    server.cells = { company: { value: 'Acme AS', isFormula: true } };
    await page.getByText('Details').click();
    await expect.element(field('Company')).toHaveAttribute('readonly');
    await expect.element(page.getByText(/^A formula in the sheet works this out/)).toBeVisible();
    await expect.element(field('Owner')).not.toHaveAttribute('readonly');
  });

  it('moves the deal with what was filled in for it, in one change', async () => {
    const { server, id } = openDealPage(pipelineOf());
    await field(/^Budget/).fill('200 000');
    await field('Contact').fill('Kari');
    await button('Move to Proposal').click();
    await expect.poll(server.changes).toEqual([
      {
        id,
        mark: 'm1',
        stage: 'Proposal',
        values: { 'x:Budget': '200 000', 'x:Contact': 'Kari' },
      },
    ]);
    await expect.element(page.getByText('Needed for Won')).toBeVisible();
    await expect.poll(() => document.querySelector('.unsaved-bar')).toBe(null);
  });

  it('says at the field what a move lacks, and goes there', async () => {
    const { server } = openDealPage(pipelineOf());
    await button('Move to Proposal').click();
    await expect.element(field(/^Budget/)).toHaveFocus();
    await expect.element(page.getByText('Proposal needs this.')).toBeVisible();
    await expect.element(button('Move without it…')).toBeVisible();
    expect(server.changes()).toEqual([]);
  });

  it('says where a criterion is met', async () => {
    openDealPage(pipelineOf(acme({ unmet: [1], waived: [] })));
    await expect.element(page.getByText('filled in column Budget')).toBeVisible();
  });

  it('says at the field what the server cannot use, and keeps what was typed', async () => {
    const { server } = openDealPage(pipelineOf());
    server.answers.changeDeal = () => ({
      ok: false,
      problem: { code: 'bad values', values: [{ key: 'x:Budget', text: 'Write a number.' }] },
    });
    await field(/^Budget/).fill('much');
    await button('Move to Proposal').click();
    await expect.element(page.getByText('Write a number.')).toBeVisible();
    await expect.element(field(/^Budget/)).toHaveFocus();
    await expect.element(field(/^Budget/)).toHaveValue('much');
  });

  it('asks to save or discard before it is left, and leaves once that is done', async () => {
    const { server, store, id } = openDealPage(pipelineOf());
    await field(/^Budget/).fill('1');
    await field('Contact').fill('K');
    await button('Back').click();
    await expect.element(button('Save 2 changes')).toHaveFocus();
    expect(store.state().openId).toBe(id);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => store.state().openId).toBe(null);
    expect(server.changes()).toEqual([
      { id, mark: 'm1', values: { 'x:Budget': '1', 'x:Contact': 'K' } },
    ]);
  });

  it('forgets what is discarded, and the focus stays where one typed', async () => {
    openDealPage(pipelineOf());
    await field('Contact').fill('K');
    await button('Discard').click();
    await expect.element(field('Contact')).toHaveValue('');
    await expect.element(field('Contact')).toHaveFocus();
  });

  it('stays where one typed once that is saved', async () => {
    openDealPage(pipelineOf());
    await page.getByText('Details').click();
    await field('Owner').fill('Ola');
    await button('Save 1 change').click();
    await expect.element(button('Save 1 change')).not.toBeInTheDocument();
    await expect.element(field('Owner')).toHaveFocus();
  });

  it('keeps what was typed although another view was looked at', async () => {
    const { actions, id } = openDealPage(pipelineOf());
    await field('Contact').fill('Kari');
    actions.show('today');
    await expect.element(page.getByRole('heading', { name: 'Today' })).toBeInTheDocument();
    actions.openDeal(id);
    await expect.element(field('Contact')).toHaveValue('Kari');
    await expect.element(button('Save 1 change')).toBeVisible();
    await expect.element(page.getByText('What you had not saved is here again.')).toBeVisible();
  });

  it('offers a new date where the close date has passed', async () => {
    const { server, id } = openDealPage(pipelineOf(acme({ closeDate: inDays(-1) })));
    await button('Set new date').click();
    await expect.element(field('Close date').first()).toHaveFocus();
    await field('Close date').first().fill(inDays(9));
    await button('Save 1 change').click();
    await expect
      .poll(server.changes)
      .toEqual([{ id, mark: 'm1', values: { closeDate: inDays(9) } }]);
    await expect.element(page.getByText('The close date has passed')).not.toBeInTheDocument();
  });
});
