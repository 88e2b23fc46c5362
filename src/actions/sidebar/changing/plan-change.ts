import { recordRow } from '../../../pipeline/record-row';
import { RECORDED_FIELDS, type RecordedField } from '../../../pipeline/recorded';
import { restoreRow } from '../../../pipeline/restore-row';
import type { RowDecision } from '../../../pipeline/row-state';
import type { Stage } from '../../../pipeline/stage';
import type { Waiver } from '../../../pipeline/trail';
import { mayWaive, waive } from '../../../pipeline/waive';
import type { BadValue, Problem } from '../../../protocol/answer';
import type { DealChange } from '../../../protocol/deal-change';
import { issueSentence } from '../../../tables/tabs/issue-sentence';
import { BAD_VALUE_WORDS } from '../../../words/bad-values';
import type { CellRun } from '../../entered';
import type { DealRow } from '../../read-rows';
import { badTexts } from './bad-texts';
import { blockedProblem } from './blocked-problem';
import { withContents, witnessOf } from './entered-row';
import {
  type ColumnContent,
  formulaTest,
  readStage,
  readValues,
  type ValuesReading,
} from './read-values';
import type { SheetForChange } from './sheet-for-change';

/** A change that may be written. */
export interface PlannedChange {
  /** The row as it will be, with the block that stands there now. */
  readonly after: DealRow;
  readonly runs: readonly CellRun[];
  readonly decision: RowDecision;
}

/**
 * Decides what becomes of a change of a deal: what its row will look like, judged as if it had been
 * typed. Where rules or values forbid a part of it, nothing of it is done.
 */
export function planChange(
  request: DealChange,
  row: DealRow,
  sheet: SheetForChange,
): PlannedChange | Problem {
  const { rules } = sheet.configuration;
  const to = request.stage === undefined ? null : rules.stages.find(request.stage);
  if (request.stage !== undefined && !to) return { code: 'set-up changed' };
  const waivers = request.waivers ?? [];
  if (!mayWaive(waivers, rules)) return { code: 'set-up changed' };
  const entry = to && to !== row.state.deal.stage ? to : null;
  const { contents, bad } = readAll(request, entry, row, sheet);
  if (bad.length > 0) return { code: 'bad values', values: bad };
  const after = withWaivers(withContents(contents, row, sheet), waivers, sheet);
  const { deal } = row.state;
  const oldStage = entry && deal.stageText;
  const witness = witnessOf(deal.row, fieldsIn(contents), oldStage, sheet);
  const decision =
    restored(request, after, sheet) ?? recordRow(after.state, witness, sheet.recording);
  if (entry && decision.blocked && (decision.putBack !== null || request.warned !== true))
    return blockedProblem(row, decision.blocked.breaches, entry, sheet);
  if (!decision.hidden) return leftAlone(decision, sheet);
  return { after, decision, runs: runsOf(contents, decision) };
}

const restored = (
  { restores = '' }: DealChange,
  after: DealRow,
  { configuration }: SheetForChange,
): RowDecision | null =>
  restores === '' ? null : restoreRow(after.state, restores, configuration.rules);

/** What is to be written, the stage last: a run killed before it leaves a deal that did not move. */
function readAll(
  request: DealChange,
  entry: Stage | null,
  row: DealRow,
  sheet: SheetForChange,
): ValuesReading {
  const isFormula = formulaTest(row.state.deal.row, sheet);
  const read = readValues(request.values ?? {}, isFormula, sheet);
  const stage = entry && readStage(entry, isFormula, sheet);
  const contents = [...read.contents, ...(stage?.contents ?? [])];
  const bad = [...read.bad, ...badTexts(request, sheet), ...(stage?.bad ?? [])];
  return { contents, bad: [...bad, ...unnamed(contents, row, sheet)] };
}

/** A deal that no cell names could not be told from others. */
function unnamed(
  contents: readonly ColumnContent[],
  { state: { deal } }: DealRow,
  { configuration }: SheetForChange,
): BadValue[] {
  const { language } = configuration.rules.settings;
  const isLeft = (key: 'name' | 'company'): boolean => {
    const written = contents.find((one) => one.key === key);
    return written ? written.content !== null : deal[key] !== '';
  };
  const emptied = contents.find(
    ({ key, content }) => content === null && (key === 'name' || key === 'company'),
  );
  if (!emptied || isLeft('name') || isLeft('company')) return [];
  return [{ key: emptied.key, text: BAD_VALUE_WORDS[language].unnamed }];
}

function withWaivers(
  row: DealRow,
  waivers: readonly Waiver[],
  { configuration, who }: SheetForChange,
): DealRow {
  const { stages, today } = configuration.rules;
  const block = waive(row.state.block, waivers, who, today, stages);
  return { ...row, state: { ...row.state, block } };
}

/** Recorded fields among contents. */
function fieldsIn(contents: readonly ColumnContent[]): ReadonlySet<RecordedField> {
  const keys = new Set<string>(contents.map(({ key }) => key));
  return new Set(RECORDED_FIELDS.filter((field) => keys.has(field)));
}

/** Cells one by one; the close date that winning fills in is written by the decision. */
const runsOf = (contents: readonly ColumnContent[], { closeDate }: RowDecision): CellRun[] =>
  contents
    .filter(({ key }) => key !== 'closeDate' || closeDate === null)
    .map(({ column, content }) => ({ column, contents: [content] }));

function leftAlone({ issues: [issue] }: RowDecision, { configuration }: SheetForChange): Problem {
  const { language } = configuration.rules.settings;
  return { code: 'in doubt', text: issue ? issueSentence(issue, language) : '' };
}
