import type { ConditionalFormatOptions, Style } from 'excelize-wasm';
import type { ConditionalRule } from '../../apps-script/conditional-format-rule';
import type { RangeRecord } from '../../grid/grid';
import { a1Of } from './cell-areas';
import { excelColor } from './excel-color';
import { done, type Workbook } from './load-excelize';
import { solidFill } from './write-styles';

/**
 * Writes the conditional formats of a sheet, the first going before the others; returns those that
 * other programs could not tell.
 */
export function writeConditions(
  workbook: Workbook,
  excelName: string,
  records: readonly RangeRecord[],
  formulaOf: (formula: string) => string | null,
): RangeRecord[] {
  const unwritten: RangeRecord[] = [];
  for (const record of records) {
    const { kind, areas, data } = record;
    if (kind !== 'conditional-format' || areas.length === 0) continue;
    const rule = data as ConditionalRule;
    const criterion = criterionOf(rule, formulaOf);
    if (!criterion) {
      unwritten.push(record);
      continue;
    }
    const Format = done(workbook.NewConditionalStyle(lookOf(rule))).style;
    const options = [{ ...criterion, Format, StopIfTrue: true }];
    done(workbook.SetConditionalFormat(excelName, areas.map(a1Of).join(' '), options));
  }
  return unwritten;
}

/** When the format applies; null when other programs could not tell. */
function criterionOf(
  { criteria, values }: ConditionalRule,
  formulaOf: (formula: string) => string | null,
): ConditionalFormatOptions | null {
  const value = String(values[0] ?? '');
  switch (criteria) {
    case 'CUSTOM_FORMULA': {
      const formula = formulaOf(value);
      return formula === null ? null : { Type: 'formula', Criteria: formula };
    }
    case 'CELL_EMPTY':
      return { Type: 'blanks' };
    case 'CELL_NOT_EMPTY':
      return { Type: 'no_blanks' };
    case 'TEXT_CONTAINS':
      return { Type: 'text', Criteria: 'containing', Value: value };
    case 'TEXT_EQUAL_TO':
      return { Type: 'cell', Criteria: '==', Value: `"${value.replaceAll('"', '""')}"` };
    case 'NUMBER_GREATER_THAN':
      return { Type: 'cell', Criteria: '>', Value: value };
    case 'NUMBER_LESS_THAN':
      return { Type: 'cell', Criteria: '<', Value: value };
    case null:
      return null;
  }
}

function lookOf(rule: ConditionalRule): Style {
  const background = excelColor(rule.background);
  const color = excelColor(rule.fontColor);
  const font = {
    ...(color ? { Color: color } : {}),
    ...(rule.bold ? { Bold: true } : {}),
    ...(rule.italic ? { Italic: true } : {}),
    ...(rule.strikethrough ? { Strike: true } : {}),
  };
  return {
    ...(background ? { Fill: solidFill(background) } : {}),
    ...(Object.keys(font).length > 0 ? { Font: font } : {}),
  };
}
