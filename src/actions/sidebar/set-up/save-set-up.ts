import type { Answer, Problem } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import type { RulesState, SetUpSave } from '../../../protocol/set-up-state';
import { RULES_WORDS, ruleProblemText } from '../../../words/rule-problems';
import { TAB_NAMES } from '../../../words/tabs';
import type { Platform } from '../../platform';
import { reconcileSheet } from '../../reconcile-sheet';
import { writeTabChange } from '../../write-tab-change';
import { bindColumns, renewDropDowns } from './bind-columns';
import { checkRules } from './check-rules';
import { moveDeals } from './move-deals';
import { type RulesRead, readRules } from './read-rules';
import { readSetUp } from './read-set-up';
import { rulesState } from './rules-state';
import { rulesWrites, type TabWrites } from './rules-writes';
import { tidySetUp } from './tidy-set-up';

/**
 * Saves the team's rules as a whole or not at all, and brings the deals in step with them. Saving what
 * has been saved already is no conflict.
 */
export function saveSetUp(
  request: Calls['saveSetUp']['request'],
  platform: Platform,
): Answer<Calls['saveSetUp']['value']> {
  const problem = platform.lock.hold(() => saveUnderLock(tidySetUp(request), platform));
  if (problem === 'busy' || problem === 'forbidden')
    return { ok: false, problem: { code: 'busy' } };
  if (problem) return { ok: false, problem };
  reconcileSheet(platform, null);
  return readSetUp(null, platform);
}

function saveUnderLock(request: SetUpSave, platform: Platform): Problem | null {
  const read = readRules(platform);
  if (!('layout' in read)) return read;
  const state = rulesState(read);
  if (isSaved(request, state)) return null;
  if (state.mark !== request.mark) return { code: 'set-up changed' };
  if (!namesStages(request, state)) return { code: 'bad request' };
  const { language } = state.settings;
  const bad = checkRules(request, state, read).map((problem) => ({
    key: problem.key,
    text: ruleProblemText(problem, language),
  }));
  if (bad.length > 0) return { code: 'bad values', values: bad };
  const writes = rulesWrites(request, read, platform.workbook);
  const obstacle = obstacleTo(writes, read, platform);
  if (obstacle) return obstacle;
  write(request, writes, state, read, platform);
  return null;
}

/** Whether the rules say this already, as after an answer that got lost. */
function isSaved({ stages, criteria, settings, columns }: SetUpSave, state: RulesState): boolean {
  const names = (list: RulesState['stages']) => list.map(({ was, ...rule }) => rule);
  const isBound = state.columns.every(
    ({ field, column }) => columns[field] === undefined || columns[field] === column,
  );
  const same = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);
  return (
    isBound &&
    same(names(stages), names(state.stages)) &&
    same(criteria, state.criteria) &&
    same(settings, state.settings)
  );
}

/** JSON whose objects have their keys in one order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Whether each stage that is said to be there is, once. */
function namesStages({ stages }: SetUpSave, state: RulesState): boolean {
  const known = stages.map(({ was }) => was).filter((was) => was !== '');
  return (
    new Set(known).size === known.length &&
    known.every((was) => state.stages.some(({ name }) => name === was))
  );
}

/** What would leave the rules half-written. */
function obstacleTo(
  writes: readonly TabWrites[],
  { configuration }: RulesRead,
  { rules }: Platform,
): Problem | null {
  const { language } = configuration.rules.settings;
  for (const { tab, sheet, change, lacking } of writes) {
    const title = TAB_NAMES[language][tab];
    if (lacking !== '')
      return { code: 'damaged', text: RULES_WORDS[language].noColumn(title, lacking) };
    const isClosed = rules
      .surroundings(sheet)
      .protections.some(
        ({ area, mayEdit, isSheet }) =>
          !mayEdit &&
          (isSheet ||
            change.cells.some(
              ({ row, column }) =>
                row >= area.row &&
                row < area.row + area.rows &&
                column >= area.column &&
                column < area.column + area.columns,
            )),
      );
    if (isClosed) return { code: 'refused', text: RULES_WORDS[language].closed(title) };
  }
  return null;
}

/**
 * Stages first, whose tab makes sense without the rest: old names are also called there before
 * anything else is renamed.
 */
function write(
  request: SetUpSave,
  writes: readonly TabWrites[],
  state: RulesState,
  read: RulesRead,
  platform: Platform,
): void {
  const { workbook } = platform;
  for (const { sheet, present, change } of writes) writeTabChange(sheet, present, change, workbook);
  const layout = bindColumns(request.columns, state, read, workbook);
  workbook.flush();
  moveDeals(request.moves, read, workbook);
  renewDropDowns(request, state, layout, read, platform);
}
