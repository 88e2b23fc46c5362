import { describe, expect, it } from 'vitest';
import { decodeTrail } from '../../src/pipeline/trail';
import type { ExecutionRecord } from '../../workbench/apps-script/execution-record';
import { serialOf } from './deal-rows';
import { type DealsWorld, essence, openDeals, sheetRows } from './deals-world';
import { listedIssues } from './laws';
import { letGo } from './let-go';
import { PLATFORMS } from './profiles';

/** What a person does, and the execution it leads to. */
interface Gesture {
  /** What comes before it; its events are lost. */
  readonly first?: (world: DealsWorld) => void;
  readonly run: (world: DealsWorld) => ExecutionRecord | null;
}

const reconcile = (world: DealsWorld) => world.menu('updateForecast');

const GESTURES: Readonly<Record<string, Gesture>> = {
  'a legal move typed': { run: (world) => world.type('Deals', 'D3', 'Needs mapping') },
  'a blocked move put back': { run: (world) => world.type('Deals', 'D6', 'Proposal') },
  'an unknown stage put back': { run: (world) => world.type('Deals', 'D4', 'Proposle') },
  'winning a deal': { run: (world) => world.type('Deals', 'D5', 'Contract signed') },
  'an edit of an amount': { run: (world) => world.type('Deals', 'E3', '2,500') },
  'a new row': { run: (world) => world.paste('Deals', 'A7', [['Foxtrot', 'Fir', 'Kari', 'Lost']]) },
  'a name cleared and with it the row': { run: (world) => world.clear('Deals', 'A4:K4') },
  'a block pasted, good and bad': {
    run: (world) =>
      world.paste('Deals', 'D2', [
        ['Proposal', '1100'],
        ['Needs mapping', '2200'],
        ['Lost', '3300'],
        ['Contract signed', '4400'],
        ['Negotiation', '5500'],
        ['Leads received', '6600'],
      ]),
  },
  'a full reconcile after lost edits': {
    first: (world) => {
      world.type('Deals', 'D2', 'Proposal');
      world.type('Deals', 'D5', 'Contract signed');
      world.type('Deals', 'D6', 'Needs mapping');
      world.paste('Deals', 'A9', [['Golf', 'Gin', 'Ola', 'Proposal']]);
    },
    run: reconcile,
  },
  'a full reconcile after a sort': {
    first: (world) => world.sort('Deals', 'A2:K6', 1, false),
    run: reconcile,
  },
  'a full reconcile after a sort and a lost edit': {
    first: (world) => {
      world.sort('Deals', 'A2:M6', 5, false);
      world.type('Deals', 'E2', '4500');
    },
    run: reconcile,
  },
  'a full reconcile after a deleted row': {
    first: (world) => world.deleteRows('Deals', 3, 1),
    run: reconcile,
  },
  'a row copied': { run: (world) => world.copyRow('Deals', 3, 8) },
  'a full reconcile after a copied row': {
    first: (world) => world.copyRow('Deals', 3, 8),
    run: reconcile,
  },
  'a stage renamed in the Stages tab': {
    run: (world) => world.type('Stages', 'A3', 'Qualified lead'),
  },
};

/** Runs a gesture, its execution killed at a call, and a full reconcile. */
function live(world: DealsWorld, { first, run }: Gesture, killAt: number): ExecutionRecord {
  world.reset();
  world.dropNextEvents(9);
  first?.(world);
  world.dropNextEvents(0);
  if (killAt > 0) world.faults.killAt(killAt);
  const record = run(world);
  if (!record) throw new Error('The gesture led to no execution.');
  expect(record.killed).toBe(killAt > 0);
  world.reconcile();
  return record;
}

/** Gestures that between them read, write, flush and lock in all ways there are. */
const TELLING = ['winning a deal', 'a block pasted, good and bad', 'a full reconcile after a sort'];

describe.each(PLATFORMS)('%s: a kill at any call', (name, switches) => {
  const world = openDeals(switches);
  const all = name === 'strict' || name === 'lenient';
  const gestures = Object.entries(GESTURES).filter(([title]) => all || TELLING.includes(title));

  it.each(gestures)('%s ends as without it after a full reconcile', async (_title, gesture) => {
    const { calls } = live(world, gesture, 0);
    const undisturbed = essence(world);
    for (let call = 1; call <= calls.length; call++) {
      await letGo();
      live(world, gesture, call);
      expect(essence(world), `killed at call ${call}, ${calls[call - 1]}`).toEqual(undisturbed);
      const ids = sheetRows(world).map(({ id }) => id);
      expect(new Set(ids).size, `IDs after a kill at call ${call}`).toBe(ids.length);
    }
  });

  it('a correction of "In stage since" is kept, or taken back and listed', async () => {
    const run = () => world.type('Deals', 'L3', '2026-11-10');
    const { calls } = live(world, { run }, 0);
    for (let call = 1; call <= calls.length; call++) {
      await letGo();
      world.reset();
      world.faults.killAt(call);
      run();
      world.menu('checkAllDeals');
      const [, bravo] = sheetRows(world);
      const corrected = decodeTrail(bravo?.trail ?? '')?.entries[0]?.since;
      const context = `killed at call ${call}`;
      expect(bravo?.seen[11], context).toBe(serialOf(corrected ?? '2026-11-23'));
      const isListed = listedIssues(world).some(({ row }) => row === 3);
      expect(isListed, context).toBe(corrected === undefined);
    }
  });
});
