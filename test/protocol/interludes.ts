import type { DealsWorld } from './deals-world';

/** Values that have to stand in the sheet afterwards, by deal and column. */
export type Leaves = Readonly<Record<string, readonly [column: number, value: string | number]>>;

/** What somebody else does meanwhile. */
export interface Interlude {
  readonly run: (world: DealsWorld) => unknown;
  readonly leaves?: Leaves;
  /** The deal whose row is deleted. */
  readonly gone?: string;
}

const [AMOUNT, DATE] = [4, 5];

export const INTERLUDES: Readonly<Record<string, Interlude>> = {
  'a colleague types in the same row': {
    run: (world) => world.type('Deals', 'F3', '2027-09-09'),
    leaves: { Bravo: [DATE, 46_639] },
  },
  'a colleague types in another row': {
    run: (world) => world.type('Deals', 'E4', '3600'),
    leaves: { Charlie: [AMOUNT, 3_600] },
  },
  'somebody sorts whole rows': { run: (world) => world.sort('Deals', 'A2:S7', 1, false) },
  'somebody sorts what they see': { run: (world) => world.sort('Deals', 'A2:M7', 1, false) },
  'somebody inserts a row above': { run: (world) => world.insertRows('Deals', 2, 1) },
  'somebody deletes a row above': {
    run: (world) => world.deleteRows('Deals', 2, 1),
    gone: 'Alpha',
  },
  'somebody deletes a row below': {
    run: (world) => world.deleteRows('Deals', 6, 1),
    gone: 'Echo',
  },
  'a second full reconcile runs': {
    run: (world) => {
      // It is told that the first one is at work, or does the work itself.
      world.screen.answers.push('OK');
      world.menu('updateForecast');
    },
  },
};
