import type { Area } from '../grid/grid';
import { ANY, type Kind, orNull, STRING } from './parameter-kind';
import { range } from './range';
import { type Method, methodsOf, serviceClass } from './service-class';

/** Ranges of one sheet that are changed in one call. */
export type RangeListState = readonly Area[];

const { handle, write } = methodsOf<RangeListState>();

/** A setter of Range, done to every range in one call; refused for one, done to none after it. */
function forEach(method: string, kinds: readonly Kind<unknown>[]): Method<RangeListState> {
  return write(kinds, (areas, execution, ...args) => {
    const writes = areas.map((area) => range.prepare(execution, area, method, args));
    return () => {
      for (const apply of writes) apply();
    };
  });
}

export const rangeList = serviceClass<RangeListState>('SpreadsheetApp.RangeList', 'Spreadsheet', {
  getRanges: handle([], (areas, { make }) => areas.map(make.range)),
  setValue: forEach('setValue', [ANY]),
  setFormula: forEach('setFormula', [STRING]),
  setNumberFormat: forEach('setNumberFormat', [STRING]),
  setBackground: forEach('setBackground', [orNull(STRING)]),
  setFontColor: forEach('setFontColor', [orNull(STRING)]),
  setFontWeight: forEach('setFontWeight', [orNull(STRING)]),
  setNote: forEach('setNote', [orNull(STRING)]),
  clearContent: forEach('clearContent', []),
  clearFormat: forEach('clearFormat', []),
  clearDataValidations: forEach('clearDataValidations', []),
});
