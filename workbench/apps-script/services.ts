import { cacheService } from './cache-service';
import { charts } from './charts';
import { dataValidationBuilder } from './data-validation-builder';
import type { Execution, Handles } from './execution';
import { unknownMembers } from './handle';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { createConsole, logger } from './logger';
import { propertiesService } from './properties-service';
import { range } from './range';
import { scriptApp } from './script-app';
import { session } from './session';
import { sheet } from './sheet';
import { spreadsheet } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { utilities } from './utilities';

const SERVICES = [
  spreadsheetApp,
  htmlService,
  lockService,
  propertiesService,
  cacheService,
  session,
  utilities,
  scriptApp,
  logger,
  charts,
];

/** Services that exist at Google and not here: any use of them throws by name. */
const ABSENT = [
  'Browser',
  'CalendarApp',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'Sheets',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
].map((name) => [name, unknownMembers(name)] as const);

/** Puts the services into the globals of an execution's realm. */
export function installServices(execution: Execution): void {
  const { globals } = execution.realm;
  for (const service of SERVICES) globals[service.name] = service.create(execution, null);
  for (const [name, absent] of ABSENT) globals[name] = absent;
  globals.console = createConsole(execution);
}

/** Makers of handles that belong to an execution. */
export function createHandles(execution: () => Execution): Handles {
  return {
    spreadsheet: () => spreadsheet.create(execution(), null),
    sheet: (id) => sheet.create(execution(), id),
    range: (area) => range.create(execution(), area),
    validationBuilder: (rule) => dataValidationBuilder.create(execution(), { ...rule }),
  };
}
