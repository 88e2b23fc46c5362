import type { Area } from '../grid/grid';
import { changeArea, changeSheet } from './change-sheet';
import { dataValidation, VALIDATION } from './data-validation';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { filterOf } from './filter';
import { orNull, rowsOf } from './parameter-kind';
import { putProtection } from './protection';
import { attachEach } from './range-formats';
import { assertShape, corner } from './range-values';
import { newRecordId } from './record-id';
import { methodsOf } from './service-class';

const { read, write, change } = methodsOf<Area>();

/** Validation rules, filter and protection of a range. */
export const rangeRules = {
  getDataValidation: read([], (area, execution) => rules(execution, corner(area))[0]?.[0]),
  getDataValidations: read([], (area, execution) => rules(execution, area)),
  setDataValidation: write([orNull(VALIDATION)], (area, { world, user }, rule) => () => {
    changeArea(world, user, area, () => world.grid.attach(area, 'validation', rule));
  }),
  setDataValidations: write([rowsOf(orNull(VALIDATION))], (area, execution, all) => {
    assertShape(area, all);
    return () => attachEach(execution, area, 'validation', all);
  }),
  clearDataValidations: write([], (area, { world, user }) => () => {
    changeArea(world, user, area, () => world.grid.attach(area, 'validation', null));
  }),
  getFilter: read([], (area, execution) => filterOf(execution, area.sheet)),
  createFilter: change([], (area, execution) => {
    const { world } = execution;
    if (filterOf(execution, area.sheet)) throw new PlatformError(TEXT.secondFilter);
    const id = newRecordId(world, 'filter');
    changeSheet(world, area, () =>
      world.grid.putRecord(area.sheet, { id, kind: 'filter', areas: [area], data: null }),
    );
    return filterOf(execution, area.sheet);
  }),
  protect: change([], (area, execution) => putProtection(execution, area, 'RANGE')),
};

function rules(execution: Execution, area: Area): (object | null)[][] {
  return execution.world.grid
    .attachments(area, 'validation')
    .map((row) => row.map((rule) => rule && dataValidation.create(execution, rule)));
}
