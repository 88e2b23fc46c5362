import type { Criterion, CriterionState } from '../../pipeline/criterion';
import type { Issue } from '../../pipeline/issue';
import { isAbout } from '../../pipeline/move';
import type { RowState } from '../../pipeline/row-state';
import type { Rules } from '../../pipeline/rules';
import type { Language } from '../../pipeline/settings';
import { CHECK_TAB_WORDS } from '../../words/check-tab';
import { FIELD_NAMES } from '../../words/fields';
import { FORECAST_WORDS } from '../../words/forecast';
import { UPDATE_TAB_WORDS } from '../../words/update-tab';
import type { CellWrite } from '../cells/cell';
import { checkDeal, type DealCheck, firstUnmet } from '../deals/deal-check';
import type { ColumnKey, DealColumns } from '../deals/deal-columns';
import { issueSentence, type TabTitles } from './issue-sentence';
import { type LinkTarget, rectangle, type TabContent } from './tab-content';

/** What the Check tab is made from. */
export interface CheckInput {
  /** The rows that hold deals. */
  readonly rows: readonly RowState[];
  readonly columns: DealColumns;
  readonly issues: readonly Issue[];
  readonly titles?: TabTitles;
  readonly rules: Rules;
}

const ISSUES_ROW = 7;

const STATES: readonly CriterionState[] = [
  'met',
  'missing',
  'wrong',
  'waived',
  'cannot be checked',
];

/**
 * The Check tab: what cannot be read or told, each with a link to its cell, and below it the deals by
 * criterion, whose stage stands above it: open deals, and closed ones that lack something of their own
 * stage. A cell is empty where a criterion concerns neither the deal's stage nor the next one.
 */
export function checkTab({ rows, columns, issues, titles, rules }: CheckInput): TabContent {
  const { language } = rules.settings;
  const words = CHECK_TAB_WORDS[language];
  const checks = rows.map((row) => checkDeal(row, rules));
  const listed = checks.filter((check): check is DealCheck => check !== null && isListed(check));
  const criteria = criteriaOf(rules);
  const issueRows = issues.map((issue) => [null, issueSentence(issue, language, titles)]);
  const top = topLines(checks, listed, issues.length, rules);
  const movingHeader = ISSUES_ROW + Math.max(1, issues.length) + 2;
  return {
    tab: 'check',
    cells: rectangle([
      ...top.map((text) => [text]),
      ...[[words.cell, words.issue], ...(issues.length > 0 ? issueRows : [[null, words.noIssues]])],
      ...[
        [null, null, null, null, null, ...criteria.map(({ stage }) => stage)],
        matrixHeader(criteria, language),
        ...listed.map((one) => matrixRow(one, criteria, language)),
      ],
    ]),
    links: [
      { row: ISSUES_ROW + 1, column: 1, targets: issues.map(issueTarget) },
      { row: movingHeader + 1, column: 1, targets: listed.map((one) => mendTarget(one, columns)) },
    ],
    movingHeader,
    looks: {
      boldRows: [1, ISSUES_ROW],
      frozenRows: 0,
      columns: [{ column: 2, columns: 25, widthPixels: 180 }],
    },
  };
}

const isListed = ({ stage, lacksOwn }: DealCheck): boolean => stage.role === 'open' || lacksOwn;

/** The team's criteria in their order, then the lost reason where no criterion asks for it. */
const criteriaOf = ({ criteria, stages, criteriaFor }: Rules): Criterion[] => [
  ...new Set([...criteria, ...stages.list.flatMap((stage) => criteriaFor(stage))]),
];

/** What was checked, in sentences whose numbers add up to the deals and to the cells of the table. */
function topLines(
  checks: readonly (DealCheck | null)[],
  listed: readonly DealCheck[],
  issues: number,
  { settings: { language }, today }: Rules,
): (string | null)[] {
  const words = CHECK_TAB_WORDS[language];
  const lacking = listed.filter((check) => check.lacking.length > 0).length;
  const open = listed.filter(({ stage }) => stage.role === 'open').length;
  const closed = listed.length - open;
  const noStage = checks.filter((check) => check === null).length;
  const states = listed.flatMap((check) => [...check.states.values()]);
  const fine = lacking === 0 && issues === 0;
  return [
    words.title(today),
    fine ? words.allFine(checks.length) : words.summary(checks.length, lacking, issues),
    words.rows(open, closed, checks.length - listed.length - noStage, noStage),
    STATES.map((state) => `${words.states[state]}: ${count(states, state)}`).join(', '),
    UPDATE_TAB_WORDS[language].ownCells,
    null,
  ];
}

const count = (states: readonly CriterionState[], state: CriterionState): number =>
  states.filter((one) => one === state).length;

function matrixHeader(criteria: readonly Criterion[], language: Language): CellWrite[] {
  const { name, stage, owner, lostReason } = FIELD_NAMES[language];
  const { mend, lacks, should } = CHECK_TAB_WORDS[language];
  return [
    ...[mend, name, stage, owner, lacks],
    ...criteria.map((criterion) => {
      const header = criterion.label || lostReason;
      return criterion.level === 'should' ? `${header} (${should})` : header;
    }),
  ];
}

function matrixRow(
  { row: { deal }, stage, lacking, states, waivers }: DealCheck,
  criteria: readonly Criterion[],
  language: Language,
): CellWrite[] {
  const words = CHECK_TAB_WORDS[language].states;
  const name = deal.name || deal.company || FORECAST_WORDS[language].row(deal.row);
  const cells = criteria.map((criterion) => {
    const state = states.get(criterion);
    if (state !== 'waived') return state ? words[state] : null;
    const reason = waivers.find((waiver) => isAbout(waiver, criterion))?.reason;
    return reason ? `${words.waived}: ${reason}` : words.waived;
  });
  return [null, name, stage.name, deal.owner || null, lacking.length, ...cells];
}

const issueTarget = ({ tab, row, column }: Issue): LinkTarget | null =>
  row === null || tab === null ? null : { tab, row, column: column ?? 1 };

function mendTarget(check: DealCheck, columns: DealColumns): LinkTarget | null {
  const column = columns[firstUnmet(check)?.key as ColumnKey];
  return column === undefined ? null : { tab: 'deals', row: check.row.deal.row, column };
}
