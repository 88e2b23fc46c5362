import type { DealsLayout } from './deals-layout';
import type { Platform } from './platform';
import type { Area } from './workbook';

export function completeFormulas(
  _area: Area,
  _formulas: readonly (readonly string[])[],
  _names: ReadonlyMap<string, Area>,
  _layout: DealsLayout,
  _platform: Platform,
): void {}
