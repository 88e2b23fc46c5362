import type { Criterion, CriterionLevel, CriterionTest } from '../../pipeline/criterion';
import type { Issue } from '../../pipeline/issue';
import { nearestStage } from '../../pipeline/nearest-stage';
import type { Language } from '../../pipeline/settings';
import { type Stages, stageKey } from '../../pipeline/stage';
import { DAYS_OLD, LEVEL_NAMES, TEST_NAMES } from '../../words/criteria';
import { FIELD_NAMES } from '../../words/fields';
import { CRITERIA_HEADERS, type CriteriaColumn } from '../../words/tabs';
import type { Cell, CellWrite } from '../cells/cell';
import { criterionValueCell, readCriterionValue } from '../cells/criterion-value';
import type { LocaleContext } from '../cells/locale';
import { nameOf, recognize } from '../cells/recognize';
import { type ColumnKey, type DealColumns, ownColumnKey } from '../deals/deal-columns';
import { findTabColumns } from './tab-columns';
import { missingColumns, type TabRow, tabRows } from './tab-row';

/** What criteria are read against. */
export interface CriteriaContext extends LocaleContext {
  readonly stages: Stages;
  readonly columns: DealColumns;
  /** Headers of the Deals tab from column A on. */
  readonly headers: readonly string[];
}

/** A row of the Criteria tab that holds a criterion. */
export interface CriterionRow {
  readonly row: number;
  readonly criterion: Criterion;
  /** Column of the Deals tab it judges, 1-based, bound or found by its header; null = none. */
  readonly column: number | null;
}

export interface CriteriaTab {
  readonly criteria: readonly Criterion[];
  readonly rows: readonly CriterionRow[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the Criteria tab. A row whose stage, test or value cannot be used is an issue and no
 * criterion. An unknown level is an issue and counts as should, which blocks nothing. A field
 * that no column has is an issue and a criterion that cannot be checked.
 */
export function readCriteriaTab(
  cells: readonly (readonly Cell[])[],
  context: CriteriaContext,
): CriteriaTab {
  const found = findTabColumns(cells, CRITERIA_HEADERS);
  const issues = missingColumns('criteria', ['stage', 'field', 'test'], found);
  const isComplete = issues.length === 0;
  const rows: CriterionRow[] = [];
  for (const row of isComplete ? tabRows('criteria', cells, found) : []) {
    if (row.text('stage') + row.text('field') + row.text('test') === '') continue;
    const read = readCriterionRow(row, context, issues);
    if (read) rows.push(read);
  }
  return { criteria: rows.map(({ criterion }) => criterion), rows, issues };
}

function readCriterionRow(
  row: TabRow<CriteriaColumn>,
  context: CriteriaContext,
  issues: Issue[],
): CriterionRow | null {
  const isStage = isKnownStage(row, context.stages, issues);
  const { key, column } = boundField(row.text('field'), row.text('key'), context);
  if (column === null) issues.push(row.issue('unknown field', 'field', ''));
  const tested = readTest(row, key, context, issues);
  const level = readLevel(row, issues);
  if (!isStage || !tested) return null;
  const criterion: Criterion = {
    stage: row.text('stage'),
    label: context.headers[(column ?? 0) - 1] ?? row.text('field'),
    key,
    ...tested,
    level,
    advice: row.text('advice'),
  };
  return { row: row.row, criterion, column };
}

function isKnownStage(row: TabRow<CriteriaColumn>, stages: Stages, issues: Issue[]): boolean {
  const text = row.text('stage');
  if (stages.find(text)) return true;
  const hint = nearestStage(stages, text)?.name ?? '';
  issues.push(
    text === ''
      ? row.issue('bad value', 'stage', 'name')
      : row.issue('unknown stage', 'stage', hint),
  );
  return false;
}

/**
 * The column a criterion means: by header, else by the recorded key (its header was renamed), else
 * by the field's name in either language.
 */
export function boundField(
  label: string,
  recordedKey: string,
  { columns, headers }: CriteriaContext,
): { key: ColumnKey | ''; column: number | null } {
  const wanted = stageKey(label);
  const keys = Object.keys(columns) as ColumnKey[];
  const position = wanted === '' ? -1 : headers.findIndex((header) => stageKey(header) === wanted);
  if (position >= 0) {
    const key = keys.find((one) => columns[one] === position + 1);
    return { key: key ?? ownColumnKey(headers[position] ?? ''), column: position + 1 };
  }
  const key = keys.find((one) => one === recordedKey) ?? recognize(label, FIELD_NAMES) ?? '';
  return { key, column: key === '' ? null : (columns[key] ?? null) };
}

function readTest(
  row: TabRow<CriteriaColumn>,
  key: string,
  context: CriteriaContext,
  issues: Issue[],
): Pick<Criterion, 'test' | 'value'> | null {
  const [daysOld, days] = DAYS_OLD.exec(stageKey(row.text('test'))) ?? [];
  const test: CriterionTest | null = daysOld
    ? 'at most days old'
    : recognize(row.text('test'), TEST_NAMES);
  if (test === null) {
    issues.push(row.issue('bad value', 'test', 'test'));
    return null;
  }
  // "at most 14 days old" names its value itself.
  const cell = /^\d+$/.test(days ?? '') ? Number(days) : row.cell('value');
  const read = readCriterionValue(test, cell, key, context);
  if ('value' in read) return { test, value: read.value };
  issues.push(row.issue('bad value', 'value', read.expected));
  return null;
}

function readLevel(row: TabRow<CriteriaColumn>, issues: Issue[]): CriterionLevel {
  const level = recognize(row.text('level'), LEVEL_NAMES);
  if (level === null) issues.push(row.issue('bad value', 'level', 'level'));
  return level ?? 'should';
}

/** The Criteria tab's cells, headers first; the last column, the key, is to be hidden. */
export function criteriaTabCells(
  criteria: readonly Criterion[],
  language: Language,
): CellWrite[][] {
  const rows = criteria.map((criterion) => [
    criterion.stage,
    criterion.label,
    nameOf(criterion.test, TEST_NAMES, language),
    criterionValueCell(criterion.value),
    nameOf(criterion.level, LEVEL_NAMES, language),
    criterion.advice === '' ? null : criterion.advice,
    criterion.key === '' ? null : criterion.key,
  ]);
  return [Object.values(CRITERIA_HEADERS[language]), ...rows];
}
