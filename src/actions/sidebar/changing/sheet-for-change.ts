import { newDealId } from '../../../pipeline/deal-id';
import type { RecordingContext } from '../../../pipeline/row-state';
import type { Problem } from '../../../protocol/answer';
import type { FieldView } from '../../../protocol/pipeline-state';
import { type Configuration, readConfigurationCells, toConfiguration } from '../../configuration';
import { type DealsLayout, findDamage, findLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import { type DealCells, headersOf, readDealCells } from '../../read-rows';
import { refreshToday } from '../../today';
import type { Area } from '../../workbook';
import { fieldViews } from '../showing/field-views';
import { stopProblem } from '../showing/stop-problem';

/** All that a change of a deal is decided by, read while nobody else's call changes anything. */
export interface SheetForChange {
  readonly names: ReadonlyMap<string, Area>;
  readonly layout: DealsLayout;
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
  const names = workbook.names();
  const layout = findLayout(names);
  if (!layout) return { code: 'not set up' };
  const damage = findDamage(names, layout);
  if (damage) return stopProblem(damage, platform);
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
