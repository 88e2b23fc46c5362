import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import './univer.css';
import { ICommandService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { ILayoutService, IMenuManagerService, UniverUIPlugin } from '@univerjs/ui';
import type { Language } from '../../language';
import { registerGridPlugins } from '../../univer/create-headless-univer';
import { ShownMenus } from './menus-shown';
import { type CanvasPlace, promptLayout } from './prompt-layout';
import { type CommandRouting, routedCommandService } from './routed-commands';
import { univerTexts } from './univer-texts';

/** Univer has no Norwegian; its English texts are overlaid, and its locale stays English. */
const LOCALE = LocaleType.EN_US;

/** Starts Univer with its user interface in an element; sheets are not there yet. */
export function startUniver(
  container: HTMLElement,
  language: Language,
  routing: CommandRouting,
  place: CanvasPlace,
): Univer {
  const univer = new Univer({
    locale: LOCALE,
    locales: { [LOCALE]: univerTexts(language) },
    logLevel: LogLevel.ERROR,
    override: [[ICommandService, { useClass: routedCommandService(routing) }]],
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  registerGridPlugins(univer);
  registerInterface(univer, container, place);
  registerSheetInterface(univer);
  return univer;
}

function registerInterface(univer: Univer, container: HTMLElement, place: CanvasPlace): void {
  univer.registerPlugin(UniverUIPlugin, {
    container,
    ribbonType: 'simple',
    override: [
      [IMenuManagerService, { useClass: ShownMenus }],
      [ILayoutService, { useClass: promptLayout(place) }],
    ],
    menu: {
      'univer.command.undo': { disabled: false },
      'univer.command.redo': { disabled: false },
    },
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
}

function registerSheetInterface(univer: Univer): void {
  univer.registerPlugin(UniverSheetsUIPlugin, {
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { addSheetButtonConfig: { defaultColumnCount: 26 } },
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
}
