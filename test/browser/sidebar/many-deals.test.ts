import { expect, it } from 'vitest';
import { layoutFaults } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson } from './sidebar-person';
import { manyDeals, openStages, rowOf } from './sidebar-worlds';

const pages = sidebarPages();
const DEALS = 2_000;
const [, qualification = ''] = openStages('en');
/** In the first stage, whatever the order is. */
const DEAL = 'Deal number 1996';

it.each(['sidebar', 'board'] as const)(
  'finds and moves one of 2,000 deals in the %s',
  async (view) => {
    const world = manyDeals(DEALS);
    const visit = await pages.open(world, { view });
    const person = sidebarPerson(visit.frame, 'en');
    await person.ready();
    const cards = visit.frame.locator('[data-card]');
    expect(await cards.count()).toBeLessThan(DEALS / 4);
    expect(await layoutFaults(visit.frame, ['columns'])).toEqual([]);
    await visit.frame.getByRole('searchbox').fill(DEAL);
    await expect.poll(() => cards.count()).toBe(1);
    await expect.poll(() => person.said()).toContain('1 deal');
    await person.moveTo(DEAL, qualification);
    await person.saved();
    expect(world.value(world.deals, `D${rowOf(world, DEAL)}`)).toBe(qualification);
    await visit.frame.getByRole('searchbox').fill('');
    await expect.poll(() => cards.count()).toBeGreaterThan(100);
    await visit.picture(`many-${view}`);
    expect(visit.troubles).toEqual([]);
  },
);
