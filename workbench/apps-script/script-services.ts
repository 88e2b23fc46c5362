/** What another program uses of the services, for tests that write through the API. */
export interface ScriptServices {
  readonly SpreadsheetApp: {
    getActive(): ScriptSpreadsheet;
    flush(): void;
    newDataValidation(): ScriptValidationBuilder;
    newConditionalFormatRule(): ScriptConditionBuilder;
  };
}

export interface ScriptSpreadsheet {
  getSheetByName(name: string): ScriptSheet | null;
  getSheets(): ScriptSheet[];
  getRange(a1: string): ScriptRange;
  insertSheet(name: string, position?: number): ScriptSheet;
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
  insertColumnsAfter(after: number, count: number): ScriptSheet;
  deleteRows(first: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  hideColumns(first: number, count: number): void;
  protect(): ScriptProtection;
  setConditionalFormatRules(rules: readonly unknown[]): void;
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
  setDataValidation(rule: unknown): ScriptRange;
  protect(): ScriptProtection;
}

export interface ScriptProtection {
  addEditors(emails: readonly string[]): ScriptProtection;
  removeEditors(emails: readonly string[]): ScriptProtection;
  setWarningOnly(warningOnly: boolean): ScriptProtection;
}

/** A rule that is built is only handed on: its shape is Google's business. */
export interface ScriptValidationBuilder {
  requireValueInList(values: readonly string[]): ScriptValidationBuilder;
  build(): unknown;
}

export interface ScriptConditionBuilder {
  setRanges(ranges: readonly ScriptRange[]): ScriptConditionBuilder;
  whenNumberGreaterThan(number: number): ScriptConditionBuilder;
  setBackground(color: string): ScriptConditionBuilder;
  build(): unknown;
}
