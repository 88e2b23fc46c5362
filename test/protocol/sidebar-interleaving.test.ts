import { describe, expect, it } from 'vitest';
import { ask } from '../actions/sidebar/ask';
import { rowNamed } from '../actions/sidebar/changing/ask-change';
import { DEALS, openDeals, type SheetRow, sheetRows } from './deals-world';
import { INTERLUDES, type Interlude } from './interludes';
import { expectLawful, listedIssues } from './laws';
import { letGo } from './let-go';
import { PLATFORMS } from './profiles';

/** The deals with a next step each, which nothing records, so that none can be brought back from it. */
const WITH_STEPS = DEALS.map((cells, i) => [...cells, '', `Step ${i + 1}`]);
const nameOf = ({ seen }: SheetRow): string => String(seen[0]);
const [STAGE, STEP] = [3, 7];

const CALLS = {
  'a move in the sidebar': (id: string, mark: string) =>
    [
      'changeDeal',
      {
        ...{ operation: 'op', id, mark, stage: 'Needs mapping' },
        values: { nextStep: 'Call' },
        activity: { kind: 'call', note: 'Agreed' },
      },
    ] as const,
  'a deal added': () =>
    [
      'addDeal',
      {
        operation: 'op',
        stage: 'Qualification',
        values: { name: 'Golf', company: 'Gin', owner: 'Nora', nextStep: 'Step 7' },
      },
    ] as const,
};

describe.each(PLATFORMS.slice(0, 3))('%s', (_, switches) => {
  const world = openDeals(switches, WITH_STEPS);
  const idOf = new Map(sheetRows(world).map((row) => [nameOf(row), row.id]));
  const cases = Object.keys(CALLS).flatMap((call) =>
    Object.keys(INTERLUDES).map((interlude) => [call, interlude] as const),
  );

  /** Calls once, with something else before one of its calls to Google. */
  function live(title: keyof typeof CALLS, interlude: (() => void) | null, at: number) {
    world.reset();
    const { id, mark } = rowNamed(world, 'Bravo');
    if (interlude) world.faults.before(at, interlude);
    const [name, request] = CALLS[title](id, mark);
    const answer = ask(world, name, request as never);
    const calls = world.executions.find(({ functionName }) => functionName === name)?.calls ?? [];
    world.menu('checkAllDeals');
    return { answer, calls };
  }

  it.each(cases)('%s while %s at any call loses nothing', async (title, interludeTitle) => {
    const interlude = INTERLUDES[interludeTitle] as Interlude;
    const { calls } = live(title as keyof typeof CALLS, null, 0);
    for (let call = 1; call <= calls.length; call++) {
      await letGo();
      const { answer } = live(title as keyof typeof CALLS, () => void interlude.run(world), call);
      const context = `at call ${call}, ${calls[call - 1]}: ${JSON.stringify(answer).slice(0, 90)}`;
      const rows = sheetRows(world);
      const names = [...idOf.keys(), ...(title === 'a deal added' && answer.ok ? ['Golf'] : [])];
      expect(rows.map(nameOf).sort(), context).toEqual(
        names.filter((name) => name !== interlude.gone).sort(),
      );
      const isMoved = title === 'a move in the sidebar' && answer.ok;
      for (const row of rows) {
        const at = WITH_STEPS.findIndex(([name]) => name === nameOf(row));
        const [stage, step] = isMoved && nameOf(row) === 'Bravo' ? ['Needs mapping', 'Call'] : [];
        const wanted = WITH_STEPS[at] ?? ['Golf', '', '', 'Qualification', '', '', '', 'Step 7'];
        expect([row.seen[STAGE], row.seen[STEP]], `${nameOf(row)} ${context}`).toEqual([
          stage ?? wanted[STAGE],
          step ?? wanted[STEP],
        ]);
        const left = interlude.leaves?.[nameOf(row)];
        if (left) expect(row.seen[left[0]], `${nameOf(row)} ${context}`).toBe(left[1]);
        const isListed = listedIssues(world).some((issue) => issue.row === row.row);
        const id = idOf.get(nameOf(row));
        if (id && !isListed) expect(row.id, `${nameOf(row)} ${context}`).toBe(id);
      }
      const logged = world.values('Activities').length - 1;
      expect(logged, context).toBe(isMoved ? 1 : 0);
      expectLawful(world);
    }
  });
});
