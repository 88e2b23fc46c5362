import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { HistoryEntry } from '../../../../src/protocol/deal-detail';
import { inDays, TODAY } from '../../deal-states';
import { acme, pipelineOf } from '../deal-fixtures';
import { openDealPage } from '../open-page';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string | RegExp) => page.getByLabelText(name);
const note = (text: string): HistoryEntry => ({
  ...{ day: TODAY, time: '14:05', who: 'Kari' },
  event: { kind: 'activity', activity: 'note', note: text },
});

describe('the next follow-up', () => {
  it('is put off with one press', async () => {
    const { server, id } = openDealPage(pipelineOf());
    await expect.element(page.getByText('Call Kari · overdue 2 d')).toBeVisible();
    await button('In a week').click();
    await expect
      .poll(server.changes)
      .toEqual([{ id, mark: 'm1', values: { nextStepDate: inDays(7) } }]);
    await expect.element(page.getByText('Follow-up put off to 19 May').first()).toBeInTheDocument();
    await expect.element(button('In a week')).toHaveAttribute('aria-pressed', 'true');
  });

  it('is written anew and waits to be saved', async () => {
    const { server, id } = openDealPage(pipelineOf());
    await button('Change follow-up').click();
    await expect.element(field('Next step').first()).toHaveFocus();
    await field('Next step').first().fill('Send the offer');
    await button('Next Monday').click();
    expect(server.changes()).toEqual([]);
    await button('Save 2 changes').click();
    await expect
      .poll(server.changes)
      .toEqual([
        { id, mark: 'm1', values: { nextStep: 'Send the offer', nextStepDate: inDays(6) } },
      ]);
  });

  it('is asked for at once where none is planned', async () => {
    openDealPage(pipelineOf(acme({ nextStep: '', nextStepDate: null })));
    await expect.element(page.getByText('No next step').first()).toBeVisible();
    await expect.element(field('Next step date')).toBeVisible();
  });
});

describe('an activity', () => {
  it('is logged with the next follow-up in one change, after which the history is read anew', async () => {
    const { server, id } = openDealPage(pipelineOf());
    await expect.element(page.getByText('Nothing has been recorded yet.')).toBeVisible();
    await button('Meeting').click();
    await field('What happened?').fill('They like it');
    await field('And set the next follow-up').click();
    await page.getByLabelText('Next step', { exact: true }).last().fill('Send the offer');
    server.history = [note('They like it')];
    await button('Save').click();
    const activity = { kind: 'meeting', note: 'They like it' };
    await expect
      .poll(server.changes)
      .toEqual([{ id, mark: 'm1', activity, values: { nextStep: 'Send the offer' } }]);
    await expect.element(page.getByText('today 14:05 · Kari')).toBeVisible();
    await expect.element(field('What happened?')).toHaveValue('');
  });

  it('is kept as a draft until it is saved', async () => {
    const { server, actions, id } = openDealPage(pipelineOf());
    await field('What happened?').fill('They like');
    actions.closeDeal();
    await expect.element(field('What happened?')).not.toBeInTheDocument();
    actions.openDeal(id);
    await expect.element(field('What happened?')).toHaveValue('They like');
    await expect.element(page.getByText('Draft restored')).toBeVisible();
    server.answers.changeDeal = () => ({ ok: false, problem: { code: 'refused', text: 'No.' } });
    await button('Save').click();
    await expect.poll(() => server.changes().length).toBe(1);
    await expect.element(field('What happened?')).toHaveValue('They like');
  });

  it('needs no words but for a note', async () => {
    const { server } = openDealPage(pipelineOf());
    await button('Note').click();
    await button('Save').click();
    await expect.element(field('What happened?')).toHaveFocus();
    await expect.element(page.getByText('Write what happened.')).toBeVisible();
    await button('Call').click();
    await button('Save').click();
    await expect.poll(server.changes).toMatchObject([{ activity: { kind: 'call', note: '' } }]);
  });
});

describe('the history', () => {
  it('shows five entries, newest first, and the others on demand', async () => {
    const { server, load } = openDealPage(pipelineOf());
    server.history = Array.from({ length: 7 }, (_, i) => note(`Note ${7 - i}`));
    server.deal = { ...server.deal, mark: 'm2' };
    load({ deals: [server.deal] });
    const shown = () =>
      [...document.querySelectorAll('.history-note')].map(({ textContent }) => textContent);
    await expect.poll(shown).toEqual(['Note 7', 'Note 6', 'Note 5', 'Note 4', 'Note 3']);
    await button('Show 2 more').click();
    await expect.poll(() => shown().length).toBe(7);
    expect(document.activeElement?.textContent).toContain('Note 2');
  });

  it('says that it could not be read, and is read on another try', async () => {
    const { server } = openDealPage(pipelineOf());
    server.answers.readDeal = () => ({ ok: false, problem: { code: 'busy' } });
    await expect
      .element(page.getByText('History and other columns could not be read.'))
      .toBeVisible();
    server.history = [note('Here')];
    delete server.answers.readDeal;
    await button('Try again').click();
    await expect.element(page.getByText('Here', { exact: true })).toBeVisible();
  });

  it('is read whenever the deal is opened, and not while one looks at it', async () => {
    const { server, actions, id } = openDealPage(pipelineOf());
    const readings = () => server.asked.filter(({ name }) => name === 'readDeal').length;
    await expect.element(page.getByText('Nothing has been recorded yet.')).toBeVisible();
    await button('Other stage…').click();
    actions.ask(null);
    expect(readings()).toBe(1);
    actions.closeDeal();
    await expect.element(page.getByText('Nothing has been recorded yet.')).not.toBeInTheDocument();
    server.history = [note('By Ola')];
    actions.openDeal(id);
    await expect.element(page.getByText('By Ola')).toBeVisible();
    expect(readings()).toBe(2);
  });

  it('names nobody where nobody is known', async () => {
    const { server } = openDealPage(pipelineOf());
    server.history = [{ ...note('Found'), who: '', time: '' }];
    await expect.element(page.getByText('today', { exact: true })).toBeVisible();
  });
});
