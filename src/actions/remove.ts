import { OUR_CALL } from '../functions/complete-calls';
import { columnLetters } from '../tables/cells/column-letters';
import { localeLanguage } from '../tables/cells/locale';
import { isOwnColour } from '../tables/set-up/colour-rules';
import { planRemoval, type RemovalPlan } from '../tables/set-up/removal-plan';
import { isOwnName, tabRangeName } from '../tables/tabs/range-names';
import { refusalReason } from '../words/refusals';
import { REMOVE_WORDS } from '../words/remove';
import { SET_UP_WORDS } from '../words/set-up';
import type { Platform } from './platform';
import { isReasonList, readSetUp } from './read-set-up';
import { refusalOf } from './refusals';

/**
 * Takes away what the add-on made: its columns, tabs, drop-down, colours and range names. The
 * user's cells, formats and rules stay, and so do the tabs of activities and history unless the user
 * says otherwise.
 */
export function removeDealsheet(platform: Platform): void {
  const { dialogs, workbook } = platform;
  try {
    const text = remove(platform);
    if (text !== '') dialogs.tell(text);
  } catch (error) {
    const reason = refusalOf(error, workbook);
    const language = localeLanguage(workbook.locale());
    dialogs.tell(REMOVE_WORDS[language].refused(refusalReason(reason, language)));
  }
}

function remove(platform: Platform): string {
  const { dialogs, lock } = platform;
  const plan = planRemoval(readSetUp(platform));
  const words = REMOVE_WORDS[plan.language];
  if (!plan.hasNames && !plan.columns && plan.tabs.length === 0) {
    // Names whose cells are gone are not read, and a killed run may have left some.
    platform.workbook.removeNames(isOwnName);
    return words.nothing;
  }
  const titles = plan.tabs.map(({ name }) => name).join(', ');
  const formulas = formulasLeft(plan, platform);
  if (!dialogs.confirm(words.ask(titles, columnsText(plan), formulas))) return '';
  const given = plan.askedFor.filter(({ name }) => dialogs.confirm(words.alsoTab(name)));
  const outcome = lock.hold(() => takeAway(new Set(given.map(({ id }) => id)), platform));
  return outcome === 'done' ? words.done(formulas) : SET_UP_WORDS[plan.language].busy;
}

/** How many formulas with our functions stand in tabs that are not deleted. */
function formulasLeft({ tabs }: RemovalPlan, { workbook }: Platform): number {
  const deleted = new Set(tabs.map(({ id }) => id));
  return workbook.findFormulas(OUR_CALL.source).filter(({ sheet }) => !deleted.has(sheet)).length;
}

const columnsText = ({ columns }: RemovalPlan): string =>
  columns
    ? `${columnLetters(columns.first)}–${columnLetters(columns.first + columns.count - 1)}`
    : '';

/** Names go last: by them a run that was killed finds the rest. */
function takeAway(given: ReadonlySet<number>, platform: Platform): 'done' {
  const { workbook, layout } = platform;
  const plan = planRemoval(readSetUp(platform));
  removeFromDeals(plan, platform);
  for (const { id } of [...plan.tabs, ...plan.askedFor.filter((tab) => given.has(tab.id))])
    layout.deleteSheet(id);
  workbook.removeNames(isOwnName);
  workbook.flush();
  return 'done';
}

function removeFromDeals(
  { deals, columns, dropDownColumns, headerRow }: RemovalPlan,
  { workbook, rules, layout }: Platform,
): void {
  if (!deals) return;
  rules.removeColours(deals.id, isOwnColour);
  const stages = workbook.names().get(tabRangeName('stages'))?.sheet;
  const rows = deals.gridRows - headerRow;
  for (const column of rows > 0 ? dropDownColumns : []) {
    const area = { sheet: deals.id, row: headerRow + 1, column, rows, columns: 1 };
    const runs = ownRuns(rules.validations(area), stages);
    for (const [first, count] of runs)
      rules.removeValidations({ ...area, row: area.row + first, rows: count });
  }
  if (columns) layout.deleteColumns(deals.id, columns.first, columns.count);
}

/** Runs of consecutive cells with a drop-down of ours: position of the first, length. */
function ownRuns(
  cells: ReturnType<Platform['rules']['validations']>,
  stages: number | undefined,
): [number, number][] {
  const runs: [number, number][] = [];
  cells.forEach((rule, i) => {
    const listsStages =
      typeof rule === 'object' && 'listSheet' in rule && rule.listSheet === stages;
    if (!listsStages && !isReasonList(rule)) return;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === i) last[1]++;
    else runs.push([i, 1]);
  });
  return runs;
}
