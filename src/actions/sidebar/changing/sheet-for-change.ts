import { newDealId } from '../../../pipeline/deal-id';
import type { RecordingContext } from '../../../pipeline/row-state';
import type { Problem } from '../../../protocol/answer';
import type { FieldView } from '../../../protocol/pipeline-state';
import { type Configuration, readConfigurationCells, toConfiguration } from '../../configuration';
import type { Platform } from '../../platform';
import { type DealCells, headersOf, readDealCells } from '../../read-rows';
import { refreshToday } from '../../today';
import { fieldViews } from '../showing/field-views';
import { type LocatedDeals, locateDeals } from '../showing/locate-deals';

/** All that a change of a deal is decided by, read while nobody else's call changes anything. */
export interface SheetForChange extends LocatedDeals {
  readonly configuration: Configuration;
  readonly cells: DealCells;
  /** The columns that may be filled in. */
  readonly fields: readonly FieldView[];
  /** Who asks; '' = they never said. */
  readonly who: string;
  readonly recording: RecordingContext;
}

/** Reads rules and deals; nine reads, deals last. Under the lock. */
export function readForChange(platform: Platform): SheetForChange | Problem {
  const { workbook, memory, random } = platform;
  const located = locateDeals(platform);
  if ('code' in located) return located;
  const { names, layout } = located;
  const configurationCells = readConfigurationCells(names, platform);
  const who = memory.who();
  const cells = readDealCells(layout, workbook);
  const headers = headersOf(cells, layout);
  const { columns } = layout;
  const configuration = toConfiguration(configurationCells, columns, headers);
  const { rules } = configuration;
  refreshToday(rules.settings, names, platform);
  const rows = cells.cells.slice(layout.headerRow);
  const fields = fieldViews({ columns, headers, rules, owners: [], rows });
  const recording = { rules, newId: () => newDealId(random), locked: true };
  return { names, layout, configuration, cells, fields, who, recording };
}
