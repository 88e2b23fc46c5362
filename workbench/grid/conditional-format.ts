/** When a conditional format holds; what a record of kind `conditional-format` keeps, beside its areas. */
export interface ConditionalFormat {
  readonly criteria: ConditionalCriteria | null;
  readonly values: readonly (string | number)[];
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly strikethrough?: boolean | null;
}

export const CONDITIONAL_CRITERIA = [
  'CUSTOM_FORMULA',
  'CELL_NOT_EMPTY',
  'CELL_EMPTY',
  'TEXT_CONTAINS',
  'TEXT_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_LESS_THAN',
] as const;

export type ConditionalCriteria = (typeof CONDITIONAL_CRITERIA)[number];
