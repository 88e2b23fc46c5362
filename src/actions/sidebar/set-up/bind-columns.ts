import type { Field } from '../../../pipeline/deal';
import type { RulesState, SetUpSave } from '../../../protocol/set-up-state';
import type { ColumnKey } from '../../../tables/deals/deal-columns';
import { columnRangeName, RANGE_NAMES } from '../../../tables/tabs/range-names';
import { SETTING_WORDS } from '../../../words/settings';
import type { DealsLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import { isReasonList } from '../../read-set-up';
import type { Area, Workbook } from '../../workbook';
import type { RulesRead } from './read-rules';

/** Binds and unbinds the columns whose choice differs, and returns the layout as it is then. */
export function bindColumns(
  chosen: SetUpSave['columns'],
  { columns: present }: RulesState,
  { layout }: RulesRead,
  workbook: Workbook,
): DealsLayout {
  const columns: Partial<Record<ColumnKey, number>> = { ...layout.columns };
  const gone = new Set<string>();
  for (const { field, column } of present) {
    const wanted = chosen[field];
    if (wanted === undefined || wanted === column) continue;
    delete columns[field];
    if (wanted === null) gone.add(columnRangeName(field));
    else {
      columns[field] = wanted;
      workbook.setName(columnRangeName(field), headerCell(wanted, layout));
    }
  }
  if (gone.size > 0) workbook.removeNames((name) => gone.has(name));
  return { ...layout, columns };
}

const headerCell = (column: number, { sheet, headerRow }: DealsLayout): Area => ({
  sheet,
  row: headerRow,
  column,
  rows: 1,
  columns: 1,
});

/** Most values that Google takes into a rule. */
const MOST_REASONS = 500;

/** Offers stages in a newly bound column, and lost reasons as they are now; rules of others stay. */
export function renewDropDowns(
  { settings }: SetUpSave,
  before: RulesState,
  layout: DealsLayout,
  { names }: RulesRead,
  { workbook, rules }: Platform,
): void {
  const below = (field: Field): Area | null => belowHeader(layout.columns[field], layout, workbook);
  const columnOf = (field: Field) => before.columns.find((one) => one.field === field)?.column;
  const stages = layout.columns.stage === columnOf('stage') ? null : below('stage');
  const stageNames = names.get(RANGE_NAMES.stageNames);
  if (stages && stageNames && rules.validations(stages).every((rule) => rule === 'none'))
    rules.setDropDown(stages, stageNames);
  const values = settings.lostReasons.slice(0, MOST_REASONS);
  const isSame =
    layout.columns.lostReason === columnOf('lostReason') &&
    JSON.stringify(settings.lostReasons) === JSON.stringify(before.settings.lostReasons);
  const reasons = isSame || values.length === 0 ? null : below('lostReason');
  if (!reasons) return;
  const isOurs = rules.validations(reasons).every((rule) => rule === 'none' || isReasonList(rule));
  if (isOurs)
    rules.setDropDown(reasons, { values, help: SETTING_WORDS[settings.language].reasonsHelp });
}

function belowHeader(
  column: number | undefined,
  { sheet, headerRow }: DealsLayout,
  workbook: Workbook,
): Area | null {
  const rows = workbook.gridRows(sheet) - headerRow;
  if (column === undefined || rows < 1) return null;
  return { sheet, row: headerRow + 1, column, rows, columns: 1 };
}
