import type { Problem } from '../../../protocol/answer';
import {
  type Configuration,
  type ConfigurationCells,
  readConfigurationCells,
  toConfiguration,
} from '../../configuration';
import type { Platform } from '../../platform';
import { type DealCells, headersOf, readDealCells } from '../../read-rows';
import { type LocatedDeals, locateDeals } from '../showing/locate-deals';

/** The team's rules with the cells they were read from. */
export interface RulesRead extends LocatedDeals {
  readonly cells: ConfigurationCells;
  readonly configuration: Configuration;
  readonly dealCells: DealCells;
  /** Of the Deals tab, from column A on. */
  readonly headers: readonly string[];
}

/** Reads the rules as they stand, or says why there are none. */
export function readRules(platform: Platform): RulesRead | Problem {
  const located = locateDeals(platform);
  if ('code' in located) return located;
  const { names, layout } = located;
  const cells = readConfigurationCells(names, platform);
  const dealCells = readDealCells(layout, platform.workbook);
  const headers = headersOf(dealCells, layout);
  const configuration = toConfiguration(cells, layout.columns, headers);
  return { names, layout, cells, configuration, dealCells, headers };
}
