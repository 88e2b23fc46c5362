import { describe, expect, it } from 'vitest';
import type { RangeRecord } from '../../workbench/grid/grid';
import type { PipelineWorld } from '../pipeline-world';
import { adoptedDeals, SHEET } from './adopted-deals';

const chartsOf = (world: PipelineWorld): RangeRecord[] =>
  world.grid
    .records(world.area('Funnel', 'A1').sheet)
    .filter(({ kind }) => kind === 'chart') as RangeRecord[];

const run = (world: PipelineWorld) => {
  const record = world.menu('updateFunnel');
  expect(record.error).toBeUndefined();
  return record;
};

/** Block of four stages from K6, with its header. */
const BLOCK = { row: 6, column: 11, rows: 5, columns: 4 };

describe('the funnel chart', () => {
  it('is a stacked bar chart of the block, with a spacer nobody sees', () => {
    const world = adoptedDeals();
    run(world);
    expect(chartsOf(world)).toMatchObject([
      {
        areas: [BLOCK],
        data: {
          type: 'BAR',
          numHeaders: 1,
          options: {
            isStacked: true,
            title: 'Deals that reached each stage',
            backgroundColor: '#ffffff',
            series: { 0: { color: '#ffffff', visibleInLegend: false } },
          },
        },
      },
    ]);
    const drawn = JSON.stringify(chartsOf(world)[0]?.data);
    const colours = Array.from(drawn.matchAll(/"color":"(#\w+)"/g), ([, colour]) => colour).slice(
      0,
      3,
    );
    expect(new Set(colours).size).toBe(3);
  });

  it('follows new figures without being touched', () => {
    const world = adoptedDeals();
    run(world);
    const before = chartsOf(world);
    world.type(SHEET, 'C3', 'Proposal');
    expect(run(world).calls).not.toContain('Sheet.updateChart');
    expect(chartsOf(world)).toEqual(before);
  });

  it('reads a longer block when there is one more stage, and keeps the user’s looks', () => {
    const world = adoptedDeals();
    run(world);
    const sheet = world.area('Funnel', 'A1').sheet;
    const [chart] = chartsOf(world);
    if (!chart) throw new Error('there is no chart');
    const looks = { position: { row: 20, column: 2, offsetX: 5, offsetY: 5 } };
    world.grid.putRecord(sheet, { ...chart, data: { ...(chart.data as object), ...looks } });
    world.type('Stages', 'A7', 'Verbal yes');
    world.type('Stages', 'B7', 'open');
    run(world);
    expect(chartsOf(world)).toMatchObject([
      { id: chart.id, areas: [{ ...BLOCK, rows: 6 }], data: looks },
    ]);
  });

  it('stands below the stages, beside the totals, and goes down with them', () => {
    const world = adoptedDeals();
    run(world);
    const at = (row: number) => ({
      data: { position: { row, column: 3, offsetX: 0, offsetY: 0 } },
    });
    expect(chartsOf(world)).toMatchObject([at(12)]);
    world.type('Stages', 'A7', 'Verbal yes');
    world.type('Stages', 'B7', 'open');
    run(world);
    expect(world.value('Funnel', 'A11')).toBe('Won');
    expect(chartsOf(world)).toMatchObject([at(13)]);
    world.deleteRows('Stages', 7, 1);
    run(world);
    expect(chartsOf(world)).toMatchObject([at(12)]);
  });

  it('leaves other charts of the user’s alone', () => {
    const world = adoptedDeals();
    run(world);
    const sheet = world.area('Funnel', 'A1').sheet;
    const areas = [world.area('Funnel', 'A6:B10')];
    const [ours] = chartsOf(world);
    const mine: RangeRecord = {
      id: 'chart-1',
      kind: 'chart',
      areas,
      data: { ...(ours?.data as object), id: 1 },
    };
    world.grid.putRecord(sheet, mine);
    world.type('Stages', 'A7', 'Verbal yes');
    world.type('Stages', 'B7', 'open');
    run(world);
    expect(chartsOf(world)).toHaveLength(2);
    expect(chartsOf(world).find(({ id }) => id === 'chart-1')).toEqual(mine);
  });

  it('is found again after rows were inserted above it', () => {
    const world = adoptedDeals();
    run(world);
    world.insertRows('Funnel', 1, 3);
    run(world);
    expect(chartsOf(world)).toMatchObject([{ areas: [{ ...BLOCK, row: 9 }] }]);
  });
});
