import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRuleBase,
  type IDataValidationRuleOptions,
} from '@univerjs/core';
import type { Area, ValidationRule } from '../../grid/grid';

/** What tells one painted rule from another; its text is Univer's id of the rule. */
type RuleParts = readonly [
  kind: ValidationRule['kind'],
  listed: readonly string[] | readonly number[],
  showDropdown: boolean,
  helpText: string,
];

/** Cells whose rules have the same id share one painted rule. */
export function ruleId(rule: ValidationRule): string {
  const parts: RuleParts = [rule.kind, listedIn(rule), rule.showDropdown, rule.helpText ?? ''];
  return JSON.stringify(parts);
}

function listedIn({ kind, range, values = [] }: ValidationRule): readonly string[] | number[] {
  if (kind === 'list') return values;
  return range ? [range.sheet, range.row, range.column, range.rows, range.columns] : [];
}

/** The cells whose values a rule with this id lists; null when it lists none. */
export function listArea(id: string): Area | null {
  const [kind, listed] = JSON.parse(id) as RuleParts;
  const [sheet, row, column, rows, columns] = listed as readonly number[];
  if (kind !== 'range' || sheet === undefined) return null;
  return { sheet, row: row ?? 1, column: column ?? 1, rows: rows ?? 1, columns: columns ?? 1 };
}

/** A rule as Univer keeps it, but for its place. */
export type PaintedRule = IDataValidationRuleBase & IDataValidationRuleOptions & { uid: string };

/**
 * The rule that Univer shows. It never rejects anything: that is the emulator's, which knows what
 * may be invalid.
 *
 * @param texts what the cells of its `listArea` show
 */
export function paintedRule(id: string, texts: readonly string[]): PaintedRule {
  const [kind, listed, showDropdown, helpText] = JSON.parse(id) as RuleParts;
  const rule = {
    uid: id,
    type: TYPES[kind],
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.WARNING,
    ...(helpText === '' ? {} : { showErrorMessage: true, error: helpText }),
  };
  if (kind !== 'list' && kind !== 'range') return rule;
  return {
    ...rule,
    formula1: listFormula(kind === 'list' ? (listed as readonly string[]) : texts),
    showDropDown: showDropdown,
    renderMode: showDropdown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
  };
}

const TYPES: Readonly<Record<ValidationRule['kind'], DataValidationType>> = {
  list: DataValidationType.LIST,
  range: DataValidationType.LIST,
  checkbox: DataValidationType.CHECKBOX,
  date: DataValidationType.DATE,
  number: DataValidationType.DECIMAL,
  custom: DataValidationType.ANY,
};

/** Univer reads a list in JSON, too, where a text may hold a comma. */
export const listFormula = (texts: readonly string[]): string =>
  JSON.stringify([...new Set(texts)].filter((text) => text !== ''));
