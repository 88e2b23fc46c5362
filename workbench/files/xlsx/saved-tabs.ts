import type { SheetId } from '../../grid/grid';
import type { KeptThings } from './kept-records';
import type { Workbook } from './load-excelize';

/** What Excel cannot hold of a tab; kept in the properties of the file, which programs preserve. */
export interface SavedTab extends KeptThings {
  /** Name of the sheet in the file. */
  readonly excelName: string;
  readonly name: string;
  readonly id: SheetId;
  readonly rows: number;
  readonly columns: number;
}

const PROPERTY = /^Dealsheet (\d+)$/;
/** Excel's own dialog takes no longer text for a property. */
const LONGEST_PROPERTY = 255;

export function writeSavedTabs(workbook: Workbook, tabs: readonly SavedTab[]): void {
  const text = asciiJson(tabs);
  for (let start = 0; start < text.length; start += LONGEST_PROPERTY) {
    const Name = `Dealsheet ${start / LONGEST_PROPERTY + 1}`;
    workbook.SetCustomProps({ Name, Value: text.slice(start, start + LONGEST_PROPERTY) });
  }
}

/** Signs other than ASCII by their codes: cutting the text anywhere breaks none. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Tabs by their name in the file, in lower case; none when another program made the file. */
export function readSavedTabs(workbook: Workbook): ReadonlyMap<string, SavedTab> {
  const { props, error } = workbook.GetCustomProps();
  if (error) return new Map();
  const pieces = (props ?? []).flatMap(({ Name, Value }) => {
    const [, number] = PROPERTY.exec(Name) ?? [];
    return number === undefined ? [] : [{ number: Number(number), text: String(Value) }];
  });
  pieces.sort((a, b) => a.number - b.number);
  const tabs = tabsOf(pieces.map(({ text }) => text).join(''));
  const differ = new Set(tabs.map(({ id }) => id)).size === tabs.length;
  return new Map(differ ? tabs.map((tab) => [tab.excelName.toLowerCase(), tab]) : []);
}

function tabsOf(json: string): SavedTab[] {
  try {
    const tabs: unknown = JSON.parse(json);
    return Array.isArray(tabs) && tabs.every(isTab) ? tabs : [];
  } catch {
    return [];
  }
}

/** Properties can be changed by hand, so they are looked at before they are believed. */
function isTab(tab: unknown): tab is SavedTab {
  const { excelName, name, id, rows, columns, records, rules } = fieldsOf(tab);
  return (
    [excelName, name].every((text) => typeof text === 'string' && text !== '') &&
    [rows, columns].every((size) => isCount(size) && size > 0) &&
    isCount(id) &&
    isListOf(records, (kept) => isCount(fieldsOf(kept).at) && isRecord(fieldsOf(kept).record)) &&
    isListOf(rules, (kept) => isListOf(fieldsOf(kept).areas, isCells) && isRule(kept))
  );
}

function isRecord(record: unknown): boolean {
  const { id, kind, areas, data } = fieldsOf(record);
  const { options, position } = fieldsOf(data);
  const isChart = [options, position].every((value) => typeof value === 'object' && value !== null);
  return (
    typeof id === 'string' &&
    typeof kind === 'string' &&
    isListOf(areas, (area) => isCells(area) && isCount(fieldsOf(area).sheet)) &&
    (kind !== 'chart' || isChart)
  );
}

const isRule = (kept: unknown): boolean => typeof fieldsOf(fieldsOf(kept).rule).kind === 'string';

function isCells(area: unknown): boolean {
  const { row, column, rows, columns } = fieldsOf(area);
  return [row, column, rows, columns].every((size) => isCount(size) && size > 0);
}

const isListOf = (value: unknown, isOne: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
