import type { AddonSource } from '../../workbench/start-content';

const PAGE = (more: string) => `<!doctype html><title>Page</title><p id="out">…</p>
<button id="close" onclick="google.script.host.close()">Close me</button>
<script>
  const show = (value) => { document.getElementById('out').textContent = JSON.stringify(value) };
  ${more}
</script>`;

/** A script that shows everything the page around the grid can show. */
const BUNDLE = `"use strict";
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const inner = ui.createMenu('Pages').addItem('Sidebar', 'openSidebar').addItem('Modal', 'openModal')
    .addSeparator().addItem('Modeless', 'openModeless');
  ui.createAddonMenu().addItem('Ask', 'ask').addItem('Name', 'name').addSeparator().addSubMenu(inner)
    .addItem('Toast', 'toast').addItem('Fail', 'fail').addItem('Sleep', 'sleepLong').addToUi();
}
function onEdit(e) { console.log('edited ' + e.range.getA1Notation() + ' ' + e.value); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('Go on?', 'First line\\nsecond line', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(button === ui.Button.YES ? 'yes' : String(button));
}
function name() {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt('Your name?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(response.getSelectedButton() + ':' + response.getResponseText());
}
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('Saved.\\nTwice.', 'Dealsheet', -1); }
function fail() { SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); throw new Error('Broken.'); }
function sleepLong() { Utilities.sleep(2500); }
function page(title) { return HtmlService.createHtmlOutputFromFile(title).setTitle(title); }
function openSidebar() { SpreadsheetApp.getUi().showSidebar(page('sidebar')); }
function openModal() { SpreadsheetApp.getUi().showModalDialog(page('dialog').setWidth(420).setHeight(180), 'Modal window'); }
function openModeless() { SpreadsheetApp.getUi().showModelessDialog(page('dialog').setWidth(420).setHeight(180), 'Modeless window'); }
function writeCell(a1, value) {
  SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value);
  return { a1: a1, value: value };
}
`;

/** The add-on as the server serves it. */
export const CHROME_ADDON: AddonSource = {
  bundle: BUNDLE,
  manifest: {},
  files: {
    sidebar: PAGE("google.script.run.withSuccessHandler(show).writeCell('B2', 'from the page')"),
    dialog: PAGE('show(origin)'),
  },
  sourceMap: null,
  scriptName: 'Dealsheet',
};
