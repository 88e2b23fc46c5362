import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/protocol/answer';
import type { CallName, Calls } from '../../src/protocol/calls';
import type { DealChange } from '../../src/protocol/deal-change';
import { unpackPipeline } from '../../src/protocol/packed-pipeline';
import type { DealState } from '../../src/protocol/pipeline-state';
import type { CellValue } from '../../workbench/grid/grid';
import { openPipeline, type PipelineWorld } from '../pipeline-world';
import { NAUGHTY_TEXTS } from './naughty-texts';

/** Asks as the page does. @throws the problem's code when the answer is one */
function ask<N extends CallName>(
  world: PipelineWorld,
  name: N,
  request: Calls[N]['request'],
): Calls[N]['value'] {
  const answer = world.call(name, JSON.stringify(request));
  const read = JSON.parse(String(answer)) as Answer<Calls[N]['value']>;
  if (read.ok) return read.value;
  throw new Error(`${name}: ${JSON.stringify(read.problem).slice(0, 300)}`);
}

let operations = 0;
const operation = (): string => `test-${++operations}`;

/** A new deal without a company, and a way to change it that follows its mark. */
function oneDeal(world: PipelineWorld, stage: string) {
  const values = { name: 'Acme', owner: 'Kari', amount: 1000 };
  let { deal } = ask(world, 'addDeal', { operation: operation(), stage, values });
  const change = (more: Omit<DealChange, 'operation' | 'id' | 'mark'>): DealState => {
    const { id, mark } = deal;
    ({ deal } = ask(world, 'changeDeal', { operation: operation(), id, mark, ...more }));
    return deal;
  };
  return { change, deal: () => deal };
}

/** Blanks around a text are no part of it. */
const TEXTS = NAUGHTY_TEXTS.map((text) => text.trim());

/** What is sent of a long text for a card: the sheet keeps all of it. */
const start = (text: string): string => text.slice(0, 150);

/** Few enough for one spreadsheet to stay quick. */
const AT_ONCE = 40;
const PARTS = Array.from({ length: Math.ceil(TEXTS.length / AT_ONCE) }, (_, i) =>
  TEXTS.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
);

/** What stands in a row of the deals tab in the column of that header. */
function cells(world: PipelineWorld, header: string, row: number): CellValue {
  const column = world.values(world.deals)[0]?.indexOf(header) ?? -1;
  return world.values(world.deals)[row - 1]?.[column] ?? null;
}

function formulas(world: PipelineWorld): string[] {
  return world.grid.sheets().flatMap(({ id, name }) => {
    const { row, column } = world.grid.lastCell(id);
    if (row === 0) return [];
    const area = { sheet: id, row: 1, column: 1, rows: row, columns: column };
    return world.grid
      .formulas(area)
      .flatMap((line) => line.filter(Boolean).map((one) => `${name} ${one}`));
  });
}

describe('a text that the sidebar sends', () => {
  it('is the name of the deal as it was typed, and no formula', () => {
    const world = openPipeline();
    const before = formulas(world);
    const stage = ask(world, 'openPipeline', null).stages[0]?.name ?? '';
    for (const name of TEXTS) {
      const values = { name, company: name, owner: name };
      const { deal } = ask(world, 'addDeal', { operation: operation(), stage, values });
      expect([deal.name, deal.company, deal.owner].map(start)).toEqual(Array(3).fill(start(name)));
      expect(cells(world, 'Deal', deal.row)).toBe(name);
    }
    const { deals } = unpackPipeline(ask(world, 'openPipeline', null), '');
    const shown = deals.map(({ name }) => name);
    expect(shown.map(start)).toEqual(TEXTS.map(start));
    expect(formulas(world)).toEqual(before);
  });

  it('is the next step as it was typed, and no formula', () => {
    const world = openPipeline();
    const before = formulas(world);
    const { change, deal } = oneDeal(world, 'Leads received');
    for (const nextStep of TEXTS) {
      expect(start(change({ values: { nextStep } }).nextStep)).toBe(start(nextStep));
      expect(cells(world, 'Next step', deal().row)).toBe(nextStep);
    }
    expect(formulas(world)).toEqual(before);
  });

  it('is a note in the history as it was typed, and no formula', () => {
    const world = openPipeline();
    const before = formulas(world);
    const { change, deal } = oneDeal(world, 'Leads received');
    for (const note of TEXTS) change({ activity: { kind: 'note', note } });
    const { history } = ask(world, 'readDeal', { id: deal().id });
    const notes = history.flatMap(({ event }) => (event.kind === 'activity' ? [event.note] : []));
    expect(new Set(notes)).toEqual(new Set(TEXTS));
    expect(formulas(world)).toEqual(before);
  });

  it.each(PARTS.map((texts) => ({ texts })))(
    'is the reason of a waiver and of a loss as it was typed, part %#',
    ({ texts }) => {
      const world = openPipeline();
      const before = formulas(world);
      const state = ask(world, 'openPipeline', null);
      const [first = '', second = ''] = state.stages.map(({ name }) => name);
      const lost = state.stages.find(({ role }) => role === 'lost')?.name ?? '';
      for (const reason of texts) {
        const { change, deal } = oneDeal(world, first);
        change({ stage: second, waivers: [{ stage: second, key: 'company', reason }] });
        change({ stage: lost, values: { lostReason: reason } });
        expect(cells(world, 'Lost reason', deal().row)).toBe(reason);
        const { history } = ask(world, 'readDeal', { id: deal().id });
        const given = history.flatMap(({ event }) =>
          event.kind === 'waived' ? [event.reason] : [],
        );
        expect(given).toEqual([reason]);
      }
      expect(formulas(world)).toEqual(before);
    },
  );
});
