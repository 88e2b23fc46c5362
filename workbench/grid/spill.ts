import type { SheetState, Spill } from './grid-state';

/** Results of a sheet that reach beyond their own cell. */
export function spillsOf(sheet: SheetState): readonly Spill[] {
  sheet.spills ??= collectSpills(sheet);
  return sheet.spills;
}

function collectSpills(sheet: SheetState): Spill[] {
  const spills: Spill[] = [];
  sheet.rows.forEach((row, index) => {
    if (!row) return;
    for (let column = 0; column < row.formulas.length; column++) {
      const values = row.formulas[column]?.spill;
      if (values) spills.push({ row: index + 1, column: column + 1, values });
    }
  });
  return spills;
}
