import type { Stage } from '../../../pipeline/stage';
import type { BadValue } from '../../../protocol/answer';
import type { FieldInput } from '../../../protocol/deal-change';
import type { CellWrite } from '../../../tables/cells/cell';
import { spilledColumns } from '../../../tables/cells/spill';
import type { ColumnKey } from '../../../tables/deals/deal-columns';
import { BAD_VALUE_WORDS } from '../../../words/bad-values';
import { keyName } from '../../../words/fields';
import { readInput } from './read-input';
import type { SheetForChange } from './sheet-for-change';

/** What is to be written into a column. */
export interface ColumnContent {
  readonly key: ColumnKey;
  /** 1-based. */
  readonly column: number;
  readonly content: CellWrite;
}

/** The contents to write, and what cannot be used. */
export interface ValuesReading {
  readonly contents: readonly ColumnContent[];
  readonly bad: readonly BadValue[];
}

/** Reads what was put into fields of a row, by the kinds of their columns. */
export function readValues(
  values: Readonly<Record<string, FieldInput>>,
  isFormula: FormulaTest,
  sheet: SheetForChange,
): ValuesReading {
  const { language } = sheet.configuration.rules.settings;
  const contents: ColumnContent[] = [];
  const bad: BadValue[] = [];
  for (const [key, input] of Object.entries(values)) {
    const field = sheet.fields.find((one) => one.key === key);
    const column = sheet.layout.columns[key as ColumnKey];
    if (!field || column === undefined) bad.push(noColumn(key, sheet));
    else if (isFormula(column)) bad.push(formulaCell(key, field.label, sheet));
    else {
      const reading = readInput(input, field.kind, sheet.configuration.context, language);
      if ('text' in reading) bad.push({ key, text: reading.text });
      else contents.push({ key: key as ColumnKey, column, content: reading.content });
    }
  }
  return { contents, bad };
}

/** The stage as it is written into a row. */
export function readStage(
  { name }: Stage,
  isFormula: FormulaTest,
  sheet: SheetForChange,
): ValuesReading {
  const { language } = sheet.configuration.rules.settings;
  const column = sheet.layout.columns.stage ?? 0;
  return isFormula(column)
    ? { contents: [], bad: [formulaCell('stage', keyName('stage', language), sheet)] }
    : { contents: [{ key: 'stage', column, content: name }], bad: [] };
}

/** Whether a row's cell in a column is a formula, or shows what one elsewhere fills in. */
export type FormulaTest = (column: number) => boolean;

/** Looks through the whole sheet for formulas that fill a row; once a row will do. */
export function formulaTest(row: number, { cells }: SheetForChange): FormulaTest {
  const formulas = cells.formulas[row - 1] ?? [];
  const own = cells.formulas.map((texts) => texts.map((text) => (text === '=' ? '' : text)));
  const spilled = spilledColumns(own, cells.cells);
  const reached = spilled[row - 1] ?? spilled[spilled.length - 1];
  return (column) => (formulas[column - 1] ?? '') !== '' || reached?.has(column) === true;
}

/** The sentence on a cell that is never written. */
const formulaCell = (key: string, label: string, sheet: SheetForChange): BadValue => ({
  key,
  text: BAD_VALUE_WORDS[sheet.configuration.rules.settings.language].formula(label),
});

function noColumn(key: string, { configuration }: SheetForChange): BadValue {
  const { language } = configuration.rules.settings;
  const header = keyName(key, language).slice(0, 50);
  return { key, text: BAD_VALUE_WORDS[language].noColumn(header) };
}
