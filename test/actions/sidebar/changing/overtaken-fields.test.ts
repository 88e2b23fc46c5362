import { beforeEach, describe, expect, it } from 'vitest';
import { seenOnCard } from '../../../../src/sidebar/state/seen-fields';
import { problemOf } from '../ask';
import { alphaShown, olaTypes, openShared, send } from './overtaken-worlds';

describe.each(['en', 'nb'] as const)(
  'a field that a colleague has filled in meanwhile, in %s',
  (language) => {
    const world = openShared(language);
    const restore = world.grid.checkpoint();
    beforeEach(() => restore());
    const budget = language === 'en' ? 'x:Budget' : 'x:Budsjett';
    const inT = language === 'en' ? '60,000' : '60 000';
    const cell = (column: string) => world.value(world.deals, `${column}2`);

    it.each([
      ['nextStep', 'H', 'Call', 'Meet', 'Write', 'Meet'],
      ['nextStepDate', 'I', '2026-12-01', '2026-12-24', '2026-12-08', '2026-12-24'],
      ['nextStepDate', 'I', '2026-12-01', 'soon', '2026-12-08', 'soon'],
      ['probability', 'G', '40%', '60%', '50 %', 0.6],
      ['lostReason', 'J', '', 'Price', 'No answer', 'Price'],
      [budget, 'T', '', inT, 70_000, 60_000],
    ] as const)('is left as it is and told: %s', (key, column, before, theirs, mine, told) => {
      if (before !== '') olaTypes(world, column, before);
      const shown = alphaShown(world);
      olaTypes(world, column, theirs);
      const left = world.values(world.deals);
      const seen = { [key]: shown.cells[key] ?? '' };
      const values = { [key]: mine, owner: 'Nora' };
      expect(problemOf(send(world, shown, { values, seen }))).toMatchObject({
        code: 'changed',
        deal: { id: shown.deal.id, owner: 'Kari' },
        who: '',
        values: { [key]: told },
      });
      expect(world.values(world.deals)).toEqual(left);
    });

    it('is found by what cards show, too', () => {
      olaTypes(world, 'H', 'Call');
      const shown = alphaShown(world);
      olaTypes(world, 'H', 'Meet');
      const change = { values: { nextStep: 'Write', nextStepDate: '2026-12-08' } };
      const seen = seenOnCard(shown.deal, change);
      expect(problemOf(send(world, shown, { ...change, seen }))).toMatchObject({
        deal: { nextStep: 'Meet', nextStepDate: null },
        values: { nextStep: 'Meet' },
      });
      expect(cell('I')).toBeNull();
    });

    it('is told together with what was recorded', () => {
      const shown = alphaShown(world);
      olaTypes(world, 'E', '2000');
      olaTypes(world, 'J', 'Price');
      const request = { values: { lostReason: 'No answer' }, seen: { lostReason: '' } };
      expect(problemOf(send(world, shown, request))).toMatchObject({
        deal: { amount: 2_000 },
        values: { lostReason: 'Price' },
      });
    });

    it('is written where it holds what is wanted already', () => {
      const shown = alphaShown(world);
      olaTypes(world, 'G', '50%');
      olaTypes(world, 'T', inT);
      const values = { probability: '50 %', [budget]: 60_000, nextStep: 'Write' };
      const seen = { probability: '', [budget]: '', nextStep: '' };
      expect(send(world, shown, { values, seen })).toMatchObject({ ok: true });
      expect([cell('G'), cell('H'), cell('T')]).toEqual([0.5, 'Write', 60_000]);
    });

    it('is written once the person has seen it', () => {
      const shown = alphaShown(world);
      olaTypes(world, 'H', 'Meet');
      const values = { nextStep: 'Write' };
      expect(send(world, shown, { values, seen: { nextStep: '' } })).toMatchObject({ ok: false });
      expect(send(world, shown, { values, seen: { nextStep: ' Meet ' } })).toMatchObject({
        ok: true,
      });
      expect(cell('H')).toBe('Write');
    });

    it('does not matter where the change leaves it alone', () => {
      const shown = alphaShown(world);
      olaTypes(world, 'H', 'Meet');
      const request = {
        values: { probability: '50 %' },
        seen: { probability: null, nextStep: '' },
      };
      expect(send(world, shown, request)).toMatchObject({
        ok: true,
        value: { deal: { nextStep: 'Meet' } },
      });
    });

    it('says that it is a formula where it has become one', () => {
      const shown = alphaShown(world);
      world.grid.write(world.area(world.deals, 'H2'), [
        [{ formula: '="Me"&"et"', result: 'Meet' }],
      ]);
      const request = { values: { nextStep: 'Write' }, seen: { nextStep: '' } };
      expect(problemOf(send(world, shown, request))).toMatchObject({
        code: 'bad values',
        values: [{ key: 'nextStep' }],
      });
    });

    it('is found behind what cards show of a text that fills its cell', () => {
      const [before, mine] = ['x'.repeat(49_999), 'y'.repeat(49_999)];
      olaTypes(world, 'H', before);
      const shown = alphaShown(world);
      const request = { values: { nextStep: mine }, seen: { nextStep: before } };
      olaTypes(world, 'H', `${before.slice(1)}z`);
      expect(problemOf(send(world, shown, request)).code).toBe('changed');
      olaTypes(world, 'H', before);
      expect(send(world, shown, request)).toMatchObject({ ok: true });
    });

    it('does not undo what the same operation has done', () => {
      const shown = alphaShown(world);
      const request = {
        operation: 'same',
        values: { nextStep: 'Write' },
        seen: { nextStep: null },
      };
      const first = send(world, shown, request);
      expect(first).toMatchObject({ ok: true });
      expect(send(world, shown, request)).toEqual(first);
    });
  },
);
