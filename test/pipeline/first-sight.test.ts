import { describe, expect, it } from 'vitest';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import { firstSight } from '../../src/pipeline/first-sight';
import { decodeRecorded } from '../../src/pipeline/recorded';
import { decodeTrail } from '../../src/pipeline/trail';
import { LEADS, makeDeal, PROPOSAL, WON } from '../forecast/make-deal';
import { idOf, makeRow } from './make-row';
import { makeContext, makeRules, needs, TODAY } from './make-rules';
import { seeing } from './show-row';

const context = makeContext(makeRules([needs('Proposal', 'offer')]));
const sightOf = (deal: Deal, since: string | null = null, witness = seeing(2, [])) =>
  firstSight(
    { ...makeRow(deal, [], { offer: '' }), since: since === null ? null : day(since) },
    witness,
    context,
  );
const entryOf = (decision: ReturnType<typeof firstSight>) =>
  decodeTrail(decision.hidden?.block.trail ?? '')?.entries[0];

describe('firstSight', () => {
  it('accepts a deal as it stands, whatever it lacks, and says what that is', () => {
    const decision = sightOf(makeDeal(PROPOSAL, 100, '2026-12-01', { name: 'Acme' }));
    expect(decision).toMatchObject({ outcome: 'first sight', putBack: null, closeDate: null });
    expect(decision.blocked).toBeNull();
    expect(decision.hidden?.needs?.lacking).toHaveLength(1);
    expect(entryOf(decision)).toEqual({
      day: TODAY,
      kind: 'first sight',
      who: 'Kari',
      changes: { name: 'Acme', stage: 'Proposal', amount: 100, closeDate: '2026-12-01' },
    });
  });

  it('gives the deal an ID, or keeps the one it is told', () => {
    const row = makeRow(makeDeal(LEADS, 1, ''), []);
    expect(firstSight(row, null, makeContext()).hidden?.block.id).toBe(idOf(20));
    expect(firstSight(row, null, makeContext(), idOf(3)).hidden?.block.id).toBe(idOf(3));
  });

  it.each([
    ['the day typed', LEADS, '2026-10-01', '2026-12-01', '2026-10-01'],
    ['today if a day to come was typed', LEADS, '2026-12-24', '2026-12-01', TODAY],
    ['the close date of a closed deal', WON, null, '2026-05-01', '2026-05-01'],
    ['today if the close date is to come', WON, null, '2026-12-01', TODAY],
    ['today for an open deal', LEADS, null, '2026-05-01', TODAY],
  ])('takes as the day of entering %s', (_, stage, since, closeDate, entered) => {
    expect(sightOf(makeDeal(stage, 1, closeDate), since).hidden?.since).toBe(entered);
  });

  it('records no stage where none is known, and no day of entering it', () => {
    const decision = sightOf(makeDeal(null, 1, '', { stageText: 'Offr' }), '2026-10-01');
    expect(decision.hidden).toMatchObject({ since: null, needs: null });
    expect(entryOf(decision)).not.toHaveProperty('since');
  });

  it('records nothing for what cannot be read', () => {
    const amount = { value: null, problem: 'ambiguous' as const, text: '1.234' };
    const { hidden } = sightOf(makeDeal(LEADS, null, '', { amount }));
    expect(decodeRecorded(hidden?.block.recorded ?? '')?.amount).toBeNull();
  });
});
