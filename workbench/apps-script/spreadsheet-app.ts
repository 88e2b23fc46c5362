import {
  BooleanCriteria,
  conditionalFormatRuleBuilder,
  newConditionalRule,
} from './conditional-format-rule';
import { DataValidationCriteria } from './data-validation';
import { NotEmulatedError, SCOPES } from './errors';
import { STRING } from './parameter-kind';
import { ProtectionType } from './protection';
import { methodsOf, serviceClass } from './service-class';
import { ui } from './ui';

const { handle, flush } = methodsOf<null>();

const otherFile = (method: string) =>
  handle(
    [STRING],
    () => {
      throw new NotEmulatedError(`SpreadsheetApp.${method} of another file`);
    },
    { scopes: SCOPES.anySpreadsheet },
  );

export const spreadsheetApp = serviceClass<null>(
  'SpreadsheetApp',
  'Spreadsheet',
  {
    getActive: handle([], (_state, { make }) => make.spreadsheet()),
    getActiveSpreadsheet: handle([], (_state, { make }) => make.spreadsheet()),
    getActiveSheet: handle([], (_state, { make, world }) => make.sheet(world.activeSheet)),
    openById: otherFile('openById'),
    openByUrl: otherFile('openByUrl'),
    create: otherFile('create'),
    flush: flush([], (_state, execution) => execution.applyWrites()),
    getUi: handle([], (_state, execution) => ui.create(execution, null), { service: 'Ui' }),
    newDataValidation: handle([], (_state, { make }) => make.validationBuilder({})),
    newConditionalFormatRule: handle([], (_state, execution) =>
      conditionalFormatRuleBuilder.create(execution, newConditionalRule()),
    ),
  },
  { BooleanCriteria, DataValidationCriteria, ProtectionType },
);
