import type { RangeRecord, SheetId } from '../grid/grid';
import { changeSheet } from './change-sheet';
import { type ConditionalRule, conditionalFormatRule } from './conditional-format-rule';
import type { Execution } from './execution';
import { handleOf, listOf } from './parameter-kind';
import { newRecordId } from './record-id';
import { methodsOf } from './service-class';

const { read, write } = methodsOf<SheetId>();
const RULE = handleOf<ConditionalRule>('SpreadsheetApp.ConditionalFormatRule');

/** Conditional formats of a sheet, always read and written as one list. */
export const sheetConditions = {
  getConditionalFormatRules: read([], (id, execution) =>
    conditions(execution, id).map(({ areas, data }) =>
      conditionalFormatRule.create(execution, { ...(data as ConditionalRule), areas }),
    ),
  ),
  setConditionalFormatRules: write([listOf(RULE)], (id, execution, rules) => () => {
    const { world } = execution;
    changeSheet(world, null, () => {
      for (const { id: old } of conditions(execution, id)) world.grid.removeRecord(id, old);
      for (const data of rules) {
        const record = { id: newRecordId(world, 'condition'), areas: data.areas, data };
        world.grid.putRecord(id, { ...record, kind: 'conditional-format' });
      }
    });
  }),
};

const conditions = ({ world }: Execution, id: SheetId): RangeRecord[] =>
  world.grid.records(id).filter(({ kind }) => kind === 'conditional-format');
