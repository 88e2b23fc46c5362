import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/protocol/answer';
import type { CallName, Calls } from '../../src/protocol/calls';
import type { DealChange } from '../../src/protocol/deal-change';
import { unpackPipeline } from '../../src/protocol/packed-pipeline';
import type { CriterionView, DealState } from '../../src/protocol/pipeline-state';
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

/** Finds what stands in a row of the deals tab in the column of that header. */
function cellsOf(world: PipelineWorld, header: string): (row: number) => CellValue {
  const { sheet } = world.area(world.deals, 'A1');
  const { column: columns } = world.grid.lastCell(sheet);
  const [headers = []] = world.grid.values({ sheet, row: 1, column: 1, rows: 1, columns });
  const column = headers.indexOf(header) + 1;
  return (row) => world.grid.values({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
}

const ASKED = ['Company', 'Owner', 'Next step', 'Lost reason'];

/** Lets every open stage ask for much, and says what may then be waived of it for one deal. */
function askForMuch(world: PipelineWorld): Pick<CriterionView, 'stage' | 'key'>[] {
  const stages = ask(world, 'openPipeline', null).stages.filter(({ role }) => role === 'open');
  const asked = stages.flatMap(({ name }) =>
    ASKED.map((field) => [name, field, 'filled', '', 'must']),
  );
  world.paste('Criteria', 'A2', asked);
  const { criteria } = ask(world, 'openPipeline', null);
  return criteria.slice(0, asked.length).map(({ stage, key }) => ({ stage, key }));
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
    const cell = cellsOf(world, 'Deal');
    const stage = ask(world, 'openPipeline', null).stages[0]?.name ?? '';
    for (const name of TEXTS) {
      const values = { name, company: name, owner: name };
      const { deal } = ask(world, 'addDeal', { operation: operation(), stage, values });
      expect([deal.name, deal.company, deal.owner].map(start)).toEqual(Array(3).fill(start(name)));
      expect(cell(deal.row)).toBe(name);
    }
    const { deals } = unpackPipeline(ask(world, 'openPipeline', null), '');
    const shown = deals.map(({ name }) => name);
    expect(shown.map(start)).toEqual(TEXTS.map(start));
    expect(formulas(world)).toEqual(before);
  });

  it('is next step, reason of a loss and note as it was typed, and no formula', () => {
    const world = openPipeline();
    const before = formulas(world);
    const cells = ['Next step', 'Lost reason'].map((header) => cellsOf(world, header));
    const { change, deal } = oneDeal(world, 'Lost');
    for (const text of TEXTS) {
      const values = { nextStep: text, lostReason: text };
      expect(start(change({ values, activity: { kind: 'note', note: text } }).nextStep)).toBe(
        start(text),
      );
      expect(cells.map((cell) => cell(deal().row))).toEqual([text, text]);
    }
    const { history } = ask(world, 'readDeal', { id: deal().id });
    const notes = history.flatMap(({ event }) => (event.kind === 'activity' ? [event.note] : []));
    expect([...notes].sort()).toEqual([...TEXTS].sort());
    expect(formulas(world)).toEqual(before);
  });

  it('is the reason of a waiver as it was typed, and no formula', () => {
    const world = openPipeline();
    const before = formulas(world);
    const waivable = askForMuch(world);
    for (let i = 0; i < TEXTS.length; i += waivable.length) {
      const reasons = TEXTS.slice(i, i + waivable.length);
      const { change, deal } = oneDeal(world, 'Leads received');
      const waived = waivable.slice(0, reasons.length);
      const waivers = waived.map((one, at) => ({ ...one, reason: reasons[at] ?? '' }));
      change({ waivers });
      const { history } = ask(world, 'readDeal', { id: deal().id });
      const given = history.flatMap(({ event }) => (event.kind === 'waived' ? [event.reason] : []));
      expect([...given].sort()).toEqual([...reasons].sort());
    }
    expect(formulas(world)).toEqual(before);
  });
});
