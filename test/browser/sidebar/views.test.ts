import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/pipeline/settings';
import { axeFaults, layoutFaults } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson, VIEWS } from './sidebar-person';
import { SIDEBAR_WORLDS, type WorldName } from './sidebar-worlds';

const pages = sidebarPages();
const WORLDS = Object.keys(SIDEBAR_WORLDS) as WorldName[];
const LANGUAGES: readonly Language[] = ['en', 'nb'];
const CASES = LANGUAGES.flatMap((language) => WORLDS.map((name) => ({ language, name })));

/** Every view of every world; what is wrong is told with the view it is wrong in. */
describe.each(CASES)('the sidebar in $language where the spreadsheet is $name', (one) => {
  const { language, name } = one;

  it.each(VIEWS)('has no fault that axe or a ruler finds in %s', async (view) => {
    const visit = await pages.open(SIDEBAR_WORLDS[name](language));
    const person = sidebarPerson(visit.frame, language);
    await person.ready();
    if (view !== 'pipeline') await person.show(view);
    await visit.picture(`${language}-${name}-${view}`);
    const faults = [...(await axeFaults(visit.frame)), ...(await layoutFaults(visit.frame))];
    expect(faults).toEqual([]);
    expect(await visit.strange()).toEqual([]);
    expect(await visit.frame.locator('html').getAttribute('lang')).toBe(language);
  });
});
