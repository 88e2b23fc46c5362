import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PROFILES } from '../../../../workbench/apps-script/switches';
import type { Language } from '../../../../workbench/language';
import { SwitchesPanel } from '../../../../workbench/page/chrome/switches-panel';
import { GOOGLE_REFUSALS } from '../../../../workbench/page/executions/google-refusals';
import { type Controls, INITIAL_STATE } from '../../../../workbench/page/state/page-state';
import { renderPage } from '../render-page';

function show(more: Partial<Controls> = {}, hasDeals = true, language: Language = 'en') {
  const heard: unknown[] = [];
  const actions = {
    change: (change: Partial<Controls>) => void heard.push(change),
    failNext: (calls: number, message: string) => void heard.push([calls, message]),
    editOnce: () => heard.push('edit') > 0,
  };
  renderPage(
    <SwitchesPanel
      controls={{ ...INITIAL_STATE.controls, ...more }}
      hasDeals={hasDeals}
      actions={actions}
      onClose={() => heard.push('close')}
    />,
    language,
  );
  return heard;
}

const field = (name: string) => page.getByLabelText(name, { exact: true });

describe('a profile', () => {
  it.each([
    ['Strict', PROFILES.strict],
    ['Lenient', PROFILES.lenient],
  ])('%s sets every switch', async (name, switches) => {
    const heard = show();
    await field('Profile').selectOptions(name);
    expect(heard).toEqual([{ switches }]);
  });

  it('is an own choice when no profile is like it', async () => {
    show({ switches: { ...PROFILES.likely, sortFiresEdit: true } });
    await expect.element(field('Profile')).toHaveValue('own');
  });
});

describe('a switch', () => {
  it.each([
    ['Undo sends an edit event', 'undoFiresEdit', true],
    ['Sorting sends an edit event', 'sortFiresEdit', true],
    ['onEdit may lock', 'lockInSimpleTriggers', false],
    ['onEdit may use the cache', 'cacheInSimpleTriggers', false],
    ['onEdit may use properties', 'propertiesInSimpleTriggers', false],
    ['A paste fills hidden columns', 'pasteFillsHiddenColumns', false],
  ])('"%s" changes itself only', async (label, name, becomes) => {
    const heard = show();
    await field(label).click();
    expect(heard).toEqual([{ switches: { ...PROFILES.likely, [name]: becomes } }]);
  });

  it('says when writes arrive', async () => {
    const heard = show();
    await field('Writes of a script arrive').selectOptions('At once');
    expect(heard).toEqual([{ switches: { ...PROFILES.likely, writes: 'eager' } }]);
  });

  it('sets the latency', async () => {
    const heard = show();
    await field('Latency').selectOptions('Like Google: 0.5–2 s');
    expect(heard).toEqual([{ latency: 'google' }]);
  });
});

describe('failing calls', () => {
  it('are planned by number, in the words chosen', async () => {
    const heard = show();
    await field('Number of calls').fill('3');
    await field('Google’s message').selectOptions(GOOGLE_REFUSALS[5]);
    await page.getByRole('button', { name: 'Fail them' }).click();
    expect(heard).toEqual([[3, GOOGLE_REFUSALS[5]]]);
  });

  it('are announced until they have failed', async () => {
    show({ failing: 3 });
    const said = page.getByText('The first 3 calls of the next script fail.');
    await expect.element(said).toBeVisible();
  });
});

describe('the second user', () => {
  it('edits once, and goes on editing', async () => {
    const heard = show();
    await page.getByRole('button', { name: 'One edit by Kari' }).click();
    await field('Kari keeps editing, every four seconds').click();
    expect(heard).toEqual(['edit', { keepsEditing: true }]);
  });

  it('cannot edit where there are no deals, and it is said why', async () => {
    show({}, false);
    await expect.element(page.getByRole('button', { name: 'One edit by Kari' })).toBeDisabled();
    await expect.element(page.getByText('There are no deals to edit')).toBeVisible();
  });
});

it.each([
  ['en', 'Kari changed D6: Amount 195,000 → 210,000'],
  ['nb', 'Kari endret D6: Amount 195,000 → 210,000'],
] as const)('tells what the second user has changed (%s)', (language, sentence) => {
  const lastEdit = { a1: 'D6', column: 'Amount', before: '195,000', after: '210,000' };
  show({ lastEdit }, true, language);
  expect(document.querySelector('.last-edit')?.textContent).toBe(sentence);
});
