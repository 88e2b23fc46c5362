import { describe, expect, it } from 'vitest';
import type { DealChange } from '../../src/protocol/deal-change';
import { ask } from '../actions/sidebar/ask';
import { rowNamed } from '../actions/sidebar/changing/ask-change';
import { type DealsWorld, openDeals, sheetRows } from './deals-world';
import { expectLawful } from './laws';
import { letGo } from './let-go';
import { PLATFORMS } from './profiles';

type Change = Partial<DealChange>;

const waivers = [
  { stage: 'Proposal', key: 'amount', reason: 'Framework agreement' },
  { stage: 'Proposal', key: 'closeDate', reason: 'Open-ended' },
];
const CHANGES: Readonly<Record<string, readonly [deal: string, change: Change]>> = {
  'a move that fills in': [
    'Charlie',
    { stage: 'Proposal', values: { amount: '3,500', nextStep: 'Call', owner: 'Ola' } },
  ],
  'a deal won': ['Delta', { stage: 'Contract signed' }],
  'a deal lost': ['Alpha', { stage: 'Lost', values: { lostReason: 'Price' } }],
  'a move with waivers and a call': [
    'Echo',
    {
      stage: 'Proposal',
      values: { owner: 'Ola' },
      waivers,
      activity: { kind: 'call', note: 'Agreed' },
    },
  ],
};

const cellsSeen = (world: DealsWorld) =>
  sheetRows(world).map(({ seen, id }) => [id.length, ...seen]);
const activities = (world: DealsWorld) => world.values('Activities').slice(1);

/** Asks as a page that was told nothing: again, and anew once it has seen the deal as it is. */
function askUntilDone(world: DealsWorld, name: string, change: Change, mark: string): void {
  const { id } = rowNamed(world, name);
  const again = ask(world, 'changeDeal', { operation: 'op', id, mark, ...change });
  if (again.ok) return;
  if (again.problem.code !== 'changed') throw new Error(JSON.stringify(again.problem));
  const anew = { operation: 'op', id, mark: again.problem.deal.mark, ...change };
  expect(ask(world, 'changeDeal', anew)).toMatchObject({ ok: true });
}

describe.each(PLATFORMS.slice(0, 3))('%s: a call killed at any call', (_name, switches) => {
  const world = openDeals(switches);

  it.each(Object.entries(CHANGES))(
    '%s, reconciled and asked again, is done once',
    async (_, [deal, change]) => {
      world.reset();
      const { id, mark } = rowNamed(world, deal);
      const request = { operation: 'op', id, mark, ...change };
      expect(ask(world, 'changeDeal', request)).toMatchObject({ ok: true });
      const undisturbed = cellsSeen(world);
      const logged = activities(world).length;
      const calls = world.executions.at(-1)?.calls ?? [];
      for (let call = 1; call <= calls.length; call++) {
        await letGo();
        world.reset();
        world.faults.killAt(call);
        expect(() => ask(world, 'changeDeal', request)).toThrow();
        const context = `killed at call ${call}, ${calls[call - 1]}`;
        world.menu('checkAllDeals');
        expectLawful(world);
        expect(rowNamed(world, deal).id, context).toBe(id);
        askUntilDone(world, deal, change, mark);
        expect(cellsSeen(world), context).toEqual(undisturbed);
        expect(activities(world).length, context).toBe(logged);
        world.menu('checkAllDeals');
        expectLawful(world);
      }
    },
  );

  it.each(['asked again at once', 'reconciled and asked again'])(
    'a deal added, %s, is there once',
    async (order) => {
      world.reset();
      const values = { name: 'Golf', owner: 'Kari', amount: '1,500', nextStep: 'Call' };
      const request = { operation: 'op', stage: 'Qualification', values };
      expect(ask(world, 'addDeal', request)).toMatchObject({ ok: true });
      const undisturbed = cellsSeen(world);
      const calls = world.executions.at(-1)?.calls ?? [];
      for (let call = 1; call <= calls.length; call++) {
        await letGo();
        world.reset();
        world.faults.killAt(call);
        expect(() => ask(world, 'addDeal', request)).toThrow();
        if (order !== 'asked again at once') world.reconcile();
        expect(ask(world, 'addDeal', request)).toMatchObject({ ok: true });
        expect(cellsSeen(world), `killed at call ${call}, ${calls[call - 1]}`).toEqual(undisturbed);
        world.menu('checkAllDeals');
        expectLawful(world);
      }
    },
  );
});
