import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { packPipeline } from '../../src/protocol/packed-pipeline';
import type { PipelineState } from '../../src/protocol/pipeline-state';
import { Shell } from '../../src/sidebar/shell';
import { dealState } from './deal-states';
import { drawn, hidePage, showPage } from './show-page';
import { openFakePage, settle } from './state/fake-page';

const acme = dealState({ id: 'Acme', name: 'Acme' });
const fjord = dealState({ id: 'Fjord', name: 'Fjord', row: 3 });

function open(parts: Partial<PipelineState> = {}) {
  sessionStorage.clear();
  const fake = openFakePage([acme, fjord], parts);
  const root = showPage(fake, <Shell isBoard={false} />);
  const said = (role = 'status', inside: ParentNode = root) =>
    [...inside.querySelectorAll(`[role=${role}]`)].map(({ textContent }) => textContent).join('');
  return { ...fake, root, said };
}

afterEach(hidePage);

describe('a change that fails while a sheet is open', () => {
  async function openRecentChanges() {
    const fake = open();
    await drawn();
    await userEvent.click(page.getByRole('button', { name: /Recent changes/ }));
    await drawn();
    fake.actions.move('Acme', 1);
    await settle();
    await fake.sent[0]?.answer({ ok: false, problem: { code: 'refused', text: 'Protected.' } });
    await drawn();
    const dialog = fake.root.querySelector('dialog');
    if (!dialog) throw new Error('There is no sheet.');
    return { ...fake, dialog };
  }

  it('is shown, heard and can be tried again in the sheet', async () => {
    const { dialog, said, root, sent } = await openRecentChanges();
    expect(root.querySelectorAll('.toast')).toHaveLength(1);
    expect(said('alert', dialog)).toBe('Could not save. Acme is back in Leads. Protected.');
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(sent[1]?.request).toEqual(sent[0]?.request);
    await expect.poll(() => dialog.contains(document.activeElement)).toBe(true);
  });

  it('is shown over the view once the sheet is closed', async () => {
    const { root } = await openRecentChanges();
    await userEvent.keyboard('{Escape}');
    await drawn();
    expect(root.querySelectorAll('dialog')).toHaveLength(0);
    expect(root.querySelectorAll('.toast')).toHaveLength(1);
  });
});

describe('what screen readers are told', () => {
  it('is how many deals there are once nothing is looked for any more', async () => {
    const { said } = open();
    await userEvent.type(page.getByRole('searchbox'), 'fjo');
    await expect.poll(() => said()).toBe('1 deal matches');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => said()).toBe('2 deals');
  });

  it('is that the pipeline could not be read again', async () => {
    const { said, sent } = open();
    await userEvent.click(page.getByRole('button', { name: 'Refresh', exact: true }));
    await sent[0]?.answer({ ok: false, problem: { code: 'timed out' } });
    await expect.poll(() => said()).toMatch(/^What you see may be out of date. No answer/);
  });

  it('is when the pipeline was read, if they asked for it', async () => {
    const { said, sent, store } = open();
    const { pipeline } = store.state();
    if (!pipeline) throw new Error('Nothing is shown.');
    await userEvent.click(page.getByRole('button', { name: 'Refresh', exact: true }));
    await sent[0]?.answer({ ok: true, value: packPipeline(pipeline) });
    await expect.poll(() => said()).toMatch(/^Updated \d\d:\d\d$/);
  });

  it('is that the network has gone, and that it is back', async () => {
    const { said, store } = open();
    store.dispatch({ type: 'online', isOnline: false });
    await expect.poll(() => said()).toMatch(/^You are offline/);
    store.dispatch({ type: 'online', isOnline: true });
    await expect.poll(() => said()).toBe('You are back online.');
  });
});

describe('the question who the user is', () => {
  const question = (root: ParentNode) => root.querySelector('.who-question');

  it('stands above the deals, but not above an open one or in other views', async () => {
    const { root, actions } = open({ who: '' });
    await drawn();
    expect(question(root)).not.toBeNull();
    actions.openDeal('Acme');
    await drawn();
    expect(question(root)).toBeNull();
    actions.show('forecast');
    await drawn();
    expect(question(root)).toBeNull();
    actions.show('today');
    await drawn();
    expect(question(root)).not.toBeNull();
  });

  it('leaves the focus on the heading when it is put off', async () => {
    const { root } = open({ who: '' });
    await drawn();
    await userEvent.click(page.getByRole('button', { name: 'Not now' }));
    expect(question(root)).toBeNull();
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  });
});

it('does not claim that all is saved while a view holds something unsaved', async () => {
  const { root, actions } = open();
  const footer = () => root.querySelector('footer')?.textContent;
  actions.unsaved(true);
  await drawn();
  expect(footer()).toContain('Unsaved changes');
  actions.unsaved(false);
  await drawn();
  expect(footer()).toContain('All changes saved');
});
