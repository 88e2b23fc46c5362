import type { Problem } from '../../../protocol/answer';
import { MOVE_WORDS } from '../../../words/moves';
import {
  type Configuration,
  type ConfigurationCells,
  readConfigurationCells,
  readSettings,
  toConfiguration,
} from '../../configuration';
import { type DealsLayout, findDamage, findLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import { type DealCells, headersOf, readDealCells } from '../../read-rows';
import type { Area } from '../../workbook';

/** The team's rules with the cells they were read from. */
export interface RulesRead {
  readonly names: ReadonlyMap<string, Area>;
  readonly layout: DealsLayout;
  readonly cells: ConfigurationCells;
  readonly configuration: Configuration;
  readonly dealCells: DealCells;
  /** Of the Deals tab, from column A on. */
  readonly headers: readonly string[];
}

/** Reads the rules as they stand, or says why there are none. */
export function readRules(platform: Platform): RulesRead | Problem {
  const { workbook } = platform;
  const names = workbook.names();
  const layout = findLayout(names);
  if (!layout) return { code: 'not set up' };
  const damage = findDamage(names, layout);
  if (damage) {
    const { language } = readSettings(names, workbook);
    return { code: 'damaged', text: MOVE_WORDS[language].damaged[damage] };
  }
  const cells = readConfigurationCells(names, platform);
  const dealCells = readDealCells(layout, workbook);
  const headers = headersOf(dealCells, layout);
  const configuration = toConfiguration(cells, layout.columns, headers);
  return { names, layout, cells, configuration, dealCells, headers };
}
