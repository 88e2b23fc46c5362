import type { Univer } from '@univerjs/core';
import { isBuiltInFunction } from '../../grid/built-in-functions';
import { type CalculateFormula, cellResult, plain } from '../../grid/calculate-cell';
import { columnFormats } from '../../grid/column-formats';
import { unknownFunction } from '../../grid/formula-errors';
import { type FormulaNode, referredAreas } from '../../grid/formula-index';
import { isFormula } from '../../grid/formula-syntax';
import type { CellError } from '../../grid/grid';
import { type Calculated, type GridState, sheetOf } from '../../grid/grid-state';
import { isArea, type NameScope } from '../../grid/resolve-area';
import { subUnitIdOf } from '../painting/painted-workbook';
import { shownLocale } from '../painting/shown-locale';
import { calledFunctions } from './called-functions';
import { type CustomCalls, createCustomCalls } from './custom-calls';
import { engineResult } from './engine-result';
import { explainedError } from './explained-error';
import { createFormulaEngine, type FormulaEngine, type Place } from './formula-engine';
import { registerGoogleFunctions } from './google-functions';
import { intersectedCell } from './intersected-cell';
import { type LocaleFormats, localeFormats } from './locale-formats';
import { loadModel } from './model-data';
import type { FormatSource } from './result-formats';
import { univerFormula } from './univer-formula';

const PARSE_ERROR: CellError = { error: '#ERROR!', message: 'Formula parse error.' };

const notHere = (name: string): CellError => ({
  error: '#ERROR!',
  message: `${name} is calculated by Google only, not in this workbench.`,
});

interface Calculator {
  readonly engine: FormulaEngine;
  readonly custom: CustomCalls;
  readonly unitId: string;
  readonly locale: LocaleFormats;
}

/** Makes a calculator of formulas that asks Univer's functions, at once. */
export function createFormulaCalculator(
  univer: Univer,
  state: GridState,
  unitId: string,
): CalculateFormula {
  const engine = createFormulaEngine(univer);
  const custom = createCustomCalls(engine.functions);
  registerGoogleFunctions(engine.functions, custom.note);
  const locale = localeFormats(shownLocale(univer.__getInjector()));
  const calculator: Calculator = { engine, custom, unitId, locale };
  let known: NameScope | null = null;
  /** A round has one scope; in it what was read stays true, for precedents come first. */
  const prepare = (scope: NameScope): void => {
    if (scope === known) return;
    engine.forgetCells();
    loadModel(engine.config, state, unitId);
    known = scope;
  };
  return (scope, node) => {
    const error = refused(calculator, scope, node);
    if (error) return plain(error);
    const cell = intersectedCell(scope, node);
    if (cell) return isArea(cell) ? cellResult(scope, cell) : plain(cell);
    prepare(scope);
    const { dynamic } = node.cell.parsed;
    if (dynamic) engine.forgetCells();
    const calculated = calculateWith(calculator, scope, node);
    if (dynamic) engine.forgetCells();
    return calculated;
  };
}

/** Why a formula is not calculated at all. */
function refused(
  { engine }: Calculator,
  { state }: NameScope,
  { cell }: FormulaNode,
): CellError | undefined {
  const { tokens } = cell.parsed;
  if (!isFormula(tokens)) return PARSE_ERROR;
  const called = calledFunctions(tokens);
  const unknown = called.find((name) => !isBuiltInFunction(name));
  if (unknown !== undefined && !state.evaluate) return unknownFunction(unknown);
  const missing = called
    .filter(isBuiltInFunction)
    .map((name) => name.toUpperCase())
    .find((name) => !engine.functions.hasExecutor(name));
  return missing === undefined ? undefined : notHere(missing);
}

function calculateWith(
  { engine, custom, unitId, locale }: Calculator,
  scope: NameScope,
  node: FormulaNode,
): Calculated {
  const { text, broken } = univerFormula(scope, node);
  const place = placeOf(scope.state, node, unitId);
  const formats: FormatSource = { locale, ofArea: (area) => columnFormats(scope.state, area) };
  const calls = custom.during(scope, node, () => engine.run(text, place, formats));
  const result = calls.result ? engineResult(calls.result.value) : PARSE_ERROR;
  return {
    result: explainedError(scope, node, result, [...calls.errors, ...broken]),
    formats: calls.result?.formats ?? [],
    memos: calls.memos,
    read: referredAreas(scope, node),
  };
}

function placeOf(state: GridState, { sheet, row, column }: FormulaNode, unitId: string): Place {
  const { rows, columns } = sheetOf(state, sheet).properties;
  const size = { rowCount: rows, columnCount: columns };
  return { unitId, subUnitId: subUnitIdOf(sheet), row: row - 1, column: column - 1, ...size };
}
