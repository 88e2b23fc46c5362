import { createPlatform } from './platform';
import { languageOf } from './spreadsheet-language';

/** Name of the HTML file that is both sidebar and board. */
const FILE = 'sidebar';
const TITLE = 'Dealsheet';

/** Shows the pipeline beside the sheet, set up or not. */
export function showSidebar(): void {
  const page = createPage('sidebar').setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Shows the pipeline as a board over the sheet, which stays usable. */
export function showBoard(): void {
  const page = createPage('board').setWidth(1_000).setHeight(600);
  SpreadsheetApp.getUi().showModelessDialog(page, TITLE);
}

/**
 * The file with language, view and who the user is in its first tag. As plain text: in a template
 * `<?` would be run.
 */
function createPage(view: 'sidebar' | 'board'): GoogleAppsScript.HTML.HtmlOutput {
  const platform = createPlatform();
  const html = HtmlService.createHtmlOutputFromFile(FILE).getContent();
  const who = escaped(platform.memory.who());
  const tag = `<html lang="${languageOf(platform)}" data-view="${view}" data-who="${who}">`;
  return HtmlService.createHtmlOutput(html.replace(/<html[^>]*>/, () => tag));
}

/** A text as it stands between the quotes of an attribute. */
const escaped = (text: string): string =>
  text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
