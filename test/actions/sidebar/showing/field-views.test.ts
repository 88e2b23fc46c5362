import { describe, expect, it } from 'vitest';
import { worldWithDeals } from '../../../bad-input/bad-input-world';
import type { PipelineWorld } from '../../../pipeline-world';
import { shownPipeline } from '../ask';

/** A pipeline with a column of the user's own, and criteria about it. */
function worldWithColumn(
  cells: readonly string[],
  criteria: readonly (readonly [test: string, value: string])[],
): PipelineWorld {
  const world = worldWithDeals('en_US');
  world.insertColumns(world.deals, 12, 1);
  world.type(world.deals, 'L1', 'Own');
  for (const [i, text] of cells.entries()) world.type(world.deals, `L${i + 2}`, text);
  const next = world.values('Criteria').length + 1;
  const rows = criteria.map(([test, value]) => ['Proposal', 'Own', test, value, 'should']);
  if (rows.length > 0) world.paste('Criteria', `A${next}`, rows);
  return world;
}

const ownField = (world: PipelineWorld) =>
  shownPipeline(world).fields.find(({ label }) => label === 'Own');

describe('a column of the user’s own', () => {
  it('is none to fill in while no criterion asks for it', () => {
    expect(ownField(worldWithColumn(['x'], []))).toBeUndefined();
  });

  it.each([
    ['ticked', '', 'checkbox'],
    ['>=', '5', 'number'],
    ['<', '2026-12-31', 'date'],
    ['not past', '', 'date'],
    ['at most 14 days old', '', 'date'],
    ['filled', '', 'text'],
  ] as const)('that has to be %s %s is filled in as a %s', (test, value, kind) => {
    const own = ownField(worldWithColumn([], [[test, value]]));
    expect(own).toEqual({ key: 'x:Own', label: 'Own', kind, options: [] });
  });

  it('that has to be one of some texts offers all that any criterion names', () => {
    const own = ownField(
      worldWithColumn(
        [],
        [
          ['one of', 'A, B'],
          ['one of', 'B, C'],
        ],
      ),
    );
    expect(own).toMatchObject({ kind: 'choice', options: ['A', 'B', 'C'] });
  });

  it.each([
    [['1', '2'], 'number'],
    [['2026-12-01', '2026-12-02'], 'date'],
    [['TRUE', 'FALSE'], 'checkbox'],
    [['1', 'two'], 'text'],
  ] as const)(
    'that holds %j is filled in as its cells are, where criteria do not say',
    (cells, kind) => {
      expect(ownField(worldWithColumn(cells, [['filled', '']]))?.kind).toBe(kind);
    },
  );

  it('stands where the sheet has it, whatever its header is called today', () => {
    const world = worldWithColumn([], [['filled', '']]);
    shownPipeline(world);
    world.type(world.deals, 'L1', 'Renamed');
    const { fields } = shownPipeline(world);
    expect(fields.at(-1)).toMatchObject({ key: 'x:Own', label: 'Renamed' });
  });
});

describe('the known columns', () => {
  it('are filled in by what they mean, owners and reasons by choice', () => {
    const { fields } = shownPipeline(worldWithDeals('en_US'));
    expect(fields.map(({ key, kind }) => [key, kind])).toEqual([
      ['name', 'text'],
      ['company', 'text'],
      ['owner', 'choice'],
      ['amount', 'amount'],
      ['closeDate', 'date'],
      ['probability', 'percent'],
      ['nextStep', 'text'],
      ['nextStepDate', 'date'],
      ['lostReason', 'choice'],
      ['created', 'date'],
    ]);
    const optionsOf = (key: string) => fields.find((one) => one.key === key)?.options;
    expect(optionsOf('owner')).toEqual(['Kari', 'Ola', 'Per']);
    expect(optionsOf('lostReason')).toEqual([
      'Price',
      'Competitor',
      'No need',
      'Timing',
      'No decision',
    ]);
  });
});
