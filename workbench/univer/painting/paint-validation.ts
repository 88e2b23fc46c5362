import type { IRange } from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { AttachmentSet, SheetState } from '../../grid/grid-state';
import { attachmentsChanged } from './attachments-changed';
import { coalescedRanges } from './coalesced-ranges';
import { listTexts } from './list-texts';
import type { PaintedWorkbook } from './painted-workbook';
import type { Picture, SheetChange } from './picture';
import { sameRanges } from './sheet-range';
import { listArea, listFormula, paintedRule, ruleId } from './validation-rule';

/** Paints which cells have which rule; equal rules side by side are one. */
export function paintValidation(painted: PaintedWorkbook, change: SheetChange): void {
  if (!attachmentsChanged(change)) return;
  const { unitId, injector, mutate } = painted;
  const { subUnitId } = change;
  const target = { unitId, subUnitId, source: 'patched' };
  const wanted = validationRanges(change.after);
  const shown = injector.get(SheetDataValidationModel).getRules(unitId, subUnitId);
  const gone = shown.filter(({ uid }) => !wanted.has(uid)).map(({ uid }) => uid);
  if (gone.length > 0) mutate(RemoveDataValidationMutation, { ...target, ruleId: gone });
  for (const { uid, ranges } of shown) {
    const now = wanted.get(uid);
    wanted.delete(uid);
    if (!now || sameRanges(ranges, now)) continue;
    mutate(UpdateDataValidationMutation, {
      ...target,
      ruleId: uid,
      payload: { type: UpdateRuleType.RANGE, payload: now },
    });
  }
  const rule = [...wanted].map(([id, ranges]) => ({ ...paintedRule(id, []), ranges }));
  if (rule.length > 0) mutate(AddDataValidationMutation, { ...target, rule });
}

/** The cells of each rule of a sheet, by the rule's id. */
function validationRanges({ rows }: SheetState): Map<string, IRange[]> {
  const ids = new Map<AttachmentSet, string | null>();
  return coalescedRanges(rows, (set) => {
    const known = ids.get(set);
    if (known !== undefined) return known;
    const id = set.validation ? ruleId(set.validation) : null;
    ids.set(set, id);
    return id;
  });
}

/** Keeps the drop-downs of lists in step with the cells that they list, of any sheet. */
export function paintLists(painted: PaintedWorkbook, _before: Picture, after: Picture): void {
  const { unitId, injector, mutate } = painted;
  for (const [subUnitId, rules] of injector.get(SheetDataValidationModel).getUnitRules(unitId)) {
    for (const { uid, type, allowBlank, formula1 } of [...rules]) {
      const area = listArea(uid);
      if (!area) continue;
      const list = listFormula(listTexts(painted, after, area));
      if (list === formula1) continue;
      const payload = {
        type: UpdateRuleType.SETTING,
        payload: { type, allowBlank, formula1: list },
      };
      mutate(UpdateDataValidationMutation, {
        unitId,
        subUnitId,
        source: 'patched',
        ruleId: uid,
        payload,
      });
    }
  }
}
