import { describe, expect, it } from 'vitest';
import { axeFaults, layoutFaults, seenFocus } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson, VIEWS } from './sidebar-person';
import { sample } from './sidebar-worlds';

const pages = sidebarPages();

/** More than any view of the sample has controls. */
const MOST_CONTROLS = 250;

/** WCAG 1.4.12: what a reader may ask for, without anything being lost. */
const WIDE_TEXT = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

describe.each(VIEWS)('%s', (view) => {
  async function open(options: Parameters<typeof pages.open>[1] = {}) {
    const visit = await pages.open(sample('nb'), options);
    const person = sidebarPerson(visit.frame, 'nb');
    await person.ready();
    if (view !== 'pipeline') await person.show(view);
    return visit;
  }

  it('shows where the keyboard is, on every control and in their order', async () => {
    const { page, frame } = await open();
    await frame.locator('body').evaluate('document.activeElement.blur()');
    const names: string[] = [];
    for (let i = 0; i < MOST_CONTROLS; i++) {
      await page.keyboard.press('Tab');
      const { faults, name } = await seenFocus(frame);
      if (name.startsWith('<body')) break;
      expect(faults).toEqual([]);
      names.push(name);
    }
    expect(names.length).toBeGreaterThan(5);
    expect(names.length).toBeLessThan(MOST_CONTROLS);
  });

  it('can be read where the system sets the colours', async () => {
    const visit = await open({ forcedColors: 'active', reducedMotion: 'reduce' });
    await visit.picture(`forced-colors-${view}`);
    expect(await axeFaults(visit.frame)).toEqual([]);
  });

  it('loses nothing when letters, words and lines stand further apart', async () => {
    const visit = await open();
    await visit.frame.addStyleTag({ content: WIDE_TEXT });
    await visit.picture(`wide-text-${view}`);
    expect(await layoutFaults(visit.frame)).toEqual([]);
  });
});
