import type { Univer } from '@univerjs/core';
import { isBuiltInFunction } from '../grid/built-in-functions';
import { type CalculateFormula, plain } from '../grid/calculate-cell';
import { unknownFunction } from '../grid/formula-errors';
import { type FormulaNode, referredAreas } from '../grid/formula-index';
import type { CellError } from '../grid/grid';
import type { Calculated, GridState } from '../grid/grid-state';
import type { NameScope } from '../grid/resolve-area';
import { calledFunctions } from './called-functions';
import { createCustomCalls } from './custom-calls';
import { engineResult } from './engine-result';
import { explainedError } from './explained-error';
import { createFormulaEngine } from './formula-engine';
import { intersectedValue } from './intersected-value';
import { loadModel } from './model-data';
import { subUnitIdOf } from './painted-workbook';
import { univerFormula } from './univer-formula';

const PARSE_ERROR: CellError = { error: '#ERROR!', message: 'Formula parse error.' };

const notHere = (name: string): CellError => ({
  error: '#ERROR!',
  message: `${name} is calculated by Google only, not in this workbench.`,
});

/** Makes a calculator of formulas that asks Univer's functions, at once. */
export function createFormulaCalculator(
  univer: Univer,
  state: GridState,
  unitId: string,
): CalculateFormula {
  const engine = createFormulaEngine(univer);
  const custom = createCustomCalls(engine.functions);
  let known: NameScope | null = null;
  const unknown = (node: FormulaNode): CellError | null => {
    for (const name of calledFunctions(node.cell.parsed.tokens)) {
      if (!isBuiltInFunction(name)) {
        if (!state.evaluate) return unknownFunction(name);
      } else if (!engine.functions.hasExecutor(name.toUpperCase()))
        return notHere(name.toUpperCase());
    }
    return null;
  };
  /** Precedents are calculated first, so what was read stays true until the next round. */
  const prepare = (scope: NameScope, node: FormulaNode): void => {
    if (scope === known && !node.cell.parsed.dynamic) return;
    engine.forgetCells();
    if (scope !== known) loadModel(engine.config, state, unitId);
    known = scope;
  };
  const run = (scope: NameScope, node: FormulaNode): Calculated => {
    const formula = univerFormula(scope, node);
    const { rows, columns } = placeSize(state, node);
    const made = custom.during(scope, node, () =>
      engine.run(formula.text, {
        unitId,
        subUnitId: subUnitIdOf(node.sheet),
        row: node.row - 1,
        column: node.column - 1,
        rowCount: rows,
        columnCount: columns,
      }),
    );
    const result = made.result ? engineResult(made.result) : PARSE_ERROR;
    const errors = [...made.errors, ...formula.broken];
    return {
      result: explainedError(scope, node, result, errors),
      memos: made.memos,
      read: referredAreas(scope, node),
    };
  };
  return (scope, node) => {
    const refused = unknown(node);
    if (refused) return plain(refused);
    const single = intersectedValue(scope, node);
    if (single !== undefined) return plain(single);
    prepare(scope, node);
    return run(scope, node);
  };
}

function placeSize(state: GridState, node: FormulaNode): { rows: number; columns: number } {
  const sheet = state.sheets.find(({ properties }) => properties.id === node.sheet);
  return sheet?.properties ?? { rows: 0, columns: 0 };
}
