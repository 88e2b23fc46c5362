import type { ValidationRule } from '../grid/grid';
import { NotEmulatedError } from './errors';
import { enumeration } from './handle';
import { handleOf } from './parameter-kind';
import { methodsOf, serviceClass } from './service-class';

const NAME = 'SpreadsheetApp.DataValidation';
const { handle } = methodsOf<ValidationRule>();

/** A rule as a parameter. */
export const VALIDATION = handleOf<ValidationRule>(NAME);

/** `SpreadsheetApp.DataValidationCriteria`, as far as rules are emulated. */
export const DataValidationCriteria = enumeration('SpreadsheetApp.DataValidationCriteria', [
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
  'DATE_IS_VALID_DATE',
  'CUSTOM_FORMULA',
]);

const CRITERIA = {
  list: 'VALUE_IN_LIST',
  range: 'VALUE_IN_RANGE',
  checkbox: 'CHECKBOX',
  date: 'DATE_IS_VALID_DATE',
  custom: 'CUSTOM_FORMULA',
} as const;

/** A finished validation rule. */
export const dataValidation = serviceClass<ValidationRule>(NAME, 'Spreadsheet', {
  getAllowInvalid: handle([], ({ allowInvalid }) => allowInvalid),
  getHelpText: handle([], ({ helpText }) => helpText ?? null),
  getCriteriaType: handle([], ({ kind }) => {
    if (kind === 'number') throw new NotEmulatedError('DataValidation of numbers');
    return DataValidationCriteria[CRITERIA[kind]];
  }),
  getCriteriaValues: handle([], (rule, { make }) => {
    if (rule.kind === 'list') return [rule.values, rule.showDropdown];
    return rule.range ? [make.range(rule.range), rule.showDropdown] : [];
  }),
  copy: handle([], (rule, { make }) => make.validationBuilder(rule)),
});
