import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { acme, pipelineOf } from '../deal-fixtures';
import { openDealPage } from '../open-page';

const said = () =>
  [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');
const fault = () => document.querySelector('.field-error')?.textContent;

it('is said again when the form is sent from the field with the fault', async () => {
  openDealPage(pipelineOf());
  await page.getByRole('button', { name: 'Move to Proposal' }).click();
  await expect.element(page.getByLabelText(/^Budget/)).toHaveFocus();
  expect(said()).toBe('');
  await userEvent.keyboard('{Enter}');
  await expect.poll(said).toBe(fault());
});

it('keeps the field that is typed into when a colleague fills it in', async () => {
  const { server, load } = openDealPage(pipelineOf());
  await expect.element(page.getByText('Nothing has been recorded yet.')).toBeVisible();
  await userEvent.type(page.getByLabelText(/^Budget/), 'mine');
  server.deal = { ...acme({ unmet: [] }), id: server.deal.id, mark: 'm2' };
  server.cells = { 'x:Budget': { value: 'theirs', isFormula: false } };
  load({ deals: [server.deal] });
  await expect.element(page.getByText('Budget was changed in the sheet meanwhile.')).toBeVisible();
  await expect.element(page.getByLabelText('Budget')).toHaveFocus();
  await userEvent.keyboard('!');
  await expect.element(page.getByLabelText('Budget')).toHaveValue('mine!');
});

it('keeps the footer from saying that all is saved', async () => {
  openDealPage(pipelineOf());
  await expect.element(page.getByText('Nothing has been recorded yet.')).toBeVisible();
  await page.getByLabelText(/^Budget/).fill('mine');
  await expect.element(page.getByText('Unsaved changes', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.element(page.getByText('All changes saved', { exact: true })).toBeVisible();
});
