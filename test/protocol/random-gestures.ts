import * as fc from 'fast-check';
import type { DealsWorld } from './deals-world';

/** Something that happens to the sheet, and whether its edit event reaches the add-on. */
export interface RandomGesture {
  readonly text: string;
  readonly delivered: boolean;
  readonly run: (world: DealsWorld) => unknown;
}

const STAGES = [
  'Qualification',
  'Needs mapping',
  'Proposal',
  'Contract signed',
  'Lost',
  'Nonsense',
];
const TYPED: readonly (readonly [column: string, text: string])[] = [
  ...STAGES.map((stage) => ['D', stage] as const),
  ...['Alpha', 'Zulu', 'Yankee', ''].map((name) => ['A', name] as const),
  ...['700', '1000', '', 'some'].map((amount) => ['E', amount] as const),
  ...['2027-05-05', '2026-01-01', 'soon', ''].map((date) => ['F', date] as const),
  ...['Kari', ''].map((owner) => ['C', owner] as const),
];
const BLOCKS = [
  [
    ['Xray', 'Xylo', 'Kari', 'Proposal', '10', '2027-01-01'],
    ['Whisky', 'Wood', '', 'Lost'],
  ],
  [['Alpha', 'Acme'], ['Bravo'], ['']],
];
const LAST_ROW = 7;
const row = fc.integer({ min: 2, max: LAST_ROW });

type Run = RandomGesture['run'];

const named = (text: string, run: Run) => [text, run] as const;

const gestures: fc.Arbitrary<readonly [string, Run]> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(row, fc.constantFrom(...TYPED))
      .map(([at, [column, text]]) =>
        named(`type ${column}${at} ${text}`, (world) =>
          world.type('Deals', `${column}${at}`, text),
        ),
      ),
  },
  fc
    .tuple(row, fc.constantFrom(...BLOCKS))
    .map(([at, cells]) =>
      named(`paste A${at} ${cells}`, (world) => world.paste('Deals', `A${at}`, cells)),
    ),
  row.map((at) => named(`clear A${at}:K${at}`, (world) => world.clear('Deals', `A${at}:K${at}`))),
  row.map((at) => named(`insert ${at}`, (world) => world.insertRows('Deals', at, 1))),
  row.map((at) => named(`delete ${at}`, (world) => world.deleteRows('Deals', at, 1))),
  fc
    .tuple(row, row)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) =>
      named(`copy ${from} to ${to}`, (world) => world.copyRow('Deals', from, to)),
    ),
  fc
    .tuple(
      fc.constantFrom(`A2:S${LAST_ROW}`, `A2:M${LAST_ROW}`, `A2:K${LAST_ROW}`, `D2:E${LAST_ROW}`),
      fc.constantFrom(4, 5),
      fc.boolean(),
    )
    .map(([area, column, ascending]) =>
      named(`sort ${area} by ${column} ${ascending}`, (world) =>
        world.sort('Deals', area, column, ascending),
      ),
    ),
  fc
    .tuple(row, fc.constantFrom('A', 'D', 'E'))
    .map(([at, column]) =>
      named(`fill ${column}${at} down`, (world) =>
        world.fill('Deals', `${column}${at}`, `${column}${at}:${column}${at + 2}`),
      ),
    ),
  fc.constant(named('undo', (world) => world.undo())),
  fc.tuple(row, fc.constantFrom(...TYPED.slice(0, 12))).map(([at, [column, text]]) =>
    named(`another program writes ${column}${at} ${text}`, (world) =>
      world.script(({ SpreadsheetApp }) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName('Deals');
        sheet?.getRange(`${column}${at}`).setValue(text);
      }),
    ),
  ),
);

export const randomGesture: fc.Arbitrary<RandomGesture> = fc
  .tuple(gestures, fc.boolean())
  .map(([[text, run], delivered]) => ({
    delivered,
    run,
    text: `${text}${delivered ? '' : ', unseen'}`,
    [fc.toStringMethod]: () => `${text}${delivered ? '' : ', unseen'}`,
  }));

/** Does one after the other. */
export function perform(world: DealsWorld, sequence: readonly RandomGesture[]): void {
  for (const { delivered, run } of sequence) {
    world.dropNextEvents(delivered ? 0 : 1);
    run(world);
  }
  world.dropNextEvents(0);
}
