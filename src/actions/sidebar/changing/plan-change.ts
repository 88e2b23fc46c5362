import { isAbout } from '../../../pipeline/move';
import { recordRow } from '../../../pipeline/record-row';
import { RECORDED_FIELDS } from '../../../pipeline/recorded';
import type { RowDecision, Witness } from '../../../pipeline/row-state';
import type { Stage } from '../../../pipeline/stage';
import type { Waiver } from '../../../pipeline/trail';
import { waive } from '../../../pipeline/waive';
import type { BadValue, Problem } from '../../../protocol/answer';
import type { DealChange } from '../../../protocol/deal-change';
import { LONGEST_CELL_TEXT } from '../../../tables/cells/cell';
import { issueSentence } from '../../../tables/tabs/issue-sentence';
import { BAD_VALUE_WORDS } from '../../../words/bad-values';
import { FIELD_NAMES } from '../../../words/fields';
import type { CellRun } from '../../entered';
import { type DealRow, toDealRows } from '../../read-rows';
import { blockedProblem } from './blocked-problem';
import { type ColumnContent, formulaCell, formulaTest, readValues } from './read-values';
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
  const decision = recordRow(after.state, witnessOf(contents, entry, row, sheet), sheet.recording);
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
  { values, waivers = [], activity }: DealChange,
  entry: Stage | null,
  row: DealRow,
  sheet: SheetForChange,
): { readonly contents: readonly ColumnContent[]; readonly bad: readonly BadValue[] } {
  const { language } = sheet.configuration.rules.settings;
  const words = BAD_VALUE_WORDS[language];
  const at = row.state.deal.row;
  const read = readValues(values ?? {}, at, sheet);
  const contents = [...read.contents];
  const bad = [...read.bad];
  for (const { key, reason } of waivers) {
    if (reason.trim() === '') bad.push({ key, text: words.noReason });
    if (reason.length > LONGEST_REASON)
      bad.push({ key, text: words.tooLong(String(LONGEST_REASON)) });
  }
  if (activity?.kind === 'note' && activity.note.trim() === '')
    bad.push({ key: 'note', text: words.noNote });
  if ((activity?.note.length ?? 0) > LONGEST_CELL_TEXT)
    bad.push({ key: 'note', text: words.tooLong(String(LONGEST_CELL_TEXT)) });
  const column = sheet.layout.columns.stage ?? 0;
  if (entry && formulaTest(at, sheet)(column))
    bad.push(formulaCell('stage', FIELD_NAMES[language].stage, sheet));
  else if (entry) contents.push({ key: 'stage', column, content: entry.name });
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

/** The change as an edit that was seen. */
function witnessOf(
  contents: readonly ColumnContent[],
  entry: Stage | null,
  { state: { deal } }: DealRow,
  { who }: SheetForChange,
): Witness {
  const covered = new Set<string>(contents.map(({ key }) => key));
  return {
    who,
    firstRow: deal.row,
    lastRow: deal.row,
    fields: new Set(RECORDED_FIELDS.filter((field) => covered.has(field))),
    since: false,
    block: false,
    oldStage: entry ? deal.stageText : null,
  };
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
