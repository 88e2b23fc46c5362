import { checkDeals } from './actions/check-deals';
import { recordEdit } from './actions/record-edit';
import { removeDealsheet as removeFromSpreadsheet } from './actions/remove';
import { setUpSpreadsheet as setUp } from './actions/set-up';
import { showHistory as writeHistory } from './actions/show-history';
import { updateForecast as writeForecast } from './actions/update-forecast';
import { updateFunnel as writeFunnel } from './actions/update-funnel';
import { forecastReceiptCells } from './functions/forecast-receipt-cells';
import { overdueDealsCells } from './functions/overdue-deals-cells';
import { pipelineCoverageCells } from './functions/pipeline-coverage-cells';
import { pipelineFunnelCells } from './functions/pipeline-funnel-cells';
import { salesVelocityCells } from './functions/sales-velocity-cells';
import { weightedForecastCells } from './functions/weighted-forecast-cells';
import { winRateCells } from './functions/win-rate-cells';
import { toEdit } from './google/edit-event';
import { callFunction } from './google/function-call';
import { openWithMenu } from './google/open';
import { createPlatform } from './google/platform';
import { answerPage } from './google/sidebar-calls';
import { showBoard, showSidebar } from './google/sidebar-pages';

/**
 * Shows the menu when a spreadsheet is opened, and brings a small one up to date.
 *
 * @param event what Google tells of the opening
 */
export function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  openWithMenu(event);
}

/**
 * Shows the menu when the add-on has just been installed.
 *
 * @param event what Google tells of the installation
 */
export function onInstall(event: GoogleAppsScript.Events.AddonOnInstall): void {
  openWithMenu(event);
}

/**
 * Follows what a person types, pastes, fills or clears.
 *
 * @param event what Google tells of the edit
 */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  recordEdit(toEdit(event), createPlatform());
}

/** Menu: shows the pipeline beside the sheet. */
export function openSidebar(): void {
  showSidebar();
}

/** Menu: shows the pipeline as a board over the sheet. */
export function openBoard(): void {
  showBoard();
}

/** Menu: turns the spreadsheet into a pipeline, or mends what is missing. */
export function setUpSpreadsheet(): void {
  setUp(createPlatform());
}

/** Menu: takes away what the add-on made. */
export function removeDealsheet(): void {
  removeFromSpreadsheet(createPlatform());
}

/** Menu: writes the Forecast tab. */
export function updateForecast(): void {
  writeForecast(createPlatform());
}

/** Menu: writes the Funnel tab with its chart. */
export function updateFunnel(): void {
  writeFunnel(createPlatform());
}

/** Menu: writes the Check tab. */
export function checkAllDeals(): void {
  checkDeals(createPlatform());
}

/** Menu: writes the History tab. */
export function showHistory(): void {
  writeHistory(createPlatform());
}

/** Sidebar: everything that is shown at first. */
export function openPipeline(request: unknown): string {
  return answerPage('openPipeline', request);
}

/** Sidebar: a deal with its history. */
export function readDeal(request: unknown): string {
  return answerPage('readDeal', request);
}

/** Sidebar: changes a deal. */
export function changeDeal(request: unknown): string {
  return answerPage('changeDeal', request);
}

/** Sidebar: adds a deal as a new row. */
export function addDeal(request: unknown): string {
  return answerPage('addDeal', request);
}

/** Sidebar: the forecast of a period. */
export function readForecast(request: unknown): string {
  return answerPage('readForecast', request);
}

/** Sidebar: what set-up is going to do, or the rules. */
export function readSetUp(request: unknown): string {
  return answerPage('readSetUp', request);
}

/** Sidebar: sets the spreadsheet up as planned. */
export function runSetUp(request: unknown): string {
  return answerPage('runSetUp', request);
}

/** Sidebar: saves stages, criteria and settings as a whole. */
export function saveSetUp(request: unknown): string {
  return answerPage('saveSetUp', request);
}

/** Sidebar: the text of the change cell. */
export function readRevision(request: unknown): string {
  return answerPage('readRevision', request);
}

/** Sidebar: selects the deal's row in the sheet. */
export function goToDeal(request: unknown): string {
  return answerPage('goToDeal', request);
}

/** Sidebar: which deal the selected row holds. */
export function readSelection(request: unknown): string {
  return answerPage('readSelection', request);
}

/** Sidebar: keeps who the user says they are. */
export function sayWho(request: unknown): string {
  return answerPage('sayWho', request);
}

/**
 * What the open deals are likely to bring: amount times probability, added up. Deals whose close
 * date has passed are not counted but shown on a line of their own when the forecast is grouped.
 *
 * @param {string} period Which close dates count: 2026-12, 2026-Q4, 2026, this quarter. Empty: all.
 * @param {string} group A table by month, owner, stage or the name of any column. Empty: one figure.
 * @param {any} dependencies Filled in by Dealsheet, so that the figure follows your deals.
 * @return The weighted forecast.
 * @customfunction
 */
export function WEIGHTED_FORECAST(period: unknown, group: unknown, ...dependencies: unknown[]) {
  return callFunction('deals', weightedForecastCells, [period, group], dependencies);
}

/**
 * Where the forecast comes from: each deal with its amount, probability and where that is from, what
 * was left out and why, and the total.
 *
 * @param {string} period Which close dates count: 2026-12, 2026-Q4, 2026, this quarter. Empty: all.
 * @param {any} dependencies Filled in by Dealsheet, so that the table follows your deals.
 * @return A table of deals that adds up to the weighted forecast.
 * @customfunction
 */
export function FORECAST_RECEIPT(period: unknown, ...dependencies: unknown[]) {
  return callFunction('deals', forecastReceiptCells, [period], dependencies);
}

/**
 * How many times the open deals cover what is left of the target.
 *
 * @param {number} target Target of the whole period. Empty: the targets in the Settings tab.
 * @param {string} period Which close dates count: 2026-12, 2026-Q4, 2026. Empty: this quarter.
 * @param {any} dependencies Filled in by Dealsheet, so that the figure follows your deals.
 * @return Open amount divided by target less won amount, such as 2.5.
 * @customfunction
 */
export function PIPELINE_COVERAGE(target: unknown, period: unknown, ...dependencies: unknown[]) {
  return callFunction('deals', pipelineCoverageCells, [target, period], dependencies);
}

/**
 * Open deals whose close date has passed, the longest overdue first.
 *
 * @param {any} dependencies Filled in by Dealsheet, so that the table follows your deals.
 * @return A table of deals with the days they are overdue.
 * @customfunction
 */
export function OVERDUE_DEALS(...dependencies: unknown[]) {
  return callFunction('deals', overdueDealsCells, [], dependencies);
}

/**
 * How far deals came: for each stage how many entered it, moved on, were lost, went back and are
 * still there, with conversion and median days.
 *
 * @param {string} period Deals created in it: 2026-12, 2026-Q4, 2026, this year. Empty: all.
 * @param {any} dependencies Filled in by Dealsheet, so that the table follows your deals.
 * @return A table with a row for each stage.
 * @customfunction
 */
export function PIPELINE_FUNNEL(period: unknown, ...dependencies: unknown[]) {
  return callFunction('history', pipelineFunnelCells, [period], dependencies);
}

/**
 * Which share of the closed deals was won.
 *
 * @param {string} period Deals closed in it: 2026-12, 2026-Q4, 2026, this year. Empty: all.
 * @param {any} dependencies Filled in by Dealsheet, so that the figure follows your deals.
 * @return Won deals divided by won and lost ones, 0 to 1.
 * @customfunction
 */
export function WIN_RATE(period: unknown, ...dependencies: unknown[]) {
  return callFunction('history', winRateCells, [period], dependencies);
}

/**
 * What the pipeline earns a day: open deals times mean won amount times win rate, divided by the mean
 * days from created to won.
 *
 * @param {string} period Deals closed in it: 2026-Q4, 2026, this year. Empty: the last 90 days.
 * @param {any} dependencies Filled in by Dealsheet, so that the figure follows your deals.
 * @return Amount a day, in the sheet's currency.
 * @customfunction
 */
export function SALES_VELOCITY(period: unknown, ...dependencies: unknown[]) {
  return callFunction('history', salesVelocityCells, [period], dependencies);
}
