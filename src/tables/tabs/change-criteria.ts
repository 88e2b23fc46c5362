import type { Criterion } from '../../pipeline/criterion';
import type { Language } from '../../pipeline/settings';
import { type Stages, stageKey } from '../../pipeline/stage';
import { LEVEL_NAMES, TEST_NAMES } from '../../words/criteria';
import { CRITERIA_HEADERS, type CriteriaColumn } from '../../words/tabs';
import type { CellWrite } from '../cells/cell';
import {
  criterionValueCell,
  criterionValueText,
  readCriterionValue,
} from '../cells/criterion-value';
import { nameOf } from '../cells/recognize';
import { arrangeRows, type TabCells, type WantedRow } from './arrange-rows';
import {
  boundField,
  type CriteriaContext,
  type CriterionRow,
  readCriteriaTab,
} from './criteria-tab';
import { findTabColumns, tabLanguage } from './tab-columns';
import { type RulesChange, wantedRow } from './wanted-row';

/** A criterion as it is to be; its value as a text that the tab's cell is read by. */
export interface WantedCriterion extends Omit<Criterion, 'key' | 'value'> {
  readonly value: string;
}

/** A criterion as it stands. */
export const presentCriterion = (
  { criterion }: CriterionRow,
  stages: Stages,
  locale: CriteriaContext,
): WantedCriterion => {
  const { stage, label, test, value, level, advice } = criterion;
  const name = stages.find(stage)?.name ?? stage;
  return { stage: name, label, test, value: criterionValueText(value, locale), level, advice };
};

/**
 * What makes the Criteria tab say this. A row is known again by what it says, else by its stage,
 * column and test; what it says already stays as it is written.
 *
 * @param renamed by the name of a stage so far, the one it is to have
 */
export function changeCriteria(
  tab: TabCells,
  wanted: readonly WantedCriterion[],
  renamed: ReadonlyMap<string, string>,
  context: CriteriaContext,
  fallback: Language,
): RulesChange<CriteriaColumn> {
  const { headerRow, columns } = findTabColumns(tab.cells, CRITERIA_HEADERS);
  const { rows } = readCriteriaTab(tab.cells, context);
  const language = tabLanguage(tab.cells, CRITERIA_HEADERS, fallback);
  const lacking = new Set<CriteriaColumn>();
  const known = rows.map((row) => ({ row, now: presentCriterion(row, context.stages, context) }));
  const matches = matchRows(wanted, known, renamed);
  const arranged = wanted.map((one, i): WantedRow => {
    const match = matches[i] ?? null;
    const texts = criterionCells(one, match?.now ?? null, context, language);
    return wantedRow(match?.row.row ?? null, texts, columns, lacking);
  });
  const places = rows.map(({ row }) => row);
  const own = Object.values(columns);
  return { ...arrangeRows(tab, places, arranged, own, headerRow), lacking: [...lacking] };
}

interface Known {
  readonly row: CriterionRow;
  readonly now: WantedCriterion;
}

/** For each wanted criterion the row it stands in now: alike ones first, each row once. */
function matchRows(
  wanted: readonly WantedCriterion[],
  known: readonly Known[],
  renamed: ReadonlyMap<string, string>,
): (Known | undefined)[] {
  const free = new Set(known);
  const matches: (Known | undefined)[] = wanted.map(() => undefined);
  const stageOf = ({ now }: Known): string => renamed.get(now.stage) ?? now.stage;
  const keys: ((one: WantedCriterion, stage: string) => string)[] = [
    (one, stage) => JSON.stringify([stage, one.label, one.test, one.value, one.level, one.advice]),
    (one, stage) => JSON.stringify([stage, one.label, one.test]),
    (one, stage) => JSON.stringify([stage, one.label]),
  ];
  for (const key of keys) {
    wanted.forEach((one, i) => {
      const match =
        matches[i] ?? [...free].find((row) => key(row.now, stageOf(row)) === key(one, one.stage));
      matches[i] = match;
      if (match) free.delete(match);
    });
  }
  return matches;
}

/** The cells that change; all of a new criterion. A changed column is bound anew. */
function criterionCells(
  wanted: WantedCriterion,
  before: WantedCriterion | null,
  context: CriteriaContext,
  language: Language,
): Partial<Record<CriteriaColumn, CellWrite>> {
  const { stage, label, test, value, level, advice } = wanted;
  const isOther = (key: keyof WantedCriterion): boolean => before?.[key] !== wanted[key];
  const isOtherField = before === null || stageKey(before.label) !== stageKey(label);
  const tests = isOther('test') || isOther('value') || (isOtherField && value !== '');
  return {
    ...(isOther('stage') && { stage }),
    ...(isOtherField && { field: label, key: null }),
    ...(tests && {
      test: nameOf(test, TEST_NAMES, language),
      value: valueCell(wanted, context),
    }),
    ...(isOther('level') && { level: nameOf(level, LEVEL_NAMES, language) }),
    ...(isOther('advice') && { advice: advice === '' ? null : advice }),
  };
}

function valueCell({ label, test, value }: WantedCriterion, context: CriteriaContext): CellWrite {
  const { key } = boundField(label, '', context);
  const read = readCriterionValue(test, value, key, context);
  return 'value' in read ? criterionValueCell(read.value) : value;
}
