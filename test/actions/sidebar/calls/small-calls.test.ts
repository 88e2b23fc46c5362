import { describe, expect, it } from 'vitest';
import { worldWithDeals } from '../../../bad-input/bad-input-world';
import { emptyWorld, type PipelineWorld } from '../../../pipeline-world';
import { answered, ask, dealNamed, problemOf, shownPipeline } from '../ask';

const idOf = (world: PipelineWorld, name: string): string =>
  dealNamed(shownPipeline(world), name).id;

const selectionOf = (world: PipelineWorld) => answered(ask(world, 'readSelection', null));

describe('going to a deal', () => {
  it('selects its row in the deals tab, wherever it has been sorted to', () => {
    const world = worldWithDeals('en_US');
    const id = idOf(world, 'Acme');
    world.sort(world.deals, 'A2:S5', 1, false);
    world.activate(world.area('Stages', 'A1').sheet);
    expect(ask(world, 'goToDeal', { id })).toEqual({ ok: true, value: null });
    expect(world.activeSheet()).toBe(world.area(world.deals, 'A1').sheet);
    expect(selectionOf(world)).toBe(id);
  });

  it('says that a deal is gone, and stays where it is', () => {
    const world = worldWithDeals('en_US');
    const { sheet } = world.area('Stages', 'A1');
    world.activate(sheet);
    expect(problemOf(ask(world, 'goToDeal', { id: 'D00000000' }))).toEqual({ code: 'gone' });
    expect(world.activeSheet()).toBe(sheet);
  });
});

describe('the selected row', () => {
  it('is told by the deal it holds, by its first row if there are several', () => {
    const world = worldWithDeals('en_US');
    const id = idOf(world, 'Bolt');
    world.activate(world.area(world.deals, 'A1').sheet);
    world.select(world.area(world.deals, 'E3'));
    expect(selectionOf(world)).toBe(id);
    world.select(world.area(world.deals, 'A3:C5'));
    expect(selectionOf(world)).toBe(id);
  });

  it.each(['A1', 'A6', 'B900'])('holds no deal at %s', (a1) => {
    const world = worldWithDeals('en_US');
    world.activate(world.area(world.deals, 'A1').sheet);
    world.select(world.area(world.deals, a1));
    expect(selectionOf(world)).toBeNull();
  });

  it('holds no deal in another tab', () => {
    const world = worldWithDeals('en_US');
    world.activate(world.area('Stages', 'A1').sheet);
    world.select(world.area('Stages', 'A3'));
    expect(selectionOf(world)).toBeNull();
  });
});

describe('saying who one is', () => {
  it('is kept for this user, and stands in the page from then on', () => {
    const world = worldWithDeals('en_US');
    expect(ask(world, 'sayWho', { who: '  Kari "<b>" & co ' })).toEqual({ ok: true, value: null });
    world.menu('openSidebar');
    expect(world.screen.sidebars.at(-1)?.html).toContain(
      'data-who="Kari &#34;&#60;b&#62;&#34; &#38; co"',
    );
    world.asUser('ola');
    world.menu('openSidebar');
    expect(world.screen.sidebars.at(-1)?.html).toContain('data-who=""');
  });

  it('gives later edits a person', () => {
    const world = worldWithDeals('en_US');
    answered(ask(world, 'sayWho', { who: 'Kari' }));
    world.type(world.deals, 'E2', '99');
    const id = idOf(world, 'Acme');
    const [newest] = answered(ask(world, 'readDeal', { id })).history;
    expect(newest).toMatchObject({ who: 'Kari', event: { field: 'amount', to: 99 } });
  });
});

describe('where there is no pipeline', () => {
  it.each([
    ['readRevision', null],
    ['readSelection', null],
    ['goToDeal', { id: 'D00000000' }],
  ] as const)('%s says so', (name, request) => {
    expect(problemOf(ask(emptyWorld(), name, request))).toEqual({ code: 'not set up' });
  });
});
