import { expect, it } from 'vitest';
import type { RulesState, SetUpSave } from '../../../src/protocol/set-up-state';
import { draftOf, saveOf } from '../../../src/sidebar/set-up/rules-draft';
import { undoOf } from '../../../src/sidebar/set-up/undo-save';
import { SOME_RULES } from './some-rules';

const [lead, demo, won, lost] = saveOf(draftOf(SOME_RULES), 'm1').stages;

/** The rules as they are once something was saved. */
const after = (saved: SetUpSave, deals: Record<string, number> = {}): RulesState => ({
  ...SOME_RULES,
  mark: 'm2',
  stages: saved.stages.map((stage) => ({ ...stage, was: stage.name })),
  dealsInStage: deals,
});

const saveWith = (stages: readonly (typeof lead)[], moves = {}): SetUpSave => ({
  ...saveOf(draftOf(SOME_RULES), 'm1'),
  stages: stages.flatMap((stage) => (stage ? [stage] : [])),
  moves,
});

it('renames back what was renamed, in the order before', () => {
  const saved = saveWith([demo && { ...demo, name: 'Show' }, lead, won, lost]);
  const undo = undoOf(SOME_RULES, saved, after(saved));
  expect(undo?.mark).toBe('m2');
  expect(undo?.stages.map(({ was, name }) => [was, name])).toEqual([
    ['Lead', 'Lead'],
    ['Show', 'Demo'],
    ['Won', 'Won'],
    ['Lost', 'Lost'],
  ]);
  expect(undo?.criteria).toEqual(SOME_RULES.criteria);
});

it('sends deals that came into an added stage to the first of its role', () => {
  const saved = saveWith([lead, lead && { ...lead, was: '', name: 'Pilot' }, demo, won, lost]);
  expect(undoOf(SOME_RULES, saved, after(saved, { Pilot: 1 }))?.moves).toEqual({ Pilot: 'Lead' });
  expect(undoOf(SOME_RULES, saved, after(saved))?.moves).toEqual({});
});

it('makes a stage anew that was removed without history going anywhere', () => {
  const saved = saveWith([demo, won, lost]);
  expect(undoOf(SOME_RULES, saved, after(saved))?.stages[0]).toMatchObject({
    was: '',
    name: 'Lead',
  });
});

it('cannot part deals and history that went to another stage', () => {
  const saved = saveWith([lead, won, lost], { Demo: 'Lead' });
  expect(undoOf(SOME_RULES, saved, after(saved))).toBeNull();
});
