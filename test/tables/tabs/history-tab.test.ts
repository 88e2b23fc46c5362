import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import type { DealTrail } from '../../../src/pipeline/deal-trails';
import type { TrailEntry } from '../../../src/pipeline/trail';
import { historyTab } from '../../../src/tables/tabs/history-tab';
import { LEADS, makeDeal } from '../../forecast/make-deal';
import { entry, idOf, makeTrail, recordedAs, sight } from '../../pipeline/make-row';

const dealTrail = (number: number, name: string, entries: readonly TrailEntry[]): DealTrail => ({
  trail: makeTrail(number, entries),
  recorded: recordedAs(makeDeal(LEADS, null, '', { name })),
  row: null,
});

const ACME = dealTrail(1, 'Acme', [
  sight('2026-10-01', { name: 'Acne', stage: 'Leads', amount: 100, owner: 'Ola' }, '2026-09-01'),
  entry('2026-10-02', { amount: 250, closeDate: day('2026-12-31') }, { who: 'Kari' }),
  entry('2026-10-09', { name: 'Acme', stage: 'Needs' }, { kind: 'found' }),
  entry(
    '2026-10-09',
    { stage: 'Proposal' },
    { who: 'Kari', waiver: { stage: 'Proposal', key: 'x:Budget', reason: 'pilot' } },
  ),
]);
const BOLT = dealTrail(2, '', [sight('2026-10-05', { stage: 'Needs' })]);

const at = (date: string) => ({ date: day(date) });

describe('historyTab', () => {
  it('tells what changed from what, newest first', () => {
    expect(historyTab([BOLT, ACME], 'en').cells).toEqual([
      ['When', 'Who', 'Deal', 'What', 'From', 'To', 'How'],
      [
        at('2026-10-09'),
        'Kari',
        'Acme',
        'Waived for Proposal: Budget',
        null,
        'pilot',
        'as it was edited',
      ],
      [at('2026-10-09'), 'Kari', 'Acme', 'Stage', 'Needs', 'Proposal', 'as it was edited'],
      [at('2026-10-09'), null, 'Acme', 'Stage', 'Leads', 'Needs', 'found later'],
      [at('2026-10-09'), null, 'Acme', 'Deal', 'Acne', 'Acme', 'found later'],
      [at('2026-10-05'), null, idOf(2), 'First seen', null, 'Needs', 'first seen'],
      [at('2026-10-02'), 'Kari', 'Acme', 'Close date', null, '2026-12-31', 'as it was edited'],
      [at('2026-10-02'), 'Kari', 'Acme', 'Amount', 100, 250, 'as it was edited'],
      [at('2026-10-01'), null, 'Acme', 'First seen', null, 'Leads', 'first seen, since 2026-09-01'],
    ]);
  });

  it('speaks Norwegian', () => {
    const [header, first] = historyTab([BOLT], 'nb').cells;
    expect(header).toEqual(['Når', 'Hvem', 'Salgsmulighet', 'Hva', 'Fra', 'Til', 'Hvordan']);
    expect(first?.slice(3)).toEqual(['Først sett', null, 'Needs', 'først sett']);
    const { cells, looks } = historyTab([ACME], 'nb');
    expect(cells.find((row) => row[3] === 'Forventet avslutning')?.[5]).toBe('31.12.2026');
    expect(cells.find((row) => row[3] === 'Først sett')?.[6]).toBe('først sett, siden 01.09.2026');
    expect(looks.columns[0]?.numberFormat).toBe('dd.mm.yyyy');
  });

  it('does not depend on the order of the rows, and each line goes on from the one before', () => {
    const changes = fc.record(
      {
        stage: fc.constantFrom('Leads', 'Needs', 'Proposal'),
        amount: fc.integer({ min: 1, max: 9 }),
        owner: fc.constantFrom('Kari', 'Ola'),
      },
      { requiredKeys: [] },
    );
    const trails = fc.array(fc.array(changes, { maxLength: 6 }), { maxLength: 6 }).map((deals) =>
      deals.map((list, i) =>
        dealTrail(
          i,
          `Deal ${i}`,
          list.map((one, at) => entry(`2026-10-0${at + 1}`, one)),
        ),
      ),
    );
    fc.assert(
      fc.property(trails, (deals) => {
        const { cells } = historyTab(deals, 'en');
        expect(historyTab([...deals].reverse(), 'en').cells).toEqual(cells);
        const last = new Map<string, unknown>();
        for (const [, , deal, what, from, to] of cells.slice(1).reverse()) {
          expect(from).toBe(last.get(`${deal} ${what}`) ?? null);
          last.set(`${deal} ${what}`, to);
        }
      }),
    );
  });
});
