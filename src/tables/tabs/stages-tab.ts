import type { Issue } from '../../pipeline/issue';
import type { Language } from '../../pipeline/settings';
import {
  createStages,
  LONGEST_STAGE_NAME,
  type Stage,
  type StageRole,
  type Stages,
  stageKey,
} from '../../pipeline/stage';
import { ROLE_NAMES } from '../../words/stage-roles';
import { STAGES_HEADERS, type StagesColumn } from '../../words/tabs';
import type { Cell, CellWrite } from '../cells/cell';
import { readProbability } from '../cells/probability';
import { joinList, nameOf, readYesNo, recognize, splitList, yesNo } from '../cells/recognize';
import { findTabColumns } from './tab-columns';
import { missingColumns, type TabRow, tabRows } from './tab-row';

/** A row of the Stages tab that holds a stage. */
export interface StageRow {
  readonly row: number;
  readonly stage: Stage;
  /** Name the stage had when it was last recorded; '' = never. Another one means: renamed. */
  readonly recordedName: string;
}

export interface StagesTab {
  readonly stages: Stages;
  readonly rows: readonly StageRow[];
  readonly issues: readonly Issue[];
}

const CLOSED_PROBABILITIES = { won: 1, lost: 0 } as const;

/**
 * Reads the Stages tab. A cell that cannot be used is an issue and counts as: role open, chance 0
 * (won 1), no limit of days, may not start here. A name used twice is an issue; the upper row holds.
 */
export function readStagesTab(cells: readonly (readonly Cell[])[]): StagesTab {
  const found = findTabColumns(cells, STAGES_HEADERS);
  const issues = missingColumns('stages', ['stage'], found);
  const rows: StageRow[] = [];
  const seen = new Set<string>();
  for (const row of found.columns.stage ? tabRows('stages', cells, found) : []) {
    const key = stageKey(row.text('stage'));
    if (key.length > LONGEST_STAGE_NAME) issues.push(row.issue('bad value', 'stage', 'name'));
    else if (seen.has(key)) issues.push(row.issue('duplicate stage', 'stage', ''));
    else if (key !== '') rows.push(readStageRow(row, issues));
    else if (row.text('role') !== '') issues.push(row.issue('bad value', 'stage', 'name'));
    if (key !== '') seen.add(key);
  }
  const stages = createStages(rows.map(({ stage }) => stage));
  return { stages, rows, issues: [...issues, ...missingRoles(stages)] };
}

function readStageRow(row: TabRow<StagesColumn>, issues: Issue[]): StageRow {
  const role = readRole(row, issues);
  const stage: Stage = {
    name: row.text('stage'),
    role,
    probability: readChance(row, role, issues),
    maxDays: readMaxDays(row, issues),
    mayStartHere: readMayStart(row, role, issues),
    alsoCalled: splitList(row.cell('alsoCalled')),
  };
  return { row: row.row, stage, recordedName: row.text('recorded') };
}

function readRole(row: TabRow<StagesColumn>, issues: Issue[]): StageRole {
  const role = recognize(row.text('role'), ROLE_NAMES);
  if (role === null) issues.push(row.issue('bad value', 'role', 'role'));
  return role ?? 'open';
}

function readChance(row: TabRow<StagesColumn>, role: StageRole, issues: Issue[]): number {
  const { value } = readProbability(row.cell('probability'));
  const ifEmpty = role === 'open' ? null : CLOSED_PROBABILITIES[role];
  if (value !== null) return value;
  if (ifEmpty === null || row.text('probability') !== '')
    issues.push(row.issue('bad value', 'probability', 'probability'));
  return ifEmpty ?? 0;
}

function readMaxDays(row: TabRow<StagesColumn>, issues: Issue[]): number | null {
  const text = row.text('maxDays');
  if (text === '') return null;
  const days = /^(\d{1,4})(?: ?(?:d|days?|dag|dager))?$/i.exec(text)?.[1];
  if (days === undefined) issues.push(row.issue('bad value', 'maxDays', 'days'));
  return days === undefined ? null : Number(days);
}

function readMayStart(row: TabRow<StagesColumn>, role: StageRole, issues: Issue[]): boolean {
  if (!row.has('mayStartHere')) return role === 'open';
  const says = readYesNo(row.cell('mayStartHere'));
  if (says === null && row.text('mayStartHere') !== '')
    issues.push(row.issue('bad value', 'mayStartHere', 'yes or no'));
  return says ?? false;
}

const missingRoles = ({ list }: Stages): Issue[] =>
  (['open', 'won', 'lost'] as const)
    .filter((role) => !list.some((stage) => stage.role === role))
    .map((hint) => ({
      code: 'missing role',
      tab: 'stages',
      row: null,
      column: null,
      field: '',
      text: '',
      hint,
    }));

/** The Stages tab's cells, headers first; the last column, the recorded name, is to be hidden. */
export function stagesTabCells(stages: readonly Stage[], language: Language): CellWrite[][] {
  const rows = stages.map((stage) => [
    stage.name,
    nameOf(stage.role, ROLE_NAMES, language),
    stage.probability,
    stage.maxDays,
    yesNo(stage.mayStartHere, language),
    stage.alsoCalled.length === 0 ? null : joinList(stage.alsoCalled),
    stage.name,
  ]);
  return [Object.values(STAGES_HEADERS[language]), ...rows];
}
