import { describe, expect, it } from 'vitest';
import { recordedIn } from '../../src/pipeline/block';
import { judgeRowMove } from '../../src/pipeline/judge-row-move';
import type { RowState, Witness } from '../../src/pipeline/row-state';
import type { Enforcement } from '../../src/pipeline/settings';
import type { Stage } from '../../src/pipeline/stage';
import { LEADS, makeDeal, NEEDS, PROPOSAL } from '../forecast/make-deal';
import { makeRow, makeTrail, recordedAs, sight } from './make-row';
import { makeRules, needs } from './make-rules';
import { seeing, showing } from './show-row';

const ENTRIES = [sight('2026-10-01', { stage: 'Leads' })];
const LEAD = makeRow(makeDeal(LEADS, 1, '', { name: 'Acme' }), ENTRIES, { offer: '' });

/** Judges a row recorded in Leads that now shows a stage; Proposal needs an offer it lacks. */
function judge(
  stage: Stage | null,
  enforcement: Enforcement,
  witness: Witness | null = null,
  row: RowState = LEAD,
) {
  const rules = makeRules([needs('Proposal', 'offer')], { enforcement });
  const past = {
    recorded: recordedIn(row.block) ?? recordedAs(row.deal),
    trail: makeTrail(2, ENTRIES),
  };
  return judgeRowMove(showing(row, { stage }), witness, past, rules);
}

const typed = (oldStage: string) => seeing(2, ['stage'], { oldStage });

describe('judgeRowMove', () => {
  it('accepts a legal move', () => {
    expect(judge(NEEDS, 'put back')).toEqual({
      from: LEADS,
      accepted: NEEDS,
      putBack: null,
      blocked: null,
    });
  });

  it('puts an illegal move found later back to the recorded stage', () => {
    expect(judge(PROPOSAL, 'put back')).toMatchObject({ accepted: LEADS, putBack: LEADS });
  });

  it('puts a typed one back to what stood there, which counts if moving there was legal', () => {
    expect(judge(PROPOSAL, 'put back', typed('Needs'))).toMatchObject({
      accepted: NEEDS,
      putBack: NEEDS,
    });
  });

  it('puts a stage typed twice back to the recorded one', () => {
    const { accepted, putBack } = judge(PROPOSAL, 'put back', typed('Proposal'));
    expect([accepted, putBack]).toEqual([LEADS, LEADS]);
  });

  it('puts it back to the recorded stage where no stage stood there before', () => {
    expect(judge(PROPOSAL, 'put back', typed('Nonsense'))).toMatchObject({ putBack: LEADS });
  });

  it('leaves it with a warning under warn, and without one when off', () => {
    const warned = judge(PROPOSAL, 'warn');
    expect(warned).toMatchObject({ accepted: PROPOSAL, putBack: null });
    expect(warned.blocked?.breaches.map(({ kind }) => kind)).toEqual(['criteria']);
    expect(judge(PROPOSAL, 'off')).toMatchObject({ accepted: PROPOSAL, blocked: null });
  });

  it('puts an emptied or unknown stage back, or keeps the recorded one', () => {
    expect(judge(null, 'put back')).toMatchObject({ accepted: LEADS, putBack: LEADS });
    expect(judge(null, 'warn')).toMatchObject({ accepted: LEADS, putBack: null });
    expect(judge(null, 'off')).toMatchObject({ accepted: LEADS, putBack: null, blocked: null });
  });

  it('never writes into a formula', () => {
    const formulas = { ...LEAD, formulas: new Set(['stage'] as const) };
    const { accepted, putBack, blocked } = judge(PROPOSAL, 'put back', null, formulas);
    expect([accepted, putBack, blocked?.to]).toEqual([LEADS, null, PROPOSAL]);
  });
});
