import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../workbench/apps-script/execution-record';
import { DEALS, type DealsWorld, openDeals, type SheetRow, sheetRows } from './deals-world';
import { INTERLUDES, type Interlude, type Leaves } from './interludes';
import { expectLawful, listedIssues } from './laws';
import { letGo } from './let-go';
import { PLATFORMS } from './profiles';

/** An execution, with the values it has to leave behind by deal and column. */
interface Work {
  readonly first?: (world: DealsWorld) => void;
  readonly run: (world: DealsWorld) => ExecutionRecord | null;
  readonly leaves: Leaves;
}

const [STAGE, AMOUNT] = [3, 4];

const loseEdits = (world: DealsWorld): void => {
  world.dropNextEvents(2);
  world.type('Deals', 'E2', '1500');
  world.type('Deals', 'D5', 'Contract signed');
  world.dropNextEvents(0);
};
const LOST_EDITS: Leaves = { Alpha: [AMOUNT, 1_500], Delta: [STAGE, 'Contract signed'] };

const WORKS: Readonly<Record<string, Work>> = {
  'a move typed': {
    run: (world) => world.type('Deals', 'D3', 'Needs mapping'),
    leaves: { Bravo: [STAGE, 'Needs mapping'] },
  },
  'a row pasted below': {
    run: (world) => world.paste('Deals', 'A7', [['Foxtrot', 'Fir', 'Kari', 'Proposal']]),
    leaves: { Foxtrot: [STAGE, 'Proposal'] },
  },
  'a move put back': {
    run: (world) => world.type('Deals', 'D6', 'Proposal'),
    leaves: { Echo: [STAGE, 'Leads received'] },
  },
  'a full reconcile': {
    first: loseEdits,
    run: (world) => world.menu('updateForecast'),
    leaves: LOST_EDITS,
  },
  'the funnel': {
    first: loseEdits,
    run: (world) => world.menu('updateFunnel'),
    leaves: LOST_EDITS,
  },
};

/** The deals are written by the reconcile before; a tab only shows them. */
const DURING_A_TAB = ['a colleague types in the same row', 'somebody inserts a row above'];

/** What nobody meant to change. */
const STAGES: Leaves = Object.fromEntries(
  DEALS.map(([name = '', , , stage = '']) => [name, [STAGE, stage]]),
);

const nameOf = ({ seen }: SheetRow): string => String(seen[0]);

describe.each(PLATFORMS.slice(0, 3))('%s', (_, switches) => {
  const world = openDeals(switches);
  const idOf = new Map(sheetRows(world).map((row) => [nameOf(row), row.id]));
  const cases = Object.keys(WORKS).flatMap((work) =>
    Object.keys(INTERLUDES)
      .filter((interlude) => work !== 'the funnel' || DURING_A_TAB.includes(interlude))
      .map((interlude) => [work, interlude] as const),
  );

  function live({ first, run }: Work, interlude: (() => void) | null, call: number) {
    world.reset();
    first?.(world);
    if (interlude) world.faults.before(call, interlude);
    const record = run(world);
    if (!record) throw new Error('There was no execution.');
    world.menu('checkAllDeals');
    return record;
  }

  it.each(cases)('%s while %s at any call', async (workTitle, interludeTitle) => {
    const work = WORKS[workTitle] as Work;
    const interlude = INTERLUDES[interludeTitle] as Interlude;
    const { calls } = live(work, null, 0);
    const from = workTitle === 'the funnel' ? calls.indexOf('Lock.releaseLock') : 1;
    for (let call = from; call <= calls.length; call++) {
      await letGo();
      live(work, () => void interlude.run(world), call);
      const context = `at call ${call}, ${calls[call - 1]}`;
      const rows = sheetRows(world);
      const issues = listedIssues(world);
      const isListed = ({ row, seen }: SheetRow) =>
        issues.some((issue) => issue.row === row || issue.text.includes(`“${seen[0]}”`));
      const names = [...idOf.keys(), ...(work.leaves.Foxtrot ? ['Foxtrot'] : [])];
      expect(rows.map(nameOf).sort(), context).toEqual(
        names.filter((name) => name !== interlude.gone).sort(),
      );
      for (const row of rows) {
        const name = nameOf(row);
        const expected = { ...STAGES, ...work.leaves, ...interlude.leaves }[name];
        if (expected) expect(row.seen[expected[0]], `${name} ${context}`).toBe(expected[1]);
        const id = idOf.get(name);
        if (id && !isListed(row)) expect(row.id, `${name} ${context}`).toBe(id);
      }
      try {
        expectLawful(world);
      } catch (error) {
        throw new Error(`${context}: ${error}`, { cause: error });
      }
    }
  });
});
