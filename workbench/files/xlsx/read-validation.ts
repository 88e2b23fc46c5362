import type { DataValidation } from 'excelize-wasm';
import type { Area, ValidationRule } from '../../grid/grid';
import { areasOfA1, type CellArea } from './cell-areas';
import type { Workbook } from './load-excelize';
import type { ReadScope, ReadTab } from './read-scope';
import { CHECKBOX_LIST } from './write-validation';

/** What rules refer to. */
export interface RuleTargets {
  /** Cells of a list that stands in the hidden sheet. */
  listed(area: Area): string[];
  /** Cells of a range name. */
  named(name: string): Area | null;
}

type Criterion = Pick<ValidationRule, 'kind' | 'values' | 'range'>;

/** The validation rules of a sheet that the grid knows, with their cells. */
export function readValidation(
  workbook: Workbook,
  tab: ReadTab,
  scope: ReadScope,
  targets: RuleTargets,
): { readonly areas: readonly CellArea[]; readonly rule: ValidationRule }[] {
  // The library's types name the list otherwise than it does itself.
  const result: object = workbook.GetDataValidations(tab.sheet.excelName);
  const found: readonly DataValidation[] = Reflect.get(result, 'dataValidations') ?? [];
  return found.flatMap((validation) => {
    const criterion = criterionOf(validation, tab, scope, targets);
    if (!criterion) return [];
    const rule = { ...criterion, ...mannersOf(validation) };
    return [{ areas: areasOfA1(validation.Sqref ?? ''), rule }];
  });
}

function criterionOf(
  { Type, Formula1 = '' }: DataValidation,
  tab: ReadTab,
  scope: ReadScope,
  targets: RuleTargets,
): Criterion | null {
  if (Type === 'date') return { kind: 'date' };
  if (Type === 'decimal' || Type === 'whole') return { kind: 'number' };
  if (Type !== 'list') return null;
  if (Formula1.startsWith('"')) return listOf(Formula1.slice(1, -1).replaceAll('""', '"'));
  const area = scope.area(Formula1.replace(/^=/, ''), tab);
  if (area?.lists) return { kind: 'list', values: targets.listed(area) };
  const range = area ?? targets.named(Formula1);
  return range && { kind: 'range', range };
}

function listOf(text: string): Criterion {
  if (text === CHECKBOX_LIST) return { kind: 'checkbox' };
  return { kind: 'list', values: text.split(',').map((value) => value.trim()) };
}

function mannersOf(
  validation: DataValidation,
): Pick<ValidationRule, 'allowInvalid' | 'showDropdown' | 'helpText'> {
  const { ShowErrorMessage, ErrorStyle = 'stop', ShowDropDown, ShowInputMessage } = validation;
  const stops = ErrorStyle === '' || ErrorStyle === 'stop';
  return {
    allowInvalid: !(ShowErrorMessage && stops),
    showDropdown: !ShowDropDown && validation.Type === 'list',
    ...(ShowInputMessage && validation.Prompt ? { helpText: validation.Prompt } : {}),
  };
}
