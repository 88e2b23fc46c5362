import type { Area } from '../grid/grid';
import { NotEmulatedError } from './errors';
import type { Execution } from './execution';
import { BOOLEAN } from './parameter-kind';
import { methodsOf, SELF, serviceClass } from './service-class';
import { wholeSheet } from './sheet-lookup';

/** What is looked for, and how; Google looks at displayed texts unless told to look at formulas. */
export interface Search {
  readonly text: string;
  regularExpression: boolean;
  formulaText: boolean;
}

const { handle, read } = methodsOf<Search>();

/** Finds cells of the spreadsheet by their formulas [165]; other searches are not emulated. */
export const textFinder = serviceClass<Search>('SpreadsheetApp.TextFinder', 'Spreadsheet', {
  useRegularExpression: handle([BOOLEAN], (search, _execution, on) => {
    search.regularExpression = on;
    return SELF;
  }),
  matchFormulaText: handle([BOOLEAN], (search, _execution, on) => {
    search.formulaText = on;
    return SELF;
  }),
  findAll: read([], (search, execution) => {
    if (!search.regularExpression || !search.formulaText) {
      throw new NotEmulatedError('TextFinder.findAll of anything but formulas by expression');
    }
    return findFormulas(new RegExp(search.text, 'i'), execution).map(execution.make.range);
  }),
});

function findFormulas(pattern: RegExp, { world }: Execution): Area[] {
  return world.grid.sheets().flatMap((sheet) => {
    const all = wholeSheet(sheet);
    const { row: rows, column: columns } = world.grid.lastCell(sheet.id);
    if (rows === 0) return [];
    const formulas = world.grid.formulas({ ...all, rows, columns });
    return formulas.flatMap((cells, r) =>
      cells.flatMap((formula, c) =>
        formula !== '' && pattern.test(formula)
          ? [{ sheet: sheet.id, row: r + 1, column: c + 1, rows: 1, columns: 1 }]
          : [],
      ),
    );
  });
}
