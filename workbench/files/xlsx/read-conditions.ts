import type { ConditionalRule } from '../../apps-script/conditional-format-rule';
import type { RangeRecord } from '../../grid/grid';
import { areasOfA1, cellName } from './cell-areas';
import { gridColor } from './excel-color';
import { type GridScope, gridFormula } from './grid-formula';
import type { Workbook } from './load-excelize';
import type { ReadTab } from './read-scope';
import { cutArea } from './read-scope';
import { type XmlElement, xmlElement, xmlElements, xmlUnescaped } from './xml-text';

type Criterion = Pick<ConditionalRule, 'criteria' | 'values'>;
type Size = { readonly rows: number; readonly columns: number };

/** The conditional formats of a sheet by their priority; colour scales, bars and icons are left out. */
export function readConditions(
  workbook: Workbook,
  tab: ReadTab,
  scope: GridScope,
  size: Size,
): RangeRecord[] {
  const found: { priority: number; rule: ConditionalRule }[] = [];
  for (const { attributes, content } of xmlElements(tab.sheet.xml, 'conditionalFormatting')) {
    const areas = areasOfA1(attributes.get('sqref') ?? '').flatMap(
      (area) => cutArea({ ...area, sheet: tab.id }, size) ?? [],
    );
    const [first] = areas;
    if (!first) continue;
    for (const element of xmlElements(content, 'cfRule')) {
      const criterion = criterionOf(element, cellName(first.row, first.column), scope);
      if (!criterion) continue;
      const look = lookOf(workbook, Number(element.attributes.get('dxfId') ?? -1));
      const priority = Number(element.attributes.get('priority') ?? 0);
      found.push({ priority, rule: { areas, ...criterion, ...look } });
    }
  }
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule }, i) => ({
      id: `file-condition-${i + 1}`,
      kind: 'conditional-format',
      areas: rule.areas,
      data: rule,
    }));
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** @param corner first cell of the areas, to which formulas refer */
function criterionOf(
  { attributes, content }: XmlElement,
  corner: string,
  scope: GridScope,
): Criterion | null {
  const formula = xmlUnescaped(xmlElement(content, 'formula')?.content ?? '');
  switch (attributes.get('type')) {
    case 'expression':
      return custom(gridFormula(formula, scope));
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', values: [] };
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', values: [] };
    case 'containsText':
      return { criteria: 'TEXT_CONTAINS', values: [attributes.get('text') ?? ''] };
    case 'cellIs':
      return compared(attributes.get('operator') ?? '', formula, corner, scope);
    default:
      return null;
  }
}

function compared(
  operator: string,
  formula: string,
  corner: string,
  scope: GridScope,
): Criterion | null {
  const number = formula === '' ? Number.NaN : Number(formula);
  if (operator === 'equal' && /^"(?:[^"]|"")*"$/.test(formula)) {
    return { criteria: 'TEXT_EQUAL_TO', values: [formula.slice(1, -1).replaceAll('""', '"')] };
  }
  if (operator === 'greaterThan' && Number.isFinite(number)) {
    return { criteria: 'NUMBER_GREATER_THAN', values: [number] };
  }
  if (operator === 'lessThan' && Number.isFinite(number)) {
    return { criteria: 'NUMBER_LESS_THAN', values: [number] };
  }
  const sign = OPERATORS[operator];
  return sign === undefined ? null : custom(gridFormula(`${corner}${sign}${formula}`, scope));
}

const custom = (formula: string | null): Criterion | null =>
  formula === null || formula === '=' ? null : { criteria: 'CUSTOM_FORMULA', values: [formula] };

function lookOf(workbook: Workbook, id: number): Partial<ConditionalRule> {
  const { style, error } =
    id < 0 ? { style: null, error: 'none' } : workbook.GetConditionalStyle(id);
  if (error || !style) return {};
  const background = gridColor(style.Fill?.Color?.[0]);
  const fontColor = gridColor(style.Font?.Color);
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(style.Font?.Bold ? { bold: true } : {}),
    ...(style.Font?.Italic ? { italic: true } : {}),
    ...(style.Font?.Strike ? { strikethrough: true } : {}),
  };
}
