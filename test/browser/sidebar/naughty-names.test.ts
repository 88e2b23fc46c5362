import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/pipeline/settings';
import { NAUGHTY_TEXTS, OWN_TEXTS } from '../../bad-input/naughty-texts';
import type { PipelineWorld } from '../../pipeline-world';
import { layoutFaults } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson } from './sidebar-person';
import { empty, openStages } from './sidebar-worlds';

const pages = sidebarPages();

/** As many as are shown at once: fifty a stage. */
const AT_ONCE = 50 * openStages('en').length;
const PARTS = Array.from({ length: Math.ceil(NAUGHTY_TEXTS.length / AT_ONCE) }, (_, i) =>
  NAUGHTY_TEXTS.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
);

/** The texts in cells of the sheet: each is name, company, owner and next step of a deal. */
function worldOf(texts: readonly string[], language: Language): PipelineWorld {
  const world = empty(language);
  const stages = openStages(language);
  const area = { ...world.area(world.deals, 'A2'), rows: texts.length, columns: 8 };
  const contents = texts.map((text, i) =>
    [text, text, text, stages[i % stages.length] ?? '', 1000, null, null, text].map((value) => ({
      value,
    })),
  );
  world.grid.write(area, contents);
  world.menu('checkAllDeals');
  return world;
}

const NAMES = `[...document.querySelectorAll('[data-card] .deal-name bdi')].map((name) => name.textContent)`;

/** Names may be cut where they would fill a view. */
const SHOWN = 70;
const shown = (text: string | null): string => (text ?? '').trim().slice(0, SHOWN);
const sorted = (texts: readonly string[]): string[] => texts.map(shown).sort();

describe.each(PARTS.map((texts, part) => ({ texts, part })))('hostile names, part $part', (one) => {
  it('are shown as texts on their cards, and nothing of them is run', async () => {
    const world = worldOf(one.texts, 'en');
    for (const view of ['sidebar', 'board'] as const) {
      const visit = await pages.open(world, { view });
      await sidebarPerson(visit.frame, 'en').ready();
      expect(sorted(await visit.frame.evaluate<string[]>(NAMES))).toEqual(sorted(one.texts));
      expect(await visit.strange()).toEqual([]);
      await visit.picture(`naughty-${one.part}-${view}`);
      if (view === 'sidebar') expect(await layoutFaults(visit.frame)).toEqual([]);
    }
  });
});

it('are shown as texts in every view', async () => {
  const visit = await pages.open(worldOf(OWN_TEXTS, 'nb'));
  const person = sidebarPerson(visit.frame, 'nb');
  await person.ready();
  for (const view of ['today', 'forecast', 'set-up', 'pipeline'] as const) {
    await person.show(view);
    expect(await visit.strange()).toEqual([]);
    expect(await layoutFaults(visit.frame)).toEqual([]);
  }
});

it.each(OWN_TEXTS)('is shown as a text in the deal that it names: %j', async (text) => {
  const visit = await pages.open(worldOf([text], 'nb'));
  const person = sidebarPerson(visit.frame, 'nb');
  await person.ready();
  await visit.frame.locator('[data-card] .deal-name').click();
  const heading = visit.frame.locator('main h1');
  await expect.poll(async () => shown(await heading.textContent())).toBe(shown(text));
  await person.ready();
  expect(await visit.strange()).toEqual([]);
  expect(await layoutFaults(visit.frame)).toEqual([]);
});
