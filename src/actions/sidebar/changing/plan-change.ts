import { isAbout } from '../../../pipeline/move';
import { recordRow } from '../../../pipeline/record-row';
import { RECORDED_FIELDS, type RecordedField } from '../../../pipeline/recorded';
import type { RowDecision, Witness } from '../../../pipeline/row-state';
import type { Stage } from '../../../pipeline/stage';
import type { Waiver } from '../../../pipeline/trail';
import { waive } from '../../../pipeline/waive';
import type { BadValue, Problem } from '../../../protocol/answer';
import type { DealChange } from '../../../protocol/deal-change';
import { LONGEST_CELL_TEXT } from '../../../tables/cells/cell';
import { issueSentence } from '../../../tables/tabs/issue-sentence';
import { BAD_VALUE_WORDS } from '../../../words/bad-values';
import type { CellRun } from '../../entered';
import { type DealRow, toDealRows } from '../../read-rows';
import { blockedProblem } from './blocked-problem';
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
  if (!mayWaive(waivers, sheet)) return { code: 'set-up changed' };
  const entry = to && to !== row.state.deal.stage ? to : null;
  const { contents, bad } = readAll(request, entry, row, sheet);
  if (bad.length > 0) return { code: 'bad values', values: bad };
  const after = withWaivers(withContents(contents, row, sheet), waivers, sheet);
  const { deal } = row.state;
  const oldStage = entry && deal.stageText;
  const witness = witnessOf(deal.row, fieldsIn(contents), oldStage, sheet);
  const decision = recordRow(after.state, witness, sheet.recording);
  if (entry && decision.blocked && (decision.putBack !== null || request.warned !== true))
    return blockedProblem(row, decision.blocked.breaches, entry, sheet);
  if (!decision.hidden) return leftAlone(decision, sheet);
  return { after, decision, runs: runsOf(contents, decision) };
}

/** Whether the team lets each of these be waived: must-criteria of the Criteria tab. */
const mayWaive = (waivers: readonly Waiver[], { configuration }: SheetForChange): boolean =>
  waivers.length === 0 ||
  (configuration.rules.settings.waivers &&
    waivers.every((waiver) =>
      configuration.rules.criteria.some((one) => one.level === 'must' && isAbout(waiver, one)),
    ));

/** Longest reason: a trail holds many. */
const LONGEST_REASON = 1_000;

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

/** Reasons and notes that are lacking or too long. */
function badTexts(
  { waivers = [], activity }: DealChange,
  { configuration }: SheetForChange,
): BadValue[] {
  const words = BAD_VALUE_WORDS[configuration.rules.settings.language];
  const tooLong = (key: string, text: string, most: number): BadValue[] =>
    text.length > most ? [{ key, text: words.tooLong(String(most)) }] : [];
  const reasons = waivers.flatMap(({ key, reason }) => [
    ...(reason.trim() === '' ? [{ key, text: words.noReason }] : []),
    ...tooLong(key, reason, LONGEST_REASON),
  ]);
  if (!activity) return reasons;
  const { kind, note } = activity;
  const isBlank = kind === 'note' && note.trim() === '';
  return [
    ...reasons,
    ...(isBlank ? [{ key: 'note', text: words.noNote }] : []),
    ...tooLong('note', note, LONGEST_CELL_TEXT),
  ];
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

/** The row with contents in its cells. */
export function withContents(
  contents: readonly ColumnContent[],
  { state, cells, formulas, before }: DealRow,
  { layout, configuration }: SheetForChange,
): DealRow {
  const width = Math.max(cells.length, ...contents.map(({ column }) => column));
  const filled = Array.from({ length: width }, (_, i) => cells[i] ?? '');
  for (const { column, content } of contents) filled[column - 1] = content ?? '';
  const { row } = state.deal;
  const [after] = toDealRows([filled], [formulas], row, layout, configuration.context);
  return { ...(after as DealRow), before };
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

/** What is entered into a row as an edit that was seen. */
export const witnessOf = (
  row: number,
  fields: ReadonlySet<RecordedField>,
  oldStage: string | null,
  { who }: SheetForChange,
): Witness => ({ who, firstRow: row, lastRow: row, fields, since: false, block: false, oldStage });

/** Cells one by one; the close date that winning fills in is written by the decision. */
const runsOf = (contents: readonly ColumnContent[], { closeDate }: RowDecision): CellRun[] =>
  contents
    .filter(({ key }) => key !== 'closeDate' || closeDate === null)
    .map(({ column, content }) => ({ column, contents: [content] }));

function leftAlone({ issues: [issue] }: RowDecision, { configuration }: SheetForChange): Problem {
  const { language } = configuration.rules.settings;
  return { code: 'in doubt', text: issue ? issueSentence(issue, language) : '' };
}
