import { expect, it } from 'vitest';
import { openPipeline, type PipelineWorld } from '../../../pipeline-world';
import { resultOf, saveRules } from './set-up-calls';

/** A pipeline with a column of the user's own between stage and role. */
function withColumnBetween(cells: readonly string[]): PipelineWorld {
  const world = openPipeline();
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getSheetByName('Stages')?.insertColumnsAfter(1, 1);
  });
  const rows = cells.map((cell) => [cell]);
  world.paste('Stages', 'B1', rows);
  return world;
}

const column = (world: PipelineWorld, letter: string) =>
  [2, 3, 4].map((row) => world.value('Stages', `${letter}${row}`));

/** Puts the second stage first, renamed and with another chance. */
const rearrange = (world: PipelineWorld) =>
  resultOf(
    saveRules(world, ({ stages: [first, second, ...rest], criteria }) => ({
      stages: [second && { ...second, name: 'Fit', probability: 0.3 }, first, ...rest].flatMap(
        (stage) => (stage ? [stage] : []),
      ),
      criteria: criteria.map((one) =>
        one.stage === 'Qualification' ? { ...one, stage: 'Fit' } : one,
      ),
    })),
  );

it('writes around formulas that stand between its columns', () => {
  const world = withColumnBetween(['Twice', '=2*2', '=2*3', '=2*4']);
  rearrange(world);
  expect(world.grid.formulas(world.area('Stages', 'B2:B4')).flat()).toEqual([
    '=2*2',
    '=2*3',
    '=2*4',
  ]);
  expect(column(world, 'A')).toEqual(['Fit', 'Leads received', 'Needs mapping']);
  expect(column(world, 'D')).toEqual([0.3, 0.1, 0.35]);
});

it('takes what the user wrote about a stage along, days too', () => {
  const world = withColumnBetween(['Since', '2026-01-05', 'spring', '2026-03-01']);
  const before = column(world, 'B');
  rearrange(world);
  expect(column(world, 'B')).toEqual([before[1], before[0], before[2]]);
});

it('keeps a text that looks like a formula a text', () => {
  const world = openPipeline();
  resultOf(
    saveRules(world, ({ stages }) => ({
      stages: stages.map((one, i) => (i === 0 ? { ...one, name: '=1+1' } : one)),
    })),
  );
  expect(world.value('Stages', 'A2')).toBe('=1+1');
  expect(world.grid.formulas(world.area('Stages', 'A2'))).toEqual([['']]);
});
