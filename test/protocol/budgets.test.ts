import { beforeAll, describe, expect, it } from 'vitest';
import type { DealChange } from '../../src/protocol/deal-change';
import { answered, ask } from '../actions/sidebar/ask';
import { askChange } from '../actions/sidebar/changing/ask-change';
import { openPipeline, type PipelineWorld } from '../pipeline-world';
import { fillDeals } from './deal-rows';
import { costOf, menuCost, type ServiceCost } from './service-costs';

const DAY_MS = 24 * 60 * 60 * 1_000;
const STAGES_PUT_BACK_TO = 3;

/** Most reads and writes of each operation; set-up is not among them. */
const BUDGETS = {
  'an edit outside the bound columns': [3, 1],
  // One read more, of the time zone, to know which day it is; and one flush, so that a Settings tab
  // which Google refuses to write is known of before anything else is written.
  'the first edit of a day, outside the bound columns': [4, 2],
  'an edit of an amount': [10, 6],
  'an edit of a close date': [10, 6],
  'the first edit of a day, in a bound column': [10, 6],
  'a move that is allowed': [10, 7],
  'a move that is put back': [10, 7],
  'a deal won': [10, 7],
  'a new row': [10, 7],
  'five new rows': [10, 7],
  'opening the sidebar': [8, 0],
  // And one reconcile, whose ten reads and nine writes are its own.
  'opening the sidebar after an edit that was lost': [8 + 11, 9],
  'asking whether anything was recorded': [2, 0],
  'a deal with its history': [9, 0],
  'going to a deal': [3, 0],
  'the deal of the selected row': [2, 0],
  // One move: ten reads, and six writes and one for each field filled in.
  'a move in the sidebar': [10, 6],
  'a move in the sidebar with three fields': [10, 6 + 3],
  'a deal won in the sidebar': [10, 6],
  // The Activities tab is read, enlarged by a row, and the row written.
  'an activity logged in the sidebar': [11, 6],
  // The grid's size, the row below the last deal, and its number formats are read besides.
  'a deal added in the sidebar': [13, 6],
  'a bare function': [5, 0],
  'a completed function': [1, 0],
  // One read more: only the spreadsheet's locale tells what the text says.
  'a completed function where an amount is written as 1,234': [2, 0],
  'a function on history, bare': [6, 0],
  'a function on history, completed': [6, 0],
  'a full reconcile of 5,000 rows put back to three stages': [11, 9 + STAGES_PUT_BACK_TO],
  'the Check tab made, beyond its reconcile': [8, 12],
  'the Forecast tab made, beyond its reconcile': [8, 12],
  'the Funnel tab made, beyond its reconcile': [8, 12],
  'the History tab made, beyond its reconcile': [8, 12],
  'the Funnel tab written anew, beyond its reconcile': [8, 12],
} as const;

const TABS_OF_ALL_DEALS = [
  'the Check tab made, beyond its reconcile',
  'the History tab made, beyond its reconcile',
] as const;

type Operation = keyof typeof BUDGETS;
type Costs = Partial<Record<Operation, ServiceCost>>;

function measure(count: number): Costs {
  const world = openPipeline({ undo: false });
  fillDeals(world, count);
  const check = menuCost(world.menu('checkAllDeals')).rest;
  const edits = measureEdits(world, count);
  const changes = measureChanges(world);
  const functions = measureFunctions(world);
  const sidebar = measureSidebar(world);
  for (let row = 10; row < Math.min(count, 5_010); row++) setStage(world, row, 'Lost');
  const putBack = world.menu('updateFunnel');
  return {
    ...edits,
    ...changes,
    ...functions,
    ...sidebar,
    'a full reconcile of 5,000 rows put back to three stages': menuCost(putBack).reconcile,
    'the Check tab made, beyond its reconcile': check,
    'the Funnel tab made, beyond its reconcile': menuCost(putBack).rest,
    'the Forecast tab made, beyond its reconcile': menuCost(world.menu('updateForecast')).rest,
    'the History tab made, beyond its reconcile': menuCost(world.menu('showHistory')).rest,
    'the Funnel tab written anew, beyond its reconcile': menuCost(world.menu('updateFunnel')).rest,
  };
}

function measureSidebar(world: PipelineWorld): Costs {
  const cost = (name: string, request: unknown): ServiceCost => {
    world.call(name, JSON.stringify(request));
    return costOf(world.executions.at(-1));
  };
  const id = world.values(world.deals)[1]?.at(-1);
  world.dropNextEvents(1);
  world.type(world.deals, 'E2', '4712');
  return {
    'opening the sidebar after an edit that was lost': cost('openPipeline', null),
    'opening the sidebar': cost('openPipeline', null),
    'asking whether anything was recorded': cost('readRevision', null),
    'a deal with its history': cost('readDeal', { id }),
    'going to a deal': cost('goToDeal', { id }),
    'the deal of the selected row': cost('readSelection', null),
  };
}

function setStage(world: PipelineWorld, row: number, stage: string): void {
  const cell = world.area(world.deals, `D${row}`);
  if (world.grid.values(cell)[0]?.[0] !== 'Proposal') world.grid.write(cell, [[{ value: stage }]]);
}

function measureEdits(world: PipelineWorld, count: number): Costs {
  const cost = (a1: string, text: string) => costOf(world.type(world.deals, a1, text));
  const rows = (top: number, height: number) =>
    costOf(
      world.paste(
        world.deals,
        `A${count + top}`,
        Array.from({ length: height }, (_, i) => [`New ${top + i}`, 'Company', 'Kari', 'Proposal']),
      ),
    );
  const nextDay = () => {
    world.clock.now += DAY_MS;
  };
  const costs: Costs = {
    'an edit outside the bound columns': cost('U3', 'a note'),
    'an edit of an amount': cost('E3', '1234.5'),
    'an edit of a close date': cost('F3', '2027-02-03'),
    'a move that is allowed': cost('D2', 'Needs mapping'),
    'a move that is put back': cost('D3', 'Lost'),
    'a deal won': cost('D4', 'Contract signed'),
    'a new row': rows(2, 1),
    'five new rows': rows(3, 5),
  };
  nextDay();
  const outside = cost('U3', 'another note');
  nextDay();
  return {
    ...costs,
    'the first edit of a day, outside the bound columns': outside,
    'the first edit of a day, in a bound column': cost('E3', '4711'),
  };
}

function measureChanges(world: PipelineWorld): Costs {
  const cost = (name: string, change: Partial<DealChange>): ServiceCost => {
    answered(askChange(world, name, change));
    return costOf(world.executions.at(-1));
  };
  const values = { amount: '2,000', nextStep: 'Call', nextStepDate: '2026-12-24' };
  const added = { name: 'Zulu', company: 'Zoo', owner: 'Kari', amount: 5 };
  return {
    'a move in the sidebar': cost('Deal 5', { stage: 'Qualification' }),
    'a move in the sidebar with three fields': cost('Deal 6', { stage: 'Proposal', values }),
    'a deal won in the sidebar': cost('Deal 7', { stage: 'Contract signed' }),
    'an activity logged in the sidebar': cost('Deal 8', { activity: { kind: 'call', note: '' } }),
    'a deal added in the sidebar': (() => {
      const stage = 'Leads received';
      answered(ask(world, 'addDeal', { operation: 'add', stage, values: added }));
      return costOf(world.executions.at(-1));
    })(),
  };
}

function measureFunctions(world: PipelineWorld): Costs {
  world.grid.insertSheet('Figures');
  world.type(world.deals, 'E5', 'USD 1,234.50');
  const cost = (a1: string, name: string, lost: number): ServiceCost => {
    world.dropNextEvents(lost);
    world.type('Figures', a1, `=${name}()`);
    const last = world.executions.filter(({ functionName }) => functionName === name).pop();
    return costOf(last);
  };
  return {
    'a bare function': cost('A1', 'WEIGHTED_FORECAST', 1),
    'a completed function': cost('B1', 'WEIGHTED_FORECAST', 0),
    'a function on history, bare': cost('C1', 'WIN_RATE', 1),
    'a function on history, completed': cost('D1', 'WIN_RATE', 0),
    'a completed function where an amount is written as 1,234': afterUnclearAmount(world, cost),
  };
}

/** An amount kept as text that is a thousand and some in one locale and one and some in another. */
function afterUnclearAmount(
  world: PipelineWorld,
  cost: (a1: string, name: string, lost: number) => ServiceCost,
): ServiceCost {
  world.type(world.deals, 'E6', "'1,234");
  return cost('E1', 'WEIGHTED_FORECAST', 0);
}

describe('calls to Google', () => {
  let few: Costs;
  let many: Costs;
  beforeAll(() => {
    few = measure(500);
    many = measure(50_000);
  }, 400_000);

  it.each(Object.keys(BUDGETS) as Operation[])('%s keeps its budget', (operation) => {
    const [mostReads, mostWrites] = BUDGETS[operation];
    for (const costs of [few, many]) {
      expect(costs[operation]?.reads).toBeLessThanOrEqual(mostReads);
      expect(costs[operation]?.writes).toBeLessThanOrEqual(mostWrites);
    }
  });

  it('are as many for 500 rows as for 50,000, but for one that enlarges a new tab', () => {
    const apart = TABS_OF_ALL_DEALS.map((tab) => [few[tab], many[tab]]);
    const alike = Object.fromEntries(TABS_OF_ALL_DEALS.map((tab) => [tab, few[tab]]));
    expect({ ...many, ...alike }).toEqual(few);
    for (const [one, other] of apart)
      expect(other).toEqual({ ...one, writes: (one?.writes ?? 0) + 1 });
  });
});
