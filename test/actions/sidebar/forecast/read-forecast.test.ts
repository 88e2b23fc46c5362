import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/protocol/answer';
import type { ForecastRequest, ForecastState } from '../../../../src/protocol/forecast-state';
import type { CellValue } from '../../../../workbench/grid/grid';
import { emptyWorld, openPipeline, type PipelineWorld } from '../../../pipeline-world';
import { rowWith } from '../../adopted-deals';

function ask(world: PipelineWorld, request: ForecastRequest): Answer<ForecastState> {
  return JSON.parse(String(world.call('readForecast', JSON.stringify(request))));
}

function forecast(world: PipelineWorld, request: ForecastRequest): ForecastState {
  const answer = ask(world, request);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

/** The sample pipeline, with deals besides whose amounts are no whole ones, and a target. */
function samplePipeline(): PipelineWorld {
  const world = emptyWorld();
  world.open();
  world.screen.answers.push('YES', 'OK');
  expect(world.menu('setUpSpreadsheet').error).toBeUndefined();
  const header = world.values(world.deals)[0] ?? [];
  const row = world.values(world.deals).length + 1;
  const column = (name: string) => String.fromCharCode(65 + header.indexOf(name));
  const type = (name: string, values: readonly string[]): void => {
    for (const [i, value] of values.entries())
      world.type(world.deals, `${column(name)}${row + i}`, value);
  };
  type('Deal', ['Odd', 'Third', 'Undated', 'Lost amount', 'Far off']);
  type('Stage', Array(5).fill('Proposal'));
  type('Amount', ['12345.67', '99999.99', '0.35', 'some', '77777.77']);
  type('Close date', ['2026-12-20', '2026-11-30', '', '2026-12-01', '2029-05-01']);
  type('Probability', ['33%', '', '', '', '1%']);
  const settings = world.values('Settings');
  const target = settings.findIndex(([name]) => name === 'Target a month');
  world.type('Settings', `B${target + 1}`, '412345.67');
  world.script(({ SpreadsheetApp }) => void SpreadsheetApp.getActive().insertSheet('Figures'));
  return world;
}

describe('readForecast', () => {
  let world: PipelineWorld;
  beforeAll(() => {
    world = samplePipeline();
    world.menu('updateForecast');
    world.menu('updateFunnel');
  });

  /** What a formula computes; a text where it says why it cannot. */
  const figure = (formula: string): CellValue => {
    world.type('Figures', 'A1', formula);
    return world.value('Figures', 'A1');
  };

  it.each([
    ['month', 'This month, 2026-11'],
    ['quarter', 'This quarter, 2026-Q4'],
    ['year', 'This year, 2026'],
  ] as const)('says of a %s what the Forecast tab says of it', (span, name) => {
    const state = forecast(world, { span, offset: 0 });
    const { amount, weightedAmount, target, wonAmount } = state;
    const tab = rowWith(world, 'Forecast', name).slice(1);
    expect(tab.slice(0, 5)).toEqual([
      state.lines.length,
      amount,
      weightedAmount,
      target,
      wonAmount,
    ]);
    expect([weightedAmount, target].every(Boolean)).toBe(true);
  });

  it('has the months of the Forecast tab, and the total and what is left out of it', () => {
    const { months, ...all } = forecast(world, { span: 'all', offset: 0 });
    const inTab = months.filter(({ month }) => month !== '' && month < '2027-11');
    expect(inTab.length).toBeGreaterThan(3);
    for (const { month, deals, amount, weightedAmount, target, wonAmount } of inTab) {
      const row = rowWith(world, 'Forecast', month).slice(1, 6);
      expect(row).toEqual([deals, amount, weightedAmount, target, wonAmount]);
    }
    const total = [all.lines.length, all.amount, all.weightedAmount];
    expect(rowWith(world, 'Forecast', 'Total').slice(1, 4)).toEqual(total);
    const left = all.leftOut.map(({ reason, deals, amount }) => [reason, deals, amount || null]);
    const names = {
      won: 'Already won',
      lost: 'Lost',
      overdue: 'Overdue',
      'no amount': 'No amount',
    };
    expect(left.length).toBe(5);
    for (const [reason, ...figures] of left) {
      const name = { ...names, 'unreadable amount': 'Amount cannot be read' }[String(reason)];
      expect(rowWith(world, 'Forecast', name ?? '').slice(1, 3)).toEqual(figures);
    }
  });

  it('agrees with the custom functions called with its label', () => {
    for (const span of ['month', 'quarter', 'year', 'all'] as const) {
      const state = forecast(world, { span, offset: 0 });
      const { label, weightedAmount, wonAmount, target, amount, winRate, velocity } = state;
      expect(figure(`=WEIGHTED_FORECAST("${label}")`)).toBe(weightedAmount);
      expect(figure(`=WIN_RATE("${label}")`)).toBe(winRate.won / (winRate.won + winRate.lost));
      expect(figure(`=SALES_VELOCITY("${label}")`)).toEqual(
        velocity.amountPerDay ?? expect.stringMatching(/^No deals were won in the period/),
      );
      if (target === null) continue;
      expect(figure(`=PIPELINE_COVERAGE(,"${label}")`)).toBeCloseTo(
        amount / (target - wonAmount),
        9,
      );
    }
  });

  it('has the receipt of FORECAST_RECEIPT', () => {
    world.clear('Figures', 'A1:H99');
    world.type('Figures', 'A1', '=FORECAST_RECEIPT("2026-Q4")');
    const table = world.values('Figures');
    const total = table.findIndex(([name]) => /^Total/.test(String(name)));
    const { lines, weightedAmount } = forecast(world, { span: 'quarter', offset: 0 });
    const counted = table.slice(1, total).map(([name, , , amount, chance, , weighted]) => ({
      ...{ name, amount, chance, weighted },
    }));
    const inOrder = (each: readonly { readonly name: unknown }[]) =>
      each.map((line) => JSON.stringify(line)).sort();
    const own = lines.map(({ name, amount, probability, weightedAmount: weighted }) => ({
      ...{ name, amount, chance: probability, weighted },
    }));
    expect(inOrder(own)).toEqual(inOrder(counted));
    expect(table[total]?.[6]).toBe(weightedAmount);
    expect(lines.find(({ name }) => name === 'Odd')).toMatchObject({
      ...{ probability: 0.33, source: 'deal', weightedAmount: 4_074.07 },
    });
  });

  it('has the rows of the Funnel tab and its sentence', () => {
    const { funnel, outside, bottleneck } = forecast(world, { span: 'month', offset: 0 });
    expect(funnel.length).toBe(6);
    for (const { stage, deals, conversion, medianDays } of funnel) {
      const [, entered, , ...rest] = rowWith(world, 'Funnel', stage);
      const { movedOn, lostHere, wentBack, stillHere } = deals;
      expect([entered, ...rest.slice(0, 6)]).toEqual([
        ...[deals.entered, movedOn, lostHere, wentBack, stillHere, conversion, medianDays],
      ]);
    }
    const apart = Object.values(outside).reduce((sum, count) => sum + count, 0);
    const all = (funnel[0]?.deals.entered ?? 0) + apart;
    expect(rowWith(world, 'Funnel', 'All deals')[1]).toBe(all);
    expect(world.value('Funnel', 'A2')).toBe(bottleneck);
    expect(bottleneck).toMatch(/^Deals stop most often between Needs mapping and Proposal/);
  });

  it('counts what was typed while no event was seen, and says the change', () => {
    const later = samplePipeline();
    const before = forecast(later, { span: 'all', offset: 0 });
    later.dropNextEvents(1);
    const row = later.values(later.deals).findIndex(([name]) => name === 'Odd') + 1;
    const amount = (later.values(later.deals)[0] ?? []).indexOf('Amount');
    later.type(later.deals, `${String.fromCharCode(65 + amount)}${row}`, '22345.67');
    const after = forecast(later, { span: 'all', offset: 0 });
    expect(after.weightedAmount).toBeCloseTo(before.weightedAmount + 10_000 * 0.33, 2);
    expect(after.revision).not.toBe(before.revision);
    expect(forecast(later, { span: 'all', offset: 0 }).revision).toBe(after.revision);
  });

  it('reads no more than a tab that is written anew', () => {
    ask(world, { span: 'quarter', offset: 0 });
    const { counters } = world.executions.at(-1) ?? {};
    expect(counters?.reads).toBeLessThanOrEqual(11);
    expect(counters?.writes).toBe(0);
  });

  it('answers a sheet without deals with nothing, in Norwegian too', () => {
    const nb = openPipeline({ locale: 'nb_NO' });
    const state = forecast(nb, { span: 'quarter', offset: 1 });
    expect(state).toMatchObject({ label: '2027-Q1', amount: 0, lines: [], leftOut: [] });
    expect(state.bottleneck).toMatch(/^For lite data til å peke ut en flaskehals/);
  });

  it('says what has to be mended, and refuses what is no request', () => {
    const request = { span: 'month', offset: 0 } as const;
    const blank = emptyWorld();
    blank.open();
    expect(ask(blank, request)).toEqual({ ok: false, problem: { code: 'not set up' } });
    const bare = openPipeline();
    bare.script(({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActive();
      const stages = spreadsheet.getSheetByName('Stages');
      if (stages) spreadsheet.deleteSheet(stages);
    });
    expect(ask(bare, request)).toMatchObject({ ok: false, problem: { code: 'damaged' } });
    const wrong = { ...request, offset: 0.5 };
    expect(ask(bare, wrong)).toEqual({ ok: false, problem: { code: 'bad request' } });
  });
});
