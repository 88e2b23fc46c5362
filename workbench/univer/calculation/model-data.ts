import { Styles } from '@univerjs/core';
import type { IFormulaCurrentConfigService } from '@univerjs/engine-formula';
import { type GridState, sheetOf } from '../../grid/grid-state';
import { subUnitIdOf } from '../painting/painted-workbook';
import { ModelCells } from './model-cells';
import { plainSheetName } from './univer-formula';

/** Lets the engine read the model: its sheets as they are whenever a cell is read. */
export function loadModel(
  config: IFormulaCurrentConfigService,
  state: GridState,
  unitId: string,
): void {
  config.load({
    formulaData: {},
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    excludedCell: {},
    allUnitData: { [unitId]: sheetData(state) },
    unitStylesData: { [unitId]: new Styles() },
    unitSheetNameMap: { [unitId]: sheetNames(state) },
  });
  config.setExecuteUnitId(unitId);
}

const sheetData = (state: GridState) =>
  Object.fromEntries(
    state.sheets.map(({ properties: { id, rows, columns } }) => {
      const cellData = new ModelCells(() => sheetOf(state, id));
      const size = { rowCount: rows, columnCount: columns };
      return [subUnitIdOf(id), { cellData, ...size, rowData: {}, columnData: {} }];
    }),
  );

/** The real name comes last, for Univer tells it from the id. */
const sheetNames = (state: GridState): Record<string, string> =>
  Object.fromEntries(
    state.sheets.flatMap(({ properties: { id, name } }) => [
      [plainSheetName(id), subUnitIdOf(id)],
      [name, subUnitIdOf(id)],
    ]),
  );
