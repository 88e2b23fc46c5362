import {
  CONDITIONAL_CRITERIA,
  type ConditionalCriteria,
  type ConditionalFormat,
} from '../grid/conditional-format';
import type { Area } from '../grid/grid';
import { PlatformError, TEXT } from './errors';
import { assertEnglishFormula } from './formula-syntax';
import { enumeration } from './handle';
import { BOOLEAN, handleOf, listOf, NUMBER, orNull, STRING } from './parameter-kind';
import { methodsOf, SELF, type ServiceClass, serviceClass } from './service-class';

/** A conditional format, and the cells it holds for. */
export interface ConditionalRule extends ConditionalFormat {
  readonly areas: readonly Area[];
}

/** `SpreadsheetApp.BooleanCriteria`, as far as rules are emulated. */
export const BooleanCriteria = enumeration<ConditionalCriteria>('SpreadsheetApp.BooleanCriteria', [
  ...CONDITIONAL_CRITERIA,
]);

const condition = methodsOf<ConditionalRule>();
const booleanCondition = serviceClass<ConditionalRule>(
  'SpreadsheetApp.BooleanCondition',
  'Spreadsheet',
  {
    getCriteriaType: condition.handle([], ({ criteria }) => criteria && BooleanCriteria[criteria]),
    getCriteriaValues: condition.handle([], ({ values }) => values),
  },
);

export const conditionalFormatRule: ServiceClass<ConditionalRule> = serviceClass<ConditionalRule>(
  'SpreadsheetApp.ConditionalFormatRule',
  'Spreadsheet',
  {
    getRanges: condition.handle([], ({ areas }, { make }) => areas.map(make.range)),
    getBooleanCondition: condition.handle([], (rule, execution) =>
      booleanCondition.create(execution, rule),
    ),
    copy: condition.handle([], (rule, execution) =>
      conditionalFormatRuleBuilder.create(execution, { ...rule }),
    ),
  },
);

type Draft = { -readonly [K in keyof ConditionalRule]: ConditionalRule[K] };
const { handle } = methodsOf<Draft>();

export const conditionalFormatRuleBuilder: ServiceClass<Draft> = serviceClass<Draft>(
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  'Spreadsheet',
  {
    setRanges: handle(
      [listOf(handleOf<Area>('SpreadsheetApp.Range'))],
      (draft, _execution, areas) => said(draft, { areas }),
    ),
    getRanges: handle([], ({ areas }, { make }) => areas.map(make.range)),
    whenFormulaSatisfied: handle([STRING], (draft, execution, formula) => {
      assertEnglishFormula(execution, formula);
      return when(draft, 'CUSTOM_FORMULA', formula);
    }),
    whenCellNotEmpty: handle([], (draft) => when(draft, 'CELL_NOT_EMPTY')),
    whenCellEmpty: handle([], (draft) => when(draft, 'CELL_EMPTY')),
    whenTextContains: handle([STRING], (draft, _execution, text) =>
      when(draft, 'TEXT_CONTAINS', text),
    ),
    whenTextEqualTo: handle([STRING], (draft, _execution, text) =>
      when(draft, 'TEXT_EQUAL_TO', text),
    ),
    whenNumberGreaterThan: handle([NUMBER], (draft, _execution, number) =>
      when(draft, 'NUMBER_GREATER_THAN', number),
    ),
    whenNumberLessThan: handle([NUMBER], (draft, _execution, number) =>
      when(draft, 'NUMBER_LESS_THAN', number),
    ),
    setBackground: handle([orNull(STRING)], (draft, _execution, background) =>
      said(draft, { background }),
    ),
    setFontColor: handle([orNull(STRING)], (draft, _execution, fontColor) =>
      said(draft, { fontColor }),
    ),
    setBold: handle([orNull(BOOLEAN)], (draft, _execution, bold) => said(draft, { bold })),
    setItalic: handle([orNull(BOOLEAN)], (draft, _execution, italic) => said(draft, { italic })),
    setStrikethrough: handle([orNull(BOOLEAN)], (draft, _execution, strikethrough) =>
      said(draft, { strikethrough }),
    ),
    build: handle([], (draft, execution) => {
      if (draft.areas.length === 0) throw new PlatformError(TEXT.noConditionalRange);
      return conditionalFormatRule.create(execution, { ...draft });
    }),
  },
);

export const newConditionalRule = (): Draft => ({ areas: [], criteria: null, values: [] });

const when = (
  draft: Draft,
  criteria: ConditionalCriteria,
  ...values: (string | number)[]
): typeof SELF => said(draft, { criteria, values });

function said(draft: Draft, more: Partial<ConditionalRule>): typeof SELF {
  Object.assign(draft, more);
  return SELF;
}
