import type { GridContent, SheetId } from '../grid/grid';
import type { WorldState } from './world-state';

/** All of a world that outlives it, as JSON. Caches, locks and open executions do not. */
export interface WorldContent {
  /** Whoever makes the grid makes it from this. */
  readonly grid: GridContent;
  readonly fileName: string;
  readonly locale: string;
  /** IANA time zone of the spreadsheet. */
  readonly timeZone: string;
  readonly activeSheet: SheetId;
  readonly tabColors: readonly (readonly [SheetId, string | null])[];
  /** Stores by `document`, `script` and `user:<name>`. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function contentOf(world: WorldState): WorldContent {
  const { grid, fileName, locale, zone, activeSheet, tabColors, properties } = world;
  return {
    grid: grid.content(),
    fileName,
    locale,
    timeZone: zone.name,
    activeSheet,
    tabColors: [...tabColors],
    properties: Object.fromEntries(
      [...properties].map(([store, values]) => [store, Object.fromEntries(values)]),
    ),
  };
}

/** Stores of properties as a world keeps them. */
export const propertyStores = (
  stores: WorldContent['properties'],
): Map<string, Map<string, string>> =>
  new Map(
    Object.entries(stores).map(([store, values]) => [store, new Map(Object.entries(values))]),
  );
