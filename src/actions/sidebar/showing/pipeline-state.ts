import type { Criterion } from '../../../pipeline/criterion';
import { addDays, type Day } from '../../../pipeline/day';
import { closedOn } from '../../../pipeline/recorded-row';
import type { RowState } from '../../../pipeline/row-state';
import type { Rules } from '../../../pipeline/rules';
import type { Language } from '../../../pipeline/settings';
import type { Stage } from '../../../pipeline/stage';
import {
  CLOSED_SHOWN_DAYS,
  type CriterionView,
  type PipelineState,
  type StageState,
} from '../../../protocol/pipeline-state';
import { usualSpellings } from '../../../tables/deals/deal-issues';
import { criterionAsks } from '../../../words/criterion-asks';
import { keyName } from '../../../words/fields';
import { dealState, shownCriteria } from './deal-state';
import { fieldViews } from './field-views';
import type { ShownSheet } from './shown-sheet';

/**
 * All that is shown of a sheet before anything is asked for besides.
 *
 * @param revision text of the change cell
 * @param locale of the spreadsheet as Google writes it, such as `nb_NO`
 */
export function pipelineState(
  { layout, configuration, headers, rows, doubtful }: ShownSheet,
  revision: string,
  locale: string,
): Omit<PipelineState, 'who'> {
  const { rules } = configuration;
  const { settings, today } = rules;
  const criteria = shownCriteria(rules);
  const isShown = ({ state }: { readonly state: RowState }): boolean => !isLongClosed(state, today);
  const older = rows.filter((row) => !isShown(row)).map(({ state }) => state.deal.stage);
  const owners = ownersOf(rows, settings.language);
  const cells = rows.map((row) => row.cells);
  return {
    revision,
    today,
    language: settings.language,
    locale: locale.replace('_', '-'),
    currency: settings.currency,
    enforcement: settings.enforcement,
    skipping: settings.skipping,
    reopening: settings.reopening,
    waivers: settings.waivers,
    owners,
    lostReasons: settings.lostReasons,
    stages: rules.stages.list.map((stage) => stageState(stage, criteria, older, rules)),
    criteria: criteria.map((criterion) => criterionView(criterion, settings.language)),
    fields: fieldViews({ columns: layout.columns, headers, rules, owners, rows: cells }),
    deals: rows
      .filter(isShown)
      .map(({ state, before }) => dealState(state, before, rules, criteria)),
    doubtful,
  };
}

/** Whether a deal was closed longer ago than is shown. */
function isLongClosed(row: RowState, today: Day): boolean {
  const { stage } = row.deal;
  if (!stage || stage.role === 'open') return false;
  const closed = closedOn(row);
  return closed !== null && closed < addDays(today, -CLOSED_SHOWN_DAYS);
}

function ownersOf(rows: ShownSheet['rows'], language: Language): string[] {
  const spellings = usualSpellings(rows.map(({ state }) => state.deal));
  const compare = new Intl.Collator(language).compare;
  return [...spellings.values()].filter((owner) => owner !== '').sort(compare);
}

function stageState(
  stage: Stage,
  criteria: readonly Criterion[],
  older: readonly (Stage | null)[],
  rules: Rules,
): StageState {
  const { name, role, probability, maxDays, mayStartHere } = stage;
  const held = rules.criteriaFor(stage).map((criterion) => criteria.indexOf(criterion));
  const olderDeals = older.filter((one) => one === stage).length;
  return { name, role, probability, maxDays, mayStartHere, criteria: held, olderDeals };
}

function criterionView(criterion: Criterion, language: Language): CriterionView {
  const { stage, key, label, test, level, advice } = criterion;
  return {
    stage,
    key,
    label: label || keyName(key, language),
    test,
    level,
    asks: criterionAsks(criterion, language),
    advice,
  };
}
