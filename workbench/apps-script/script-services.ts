/** What another program uses of the services, for tests that write through the API. */
export interface ScriptServices {
  readonly SpreadsheetApp: {
    getActive(): ScriptSpreadsheet;
    flush(): void;
  };
}

export interface ScriptSpreadsheet {
  getSheetByName(name: string): ScriptSheet | null;
  getSheets(): ScriptSheet[];
  getRange(a1: string): ScriptRange;
  insertSheet(name: string): ScriptSheet;
  deleteSheet(sheet: ScriptSheet): void;
  setNamedRange(name: string, range: ScriptRange): void;
  removeNamedRange(name: string): void;
}

export interface ScriptSheet {
  getSheetId(): number;
  getName(): string;
  setName(name: string): ScriptSheet;
  getLastRow(): number;
  getLastColumn(): number;
  getRange(a1: string): ScriptRange;
  getRange(row: number, column: number, rows?: number, columns?: number): ScriptRange;
  getDataRange(): ScriptRange;
  insertRowsBefore(before: number, count: number): ScriptSheet;
  insertColumnsBefore(before: number, count: number): ScriptSheet;
  deleteRows(first: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  hideColumns(first: number, count: number): void;
  protect(): ScriptProtection;
}

export interface ScriptRange {
  getValue(): unknown;
  getValues(): unknown[][];
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  setValue(value: unknown): ScriptRange;
  setValues(values: readonly (readonly unknown[])[]): ScriptRange;
  setFormula(formula: string): ScriptRange;
  setNumberFormat(format: string): ScriptRange;
  setNote(note: string | null): ScriptRange;
  clearContent(): ScriptRange;
  merge(): ScriptRange;
  createFilter(): unknown;
  protect(): ScriptProtection;
}

export interface ScriptProtection {
  addEditors(emails: readonly string[]): ScriptProtection;
  removeEditors(emails: readonly string[]): ScriptProtection;
  setWarningOnly(warningOnly: boolean): ScriptProtection;
}
