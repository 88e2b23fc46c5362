import type { Area, ValidationRule } from '../grid/grid';
import { dataValidation } from './data-validation';
import { PlatformError } from './errors';
import { BOOLEAN, handleOf, listOf, optional, STRING, TEXT } from './parameter-kind';
import { methodsOf, SELF, serviceClass } from './service-class';

/** What the script has said so far; a rule without a kind cannot be built. */
export type ValidationDraft = { -readonly [K in keyof ValidationRule]?: ValidationRule[K] };

const { handle } = methodsOf<ValidationDraft>();

/** Builder of validation rules; invalid entries are allowed unless said otherwise [92]. */
export const dataValidationBuilder = serviceClass<ValidationDraft>(
  'SpreadsheetApp.DataValidationBuilder',
  'Spreadsheet',
  {
    requireValueInList: handle(
      [listOf(TEXT), optional(BOOLEAN)],
      (draft, _execution, values, showDropdown = true) =>
        said(draft, { kind: 'list', values, showDropdown }),
    ),
    requireValueInRange: handle(
      [handleOf<Area>('SpreadsheetApp.Range'), optional(BOOLEAN)],
      (draft, _execution, range, showDropdown = true) =>
        said(draft, { kind: 'range', range, showDropdown }),
    ),
    requireCheckbox: handle([], (draft) => said(draft, { kind: 'checkbox', showDropdown: false })),
    requireDate: handle([], (draft) => said(draft, { kind: 'date', showDropdown: false })),
    setAllowInvalid: handle([BOOLEAN], (draft, _execution, allowInvalid) =>
      said(draft, { allowInvalid }),
    ),
    setHelpText: handle([STRING], (draft, _execution, helpText) => said(draft, { helpText })),
    getAllowInvalid: handle([], ({ allowInvalid = true }) => allowInvalid),
    build: handle([], (draft, execution) => dataValidation.create(execution, built(draft))),
  },
);

function said(draft: ValidationDraft, more: ValidationDraft): typeof SELF {
  Object.assign(draft, more);
  return SELF;
}

function built(draft: ValidationDraft): ValidationRule {
  const { kind, allowInvalid = true, showDropdown = true, ...rest } = draft;
  if (!kind) throw new PlatformError('Data validation rule must have a criteria.');
  return { ...rest, kind, allowInvalid, showDropdown };
}
