import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { acme, pipelineOf } from '../deal-fixtures';
import { openDealPage } from '../open-page';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string | RegExp) => page.getByLabelText(name);

/** Acme, of which an amount was typed here and another one written into the sheet since. */
async function inConflict() {
  const opened = openDealPage(pipelineOf(acme({ unmet: [] })));
  const { server, load } = opened;
  await page.getByText('Details').click();
  await field('Amount').fill('500000');
  server.deal = { ...server.deal, mark: 'm2', amount: 400_000, amountText: '400 000' };
  load({ deals: [server.deal] });
  await expect.element(page.getByText('Amount was changed in the sheet meanwhile.')).toBeVisible();
  return opened;
}

describe('a field changed in the sheet while it was typed into', () => {
  it('shows both values and saves nothing before one is chosen', async () => {
    const { server } = await inConflict();
    const values = [...document.querySelectorAll('.conflict-box dd')];
    expect(values.map(({ textContent }) => textContent?.replace(/^\D+/, ''))).toEqual([
      '400,000',
      '500000',
    ]);
    await button('Save 1 change').click();
    await expect.element(button('Keep yours')).toHaveFocus();
    expect(server.changes()).toEqual([]);
  });

  it('is saved over once the person keeps theirs', async () => {
    const { server, id } = await inConflict();
    await button('Keep yours').click();
    await expect.poll(() => document.querySelector('.conflict-box')).toBe(null);
    await button('Save 1 change').click();
    await expect.poll(server.changes).toEqual([{ id, mark: 'm2', values: { amount: '500000' } }]);
  });

  it('is as the sheet has it once the person takes that', async () => {
    await inConflict();
    await button('Take the sheet’s').click();
    await expect.element(field('Amount')).toHaveValue('400000');
    await expect.poll(() => document.querySelector('.unsaved-bar')).toBe(null);
  });

  it('is found out of columns that only the sheet knows, too', async () => {
    const { server, load } = openDealPage(pipelineOf());
    await expect.element(page.getByText('Nothing has been recorded yet.')).toBeVisible();
    await field(/^Budget/).fill('mine');
    server.deal = { ...server.deal, mark: 'm2' };
    server.cells = { 'x:Budget': { value: 'theirs', isFormula: false } };
    load({ deals: [server.deal] });
    await expect
      .element(page.getByText('Budget was changed in the sheet meanwhile.'))
      .toBeVisible();
  });

  it('is shown where the server finds out, and what was typed stays', async () => {
    const { server, id } = openDealPage(pipelineOf(acme({ unmet: [] })));
    await page.getByText('Details').click();
    await field('Owner').fill('Amir');
    const changed = { ...server.deal, mark: 'm2', owner: 'Ola' };
    server.deal = changed;
    server.answers.changeDeal = () => ({
      ok: false,
      problem: { code: 'changed', deal: changed, who: 'Ola', values: { owner: 'Ola' } },
    });
    await button('Save 1 change').click();
    await expect.element(page.getByText('Owner was changed in the sheet meanwhile.')).toBeVisible();
    await expect.element(field('Owner')).toHaveValue('Amir');
    delete server.answers.changeDeal;
    await button('Keep yours').click();
    await button('Save 1 change').click();
    await expect.poll(server.changes).toEqual([
      { id, mark: 'm1', values: { owner: 'Amir' } },
      { id, mark: 'm2', values: { owner: 'Amir' } },
    ]);
  });

  it('is shown of columns that only the sheet knows, of which marks do not tell', async () => {
    const { server } = openDealPage(pipelineOf());
    await expect.element(page.getByText('Nothing has been recorded yet.')).toBeVisible();
    await field(/^Budget/).fill('mine');
    server.cells = { 'x:Budget': { value: 'theirs', isFormula: false } };
    server.answers.changeDeal = () => ({
      ok: false,
      problem: { code: 'changed', deal: server.deal, who: '', values: { 'x:Budget': 'theirs' } },
    });
    await button('Save 1 change').click();
    await expect
      .element(page.getByText('Budget: empty → theirs (Yours: mine)', { exact: true }))
      .toBeVisible();
    await expect.element(button('Keep yours')).toHaveFocus();
    await expect.element(field(/^Budget/)).toHaveValue('mine');
    delete server.answers.changeDeal;
    await button('Keep yours').click();
    await button('Save 1 change').click();
    await expect.poll(server.seen).toEqual([{ 'x:Budget': '' }, { 'x:Budget': 'theirs' }]);
  });
});
