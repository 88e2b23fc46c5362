import type { Area, CellContent, ValidationRule } from '../grid/grid';
import { NotEmulatedError, PlatformError, TEXT } from './errors';
import { cellName } from './range-name';
import type { WorldState } from './world-state';

/** Throws Google's text for the first cell whose rule rejects its new content [89]. */
export function assertValid(
  world: WorldState,
  area: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  world.grid.attachments(area, 'validation').forEach((row, r) => {
    row.forEach((rule, c) => {
      const content = contents[r]?.[c];
      if (!rule || rule.allowInvalid || !content || accepts(world, rule, content)) return;
      throw new PlatformError(TEXT.violatesValidation(cellName(area.row + r, area.column + c)));
    });
  });
}

/** Whether a rule is content with a new content; an empty cell always passes. */
export function accepts(world: WorldState, rule: ValidationRule, content: CellContent): boolean {
  if ('formula' in content) return true;
  const { value } = content;
  if (value === null) return true;
  switch (rule.kind) {
    case 'list':
      return (rule.values ?? []).includes(String(value));
    case 'range':
      return rule.range !== undefined && listed(world, rule.range).has(String(value));
    case 'checkbox':
      return typeof value === 'boolean';
    case 'date':
    case 'number':
      return typeof value === 'number';
    case 'custom':
      throw new NotEmulatedError('a rejecting custom validation formula');
  }
}

const listed = (world: WorldState, range: Area): ReadonlySet<string> =>
  new Set(world.grid.values(range).flat().map(String));
