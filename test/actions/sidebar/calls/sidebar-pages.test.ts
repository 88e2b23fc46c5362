import { describe, expect, it } from 'vitest';
import { emptyWorld, openPipeline, type PipelineWorld } from '../../../pipeline-world';

const MENU_TITLES = {
  en_US: ['Open pipeline', 'Open board'],
  nb_NO: ['Åpne salgsløpet', 'Åpne tavlen'],
} as const;

const menuOf = (world: PipelineWorld) => [...world.screen.menus.values()].flat();

describe.each(['en_US', 'nb_NO'] as const)('in %s', (locale) => {
  const user = { locale: locale.slice(0, 2) };

  it('the menu begins with sidebar and board', () => {
    const world = openPipeline({ locale, user });
    const first = menuOf(world).slice(0, 2);
    expect(first.map(({ label }) => label)).toEqual(MENU_TITLES[locale]);
    expect(first.map(({ functionName }) => functionName)).toEqual(['openSidebar', 'openBoard']);
  });

  it('the sidebar is shown with its language, in a spreadsheet that is set up or not', () => {
    for (const world of [openPipeline({ locale, user }), emptyWorld({ locale, user })]) {
      expect(world.menu('openSidebar').error).toBeUndefined();
      const page = world.screen.sidebars.at(-1);
      expect(page?.title).toBe('Dealsheet');
      expect(page?.html).toContain(`<html lang="${user.locale}" data-view="sidebar" data-who="">`);
    }
  });

  it('the board is shown over the sheet, which stays usable', () => {
    const world = openPipeline({ locale, user });
    expect(world.menu('openBoard').error).toBeUndefined();
    const page = world.screen.dialogs.at(-1);
    expect(page).toMatchObject({ title: 'Dealsheet', modal: false, width: 1_000, height: 600 });
    expect(page?.html).toContain(`<html lang="${user.locale}" data-view="board" data-who="">`);
  });
});
