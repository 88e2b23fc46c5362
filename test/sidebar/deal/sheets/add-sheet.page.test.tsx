import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { NewDeal } from '../../../../src/protocol/deal-change';
import { dealState } from '../../deal-states';
import { pipelineOf } from '../deal-fixtures';
import { openPage } from '../open-page';

const inSheet = (name: string) => page.getByRole('dialog').getByRole('button', { name });
const field = (name: string | RegExp) => page.getByRole('dialog').getByLabelText(name);

/** The sheet that adds deals; the server takes what it is given. */
function adding() {
  const opened = openPage(pipelineOf());
  const added: Omit<NewDeal, 'operation'>[] = [];
  opened.server.answers.addDeal = ({ operation, ...deal }) => {
    added.push(deal);
    const state = dealState({ id: `D-new-${operation}`, name: String(deal.values.name) });
    return { ok: true, value: { deal: state, revision: 'r2' } };
  };
  opened.actions.ask({ kind: 'add' });
  return { ...opened, added };
}

describe('the sheet that adds a deal', () => {
  it('adds it with the user as its owner, and opens it', async () => {
    const { added, store } = adding();
    await expect.element(field(/^Deal/)).toHaveFocus();
    await field(/^Deal/).fill('Beta');
    await field('Amount').fill('1 000,50');
    await inSheet('Add deal').click();
    await expect.element(page.getByRole('heading', { name: 'Beta' })).toBeInTheDocument();
    expect(added).toEqual([
      { stage: 'Leads', values: { owner: 'Kari', name: 'Beta', amount: '1 000,50' } },
    ]);
    expect(store.state().sheet).toBe(null);
  });

  it('asks for a name', async () => {
    const { added } = adding();
    await inSheet('Add deal').click();
    await expect.element(page.getByText('Write what the deal is called.')).toBeVisible();
    await expect.element(field(/^Deal/)).toHaveFocus();
    expect(added).toEqual([]);
  });

  it('stays open and empty for another one', async () => {
    const { added } = adding();
    await field(/^Deal/).fill('Beta');
    await inSheet('Add another').click();
    await expect.element(field(/^Deal/)).toHaveValue('');
    await expect.element(field(/^Deal/)).toHaveFocus();
    await expect.element(field('Owner')).toHaveValue('Kari');
    expect(added.map(({ values }) => values.name)).toEqual(['Beta']);
  });

  it('says at the field what the server cannot use', async () => {
    const { server } = adding();
    server.answers.addDeal = () => ({
      ok: false,
      problem: { code: 'bad values', values: [{ key: 'amount', text: 'Write an amount.' }] },
    });
    await field(/^Deal/).fill('Beta');
    await field('Amount').fill('lots');
    await inSheet('Add deal').click();
    await expect.element(page.getByText('Write an amount.')).toBeVisible();
    await expect.element(field('Amount')).toHaveFocus();
    await expect.element(field('Amount')).toHaveValue('lots');
  });

  it('has what was typed again when it is opened anew', async () => {
    const { actions } = adding();
    await field(/^Deal/).fill('Beta');
    await inSheet('Cancel').click();
    actions.ask({ kind: 'add' });
    await expect.element(field(/^Deal/)).toHaveValue('Beta');
    await expect.element(page.getByText('Draft restored')).toBeVisible();
  });

  it('offers the open stages in which deals may start', async () => {
    const stages = pipelineOf().stages.map((stage) => ({
      ...stage,
      mayStartHere: stage.name !== 'Proposal',
    }));
    const { actions } = openPage(pipelineOf(undefined, { stages }));
    actions.ask({ kind: 'add', stage: 1 });
    await expect.element(field(/^Stage/)).toHaveValue('Qualify');
    const offered = [...document.querySelectorAll('dialog select option')];
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Leads', 'Qualify']);
  });
});
