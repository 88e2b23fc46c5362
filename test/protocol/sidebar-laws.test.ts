import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTrail } from '../../src/pipeline/trail';
import type { FieldInput } from '../../src/protocol/deal-change';
import { PROFILES } from '../../workbench/apps-script/switches';
import { ask } from '../actions/sidebar/ask';
import { rowNamed } from '../actions/sidebar/changing/ask-change';
import { DEALS, openDeals, type SheetRow, sheetRows } from './deals-world';

/** Columns of the default pipeline with texts that mean the same typed and sent. */
const TEXTS = {
  name: ['A', 'Zulu', 'Yankee'],
  company: ['B', 'Zoo', ''],
  owner: ['C', 'Kari', 'Nora', ''],
  amount: ['E', '700', '1,000.5', ''],
  closeDate: ['F', '2027-05-05', '2026-01-01', ''],
  probability: ['G', '40%', '0%'],
  nextStep: ['H', 'Call', 'Write'],
  nextStepDate: ['I', '2026-12-24'],
  lostReason: ['J', 'Price', ''],
} as const;
type Key = keyof typeof TEXTS;

const STAGES = [
  ...['Leads received', 'Qualification', 'Needs mapping', 'Proposal', 'Negotiation'],
  ...['Contract signed', 'Lost'],
];

interface Drawn {
  readonly deal: string;
  readonly values: readonly (readonly [Key, string])[];
  readonly stage: string | null;
}

const valuesDrawn = fc
  .subarray(Object.keys(TEXTS) as Key[], { maxLength: 4 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.constantFrom(...TEXTS[key].slice(1)).map((text) => [key, text] as const),
      ),
    ),
  );
const drawn: fc.Arbitrary<Drawn> = fc.record({
  deal: fc.constantFrom(...DEALS.map(([name = '']) => name)),
  values: valuesDrawn,
  stage: fc.option(fc.constantFrom(...STAGES)),
});

/** Everything of a row, the trail's entries of today as one. */
const essenceOf = ({ row, seen, id, recorded, trail }: SheetRow) => ({
  row,
  seen,
  id,
  recorded,
  changes: Object.assign({}, ...(decodeTrail(trail)?.entries ?? []).map(({ changes }) => changes)),
});

describe.each(['put back', 'warn', 'off'])('where moves are treated as “%s”', (enforcement) => {
  const world = openDeals(PROFILES.likely);
  const start = (): void => {
    world.reset();
    world.type('Settings', 'B2', enforcement);
    ask(world, 'sayWho', { who: 'Kari' });
  };

  it('a change in the sidebar leaves what the same change typed leaves', () => {
    fc.assert(
      fc.property(drawn, ({ deal, values, stage }) => {
        start();
        const before = sheetRows(world);
        const { id, mark, row } = rowNamed(world, deal);
        const inputs: Record<string, FieldInput> = Object.fromEntries(values);
        const request = { operation: 'op', id, mark, values: inputs, warned: true };
        const answer = ask(world, 'changeDeal', stage ? { ...request, stage } : request);
        const sent = sheetRows(world);
        if (!answer.ok) {
          expect(answer.problem.code).toBe('blocked');
          expect(enforcement).toBe('put back');
          expect(sent).toEqual(before);
        }
        start();
        for (const [key, text] of values)
          text === ''
            ? world.clear('Deals', `${TEXTS[key][0]}${row}`)
            : world.type('Deals', `${TEXTS[key][0]}${row}`, text);
        if (stage) world.type('Deals', `D${row}`, stage);
        const typed = sheetRows(world);
        if (!answer.ok) {
          const stageNow = typed.find((one) => one.id === id)?.seen[3];
          expect(stageNow).toBe(before.find((one) => one.id === id)?.seen[3]);
        } else {
          expect(sent.map(essenceOf)).toEqual(typed.map(essenceOf));
          const cells = values.length + (stage ? 1 : 0);
          if (cells === 1) expect(sent).toEqual(typed);
          expect(answer.value.deal.mark).toBe(sent.find((one) => one.id === id)?.mark);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
