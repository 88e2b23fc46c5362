import { type ChosenColumns, withChosenColumns } from '../tables/set-up/choose-columns';
import { type DealsSurroundings, knownColumns } from '../tables/set-up/deals-plan';
import { type FoundDeals, findDeals } from '../tables/set-up/find-deals';
import { planSetUp, type SetUpPlan } from '../tables/set-up/set-up-plan';
import type { SetUpRead } from '../tables/set-up/set-up-read';
import { tabRangeName } from '../tables/tabs/range-names';
import { SETTING_WORDS } from '../words/settings';
import type { Platform } from './platform';
import type { CellRule, DropDownList, Surroundings } from './sheet-rules';
import type { Area } from './workbook';

/** The plan, and whether a protection keeps the user from carrying it out. */
export interface PlannedSetUp {
  readonly plan: SetUpPlan;
  readonly isClosed: boolean;
}

/**
 * Reads the spreadsheet and decides what set-up does with it.
 *
 * @param chosen columns that the user says hold fields
 */
export function readSetUpPlan(platform: Platform, chosen: ChosenColumns = {}): PlannedSetUp {
  const read = readSetUp(platform);
  const found = withChosenColumns(findDeals(read), chosen);
  const around = found.sheet ? platform.rules.surroundings(found.sheet.id) : NEW_SHEET;
  const surroundings = dealsSurroundings(found, around, read, platform);
  const plan = planSetUp(read, found, surroundings, amountFormats(found, around, platform));
  const isClosed = around.protections.some(({ isSheet, mayEdit }) => isSheet && !mayEdit);
  return { plan, isClosed };
}

export function readSetUp({ workbook, clock }: Platform): SetUpRead {
  return {
    locale: workbook.locale(),
    today: clock.today(),
    names: workbook.names(),
    sheets: workbook.sheets().map(({ id, name }) => ({
      id,
      name,
      cells: workbook.readAll(id),
      gridRows: workbook.gridRows(id),
    })),
  };
}

/** Size of a tab of deals that set-up adds. */
const NEW_SHEET: Surroundings = {
  gridRows: 1_000,
  gridColumns: 26,
  filter: null,
  protections: [],
  merged: [],
};

function dealsSurroundings(
  found: FoundDeals,
  around: Surroundings,
  { names }: SetUpRead,
  { rules }: Platform,
): DealsSurroundings {
  const area = columnArea(found, 'stage', around);
  const reasons = columnArea(found, 'lostReason', around);
  const stagesSheet = names.get(tabRangeName('stages'))?.sheet ?? -1;
  return {
    ...around,
    protections: around.protections.filter(({ isSheet }) => !isSheet).map((one) => one.area),
    stageRule: area ? stageRule(rules.validations(area), stagesSheet) : 'none',
    reasonRule: reasons ? reasonRule(rules.validations(reasons)) : 'none',
    colours: found.sheet ? rules.colours(found.sheet.id) : [],
  };
}

function amountFormats(found: FoundDeals, around: Surroundings, { workbook }: Platform): string[] {
  const area = columnArea(found, 'amount', around);
  return area ? workbook.numberFormats(area).map(([format = '']) => format) : [];
}

/** A field's cells below the headers; null where there are none yet. */
function columnArea(
  found: FoundDeals,
  field: 'stage' | 'amount' | 'lostReason',
  { gridRows }: Surroundings,
): Area | null {
  const column = knownColumns(found)[field];
  const row = found.recognized.headerRow + 1;
  if (!found.sheet || column === undefined || row > gridRows) return null;
  return { sheet: found.sheet.id, row, column, rows: gridRows - row + 1, columns: 1 };
}

/** A drop-down whose list went with a deleted Stages tab is nobody's any more. */
function stageRule(
  rules: readonly CellRule[],
  stagesSheet: number,
): DealsSurroundings['stageRule'] {
  if (rules.every((rule) => rule === 'none')) return 'none';
  const isOwn = (rule: CellRule): boolean =>
    typeof rule === 'object' && 'listSheet' in rule && rule.listSheet === stagesSheet;
  return rules.some(isOwn) ? 'own' : 'other';
}

function reasonRule(rules: readonly CellRule[]): DealsSurroundings['reasonRule'] {
  const standing = rules.filter((rule) => rule !== 'none');
  const own = standing.find(isReasonList);
  return standing.length === 0 ? 'none' : (own?.values ?? 'other');
}

/** Whether a rule is the drop-down of lost reasons that set-up made, in whatever language. */
export const isReasonList = (rule: CellRule): rule is DropDownList =>
  typeof rule === 'object' &&
  'help' in rule &&
  Object.values(SETTING_WORDS).some(({ reasonsHelp }) => rule.help === reasonsHelp);
