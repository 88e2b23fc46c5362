import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { acme, pipelineOf } from '../deal-fixtures';
import { openDealPage, openPage } from '../open-page';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string | RegExp) => page.getByLabelText(name);
const sheet = () => page.getByRole('dialog');
const inSheet = (name: string | RegExp) => sheet().getByRole('button', { name });

describe('the sheet of stages', () => {
  it('lists all stages with what stands between, and Esc gives the focus back', async () => {
    openDealPage(pipelineOf());
    await button('Other stage…').click();
    const shown = [...document.querySelectorAll('.stage-choices button')];
    expect(shown.map(({ textContent }) => textContent)).toEqual([
      'Leads',
      'Qualifynow here',
      'Proposal1 missing',
      'Won1 missing',
      'Lostasks for the reason',
    ]);
    await expect.element(inSheet(/^Proposal/)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Home}');
    await expect.element(inSheet(/^Leads/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(inSheet(/^Lost/)).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Other stage…')).toHaveFocus();
  });

  it('moves the deal only when a stage is pressed', async () => {
    const { server, id } = openDealPage(pipelineOf());
    await button('Other stage…').click();
    await userEvent.keyboard('{Home}');
    expect(server.changes()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(server.changes).toEqual([{ id, mark: 'm1', stage: 'Leads' }]);
    await expect.element(sheet()).not.toBeInTheDocument();
  });

  it('says which moves the team does not allow, and does not make them', async () => {
    const { server, store } = openDealPage(pipelineOf(acme({ unmet: [] }), { skipping: false }));
    await button('Other stage…').click();
    const won = inSheet(/^Won/);
    await expect.element(won).toHaveTextContent('The team does not allow skipping Proposal.');
    await expect.element(won).toHaveAttribute('aria-disabled', 'true');
    await won.click({ force: true });
    expect(server.changes()).toEqual([]);
    expect(store.state().sheet?.kind).toBe('stages');
  });
});

describe('the sheet of what a move lacks', () => {
  const moveTo = (parts = {}) => {
    const opened = openPage(pipelineOf(acme(), parts));
    opened.actions.move(opened.id, 2);
    return opened;
  };

  it('saves what is filled in with the move, in one change', async () => {
    const { server, id } = moveTo();
    await expect.element(field(/^Budget/)).toHaveFocus();
    await userEvent.keyboard('200 000{Enter}');
    await expect
      .poll(server.changes)
      .toEqual([{ id, mark: 'm1', stage: 'Proposal', values: { 'x:Budget': '200 000' } }]);
    await expect.element(sheet()).not.toBeInTheDocument();
  });

  it('waives a criterion with a reason, and not without', async () => {
    const { server, id } = moveTo();
    await inSheet('Waive… Budget').click();
    await expect.element(field(/^Why can Budget be waived/)).toHaveFocus();
    await inSheet('Move to Proposal').click();
    await expect.element(page.getByText('Write the reason.')).toBeVisible();
    await field(/^Why can Budget/).fill('Framework agreement');
    await inSheet('Move to Proposal').click();
    const waivers = [{ stage: 'Proposal', key: 'x:Budget', reason: 'Framework agreement' }];
    await expect.poll(server.changes).toEqual([{ id, mark: 'm1', stage: 'Proposal', waivers }]);
  });

  it('says whom to ask where the team waives nothing', async () => {
    moveTo({ waivers: false });
    await expect.element(page.getByText(/^Your team waives nothing/)).toBeVisible();
    expect(sheet().getByRole('button', { name: /Waive/ }).elements()).toEqual([]);
  });

  it('moves anyway where rules only warn', async () => {
    const { server, id } = moveTo({ enforcement: 'warn' });
    await inSheet('Move to Proposal').click();
    expect(server.changes()).toEqual([]);
    await inSheet('Move anyway').click();
    await expect
      .poll(server.changes)
      .toEqual([{ id, mark: 'm1', stage: 'Proposal', warned: true }]);
  });

  it('says that a stage may not be skipped, and moves only where rules only warn', async () => {
    const strict = openPage(pipelineOf(acme(), { skipping: false }));
    strict.actions.ask({ kind: 'needs', id: strict.id, stage: 3 });
    await expect.element(sheet()).toHaveTextContent('does not allow skipping Proposal');
    expect(sheet().getByRole('button', { name: /^Move/ }).elements()).toEqual([]);
    strict.actions.ask(null);
    const { actions, server, id } = openPage(
      pipelineOf(acme(), { skipping: false, enforcement: 'warn' }),
    );
    actions.ask({ kind: 'needs', id, stage: 3 });
    await inSheet('Move anyway').click();
    await expect.poll(server.changes).toEqual([{ id, mark: 'm1', stage: 'Won', warned: true }]);
  });

  it('shows what the server has against the move, at the field or above', async () => {
    const { server } = moveTo();
    server.answers.changeDeal = () => ({
      ok: false,
      problem: { code: 'bad values', values: [{ key: 'x:Budget', text: 'Write a number.' }] },
    });
    await field(/^Budget/).fill('much');
    await inSheet('Move to Proposal').click();
    await expect.element(page.getByText('Write a number.')).toBeVisible();
    await expect.element(field(/^Budget/)).toHaveFocus();
    server.answers.changeDeal = () => ({
      ok: false,
      problem: {
        ...{ code: 'blocked', deal: server.deal, stage: 2, lacking: [0], skips: '' },
        ...{ reopens: false, text: 'Proposal needs Budget (not as required).' },
      },
    });
    await inSheet('Move to Proposal').click();
    await expect.element(page.getByText('Proposal needs Budget (not as required).')).toBeVisible();
    await expect.element(field(/^Budget/)).toHaveValue('much');
  });
});

describe('the sheet of a lost deal', () => {
  it('asks why, and writes the reason, the note and the stage in one change', async () => {
    const { server, id } = openDealPage(pipelineOf());
    await button('Lost').click();
    await inSheet('Move to Lost').click();
    await expect.element(page.getByText('Choose or write a reason.')).toBeVisible();
    await expect.element(page.getByLabelText('Price')).toHaveFocus();
    await page.getByLabelText('No answer').click();
    await field('Note').last().fill('Silent since May');
    await inSheet('Move to Lost').click();
    await expect.poll(server.changes).toEqual([
      {
        ...{ id, mark: 'm1', stage: 'Lost', values: { lostReason: 'No answer' } },
        activity: { kind: 'note', note: 'Silent since May' },
      },
    ]);
    await expect.element(sheet()).not.toBeInTheDocument();
  });

  it('takes a reason in own words', async () => {
    const { server } = openDealPage(pipelineOf());
    await button('Lost').click();
    await page.getByLabelText('Other…').click();
    await field(/^Reason in your own words/).fill('=1+1');
    await inSheet('Move to Lost').click();
    await expect.poll(server.changes).toMatchObject([{ values: { lostReason: '=1+1' } }]);
  });
});
