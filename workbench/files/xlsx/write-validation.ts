import type { DataValidation } from 'excelize-wasm';
import type { Area, GridContent, SheetContent, ValidationRule } from '../../grid/grid';
import { a1Of, areasByKey } from './cell-areas';
import type { KeptRule } from './kept-records';
import { done, type Workbook } from './load-excelize';
import { xmlEscaped } from './xml-text';

const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;
/** Bounds that every number and day lies within. */
const ANY_NUMBER = ['-1E+307', '1E+307'] as const;
export const CHECKBOX_LIST = 'TRUE,FALSE';

/** How rules refer to cells: those of an area, and those where a list is put. */
export interface RuleReferences {
  area(area: Area): string | null;
  list(values: readonly string[]): string;
}

/**
 * Writes the validation rules of a sheet, one for all cells with the same; returns those that cannot
 * be written.
 */
export function writeValidation(
  workbook: Workbook,
  excelName: string,
  { attachments }: SheetContent,
  sets: GridContent['attachments'],
  references: RuleReferences,
): KeptRule[] {
  const unwritten: KeptRule[] = [];
  const rules = new Map<string, ValidationRule>();
  const keyOf = (index: number | null): string | null => {
    const rule = index === null ? undefined : sets[index]?.validation;
    if (!rule) return null;
    const key = JSON.stringify(rule);
    rules.set(key, rule);
    return key;
  };
  for (const [key, areas] of areasByKey(attachments, keyOf)) {
    const rule = rules.get(key);
    if (!rule) continue;
    const criterion = criterionOf(rule, references);
    if (!criterion) {
      unwritten.push({ areas, rule });
      continue;
    }
    const Sqref = areas.map(a1Of).join(' ');
    const { Formula1 = '', ...others } = criterion;
    // The library puts formulas into the file as they are.
    const escaped = { ...others, Formula1: xmlEscaped(Formula1) };
    done(workbook.AddDataValidation(excelName, { ...escaped, ...manners(rule), Sqref }));
  }
  return unwritten;
}

/** What is allowed; null for a rule that cannot be written. */
function criterionOf(rule: ValidationRule, { area, list }: RuleReferences): DataValidation | null {
  switch (rule.kind) {
    case 'list':
      return { Type: 'list', Formula1: listFormula(rule.values ?? [], list) };
    case 'checkbox':
      return { Type: 'list', Formula1: `"${CHECKBOX_LIST}"` };
    case 'range': {
      const cells = rule.range ? area(rule.range) : null;
      return cells === null ? null : { Type: 'list', Formula1: cells };
    }
    case 'date':
      return { Type: 'date', Operator: 'greaterThanOrEqual', Formula1: '0' };
    case 'number':
      return {
        Type: 'decimal',
        Operator: 'between',
        Formula1: ANY_NUMBER[0],
        Formula2: ANY_NUMBER[1],
      };
    case 'custom':
      return null;
  }
}

/** A short list stands in the rule itself, where commas separate and outer spaces are lost. */
function listFormula(values: readonly string[], list: RuleReferences['list']): string {
  const text = values.join(',');
  const fits =
    text.length <= LONGEST_LIST &&
    text !== CHECKBOX_LIST &&
    values.every((value) => value !== '' && value === value.trim() && !/[,"\p{C}]/u.test(value));
  return fits ? `"${text}"` : list(values);
}

const manners = (rule: ValidationRule): DataValidation => ({
  AllowBlank: true,
  ErrorStyle: 'stop',
  ShowErrorMessage: !rule.allowInvalid,
  // The format's own flag is the other way round: it hides the arrow.
  ShowDropDown: !rule.showDropdown,
  ...(rule.helpText
    ? { ShowInputMessage: true, Prompt: rule.helpText.slice(0, LONGEST_PROMPT) }
    : {}),
});
