import type { CellRule, ColourRule, Protection, SheetRules } from '../actions/sheet-rules';
import type { Area, SheetId } from '../actions/workbook';
import { findSheet } from './find-sheet';
import { toArea } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Rules that hang on cells, through Google's service. */
export function createSheetRules(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): SheetRules {
  const sheetOf = (id: SheetId) => findSheet(spreadsheet, id);
  const rangeOf = ({ sheet, row, column, rows, columns }: Area) =>
    sheetOf(sheet).getRange(row, column, rows, columns);
  return {
    validations: (area) =>
      rangeOf(area)
        .getDataValidations()
        .map(([rule]) => (rule ? cellRule(rule) : 'none')),
    setDropDown: (area, values) => {
      const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
      if ('sheet' in values) rule.requireValueInRange(rangeOf(values), true);
      else rule.requireValueInList([...values.values], true);
      if ('help' in values && values.help !== '') rule.setHelpText(values.help);
      rangeOf(area).setDataValidation(rule.build());
    },
    removeValidations: (area) => {
      rangeOf(area).clearDataValidations();
    },
    colours: (sheet) => sheetOf(sheet).getConditionalFormatRules().flatMap(colourRules),
    addColours: (sheet, rules) => {
      const before = sheetOf(sheet).getConditionalFormatRules();
      const added = rules.map(({ area, formula, background }) =>
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([rangeOf(area)])
          .whenFormulaSatisfied(formula)
          .setBackground(background)
          .build(),
      );
      sheetOf(sheet).setConditionalFormatRules([...before, ...added]);
    },
    removeColours: (sheet, isOwn) => {
      const before = sheetOf(sheet).getConditionalFormatRules();
      const kept = before.filter((rule) => !isOwn(formulaOf(rule)));
      if (kept.length < before.length) sheetOf(sheet).setConditionalFormatRules(kept);
    },
    surroundings: (id) => {
      const sheet = sheetOf(id);
      const filter = sheet.getFilter();
      return {
        gridRows: sheet.getMaxRows(),
        gridColumns: sheet.getMaxColumns(),
        filter: filter && toArea(filter.getRange()),
        protections: protectionsOf(sheet),
        merged: sheet.getDataRange().getMergedRanges().map(toArea),
      };
    },
  };
}

function cellRule(rule: GoogleAppsScript.Spreadsheet.DataValidation): CellRule {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  if (rule.getCriteriaType() === VALUE_IN_LIST) {
    const [values] = rule.getCriteriaValues() as [string[]];
    return { values, help: rule.getHelpText() ?? '' };
  }
  if (rule.getCriteriaType() !== VALUE_IN_RANGE) return 'other';
  const [range] = rule.getCriteriaValues() as (GoogleAppsScript.Spreadsheet.Range | undefined)[];
  // The range of a deleted sheet is gone.
  return range ? { listSheet: range.getSheet().getSheetId() } : 'other';
}

const colourRules = (rule: Rule): ColourRule[] =>
  rule
    .getRanges()
    .map((range) => ({ area: toArea(range), formula: formulaOf(rule), background: '' }));

/** The formula of a rule that goes by one; '' for the others. */
function formulaOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return '';
  return String(condition.getCriteriaValues()[0]);
}

function protectionsOf(sheet: Sheet): Protection[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].flatMap((type) =>
    sheet.getProtections(type).map((protection) => ({
      area: toArea(protection.getRange()),
      mayEdit: protection.canEdit() || protection.isWarningOnly(),
      isSheet: type === SHEET,
    })),
  );
}
