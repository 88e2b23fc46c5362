import type { SheetProperties } from '../grid/grid';
import type { Workbook } from './load-excelize';

/** What Excel cannot hold of a tab; kept in the properties of the file. */
export interface SavedTab {
  /** Name of the sheet in the file. */
  readonly excelName: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

const PROPERTY = /^Dealsheet tab \d+$/;

export function writeSavedTabs(
  workbook: Workbook,
  sheets: readonly SheetProperties[],
  excelNames: readonly string[],
): void {
  sheets.forEach(({ name, rows, columns }, index) => {
    const Value = JSON.stringify([excelNames[index], name, rows, columns]);
    workbook.SetCustomProps({ Name: `Dealsheet tab ${index + 1}`, Value });
  });
}

/** Tabs by their name in the file, in lower case; none when another program made the file. */
export function readSavedTabs(workbook: Workbook): ReadonlyMap<string, SavedTab> {
  const { props, error } = workbook.GetCustomProps();
  if (error) return new Map();
  const tabs = (props ?? []).flatMap(({ Name, Value }) =>
    PROPERTY.test(Name) && typeof Value === 'string' ? (savedTab(Value) ?? []) : [],
  );
  return new Map(tabs.map((tab) => [tab.excelName.toLowerCase(), tab]));
}

function savedTab(json: string): SavedTab | null {
  try {
    const [excelName, name, rows, columns] = JSON.parse(json);
    const sizes = [rows, columns].every((size) => Number.isInteger(size) && size > 0);
    const texts = [excelName, name].every((text) => typeof text === 'string' && text !== '');
    return sizes && texts ? { excelName, name, rows, columns } : null;
  } catch {
    return null;
  }
}
