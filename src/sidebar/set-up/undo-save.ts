import type { RulesState, SetUpSave } from '../../protocol/set-up-state';

/** What brings the rules back to how they were before a save; null where nothing does. */
export function undoOf(before: RulesState, saved: SetUpSave, now: RulesState): SetUpSave | null {
  if (Object.keys(saved.moves).length > 0) return null;
  const nameNow = (name: string): string =>
    saved.stages.find(({ was }) => was === name)?.name.trim() ?? '';
  const added = now.stages.filter(({ name }) =>
    saved.stages.some((stage) => stage.was === '' && stage.name.trim() === name),
  );
  // Deals that came into a stage since it was added go to the first one of its role.
  const moves = added
    .filter(({ name }) => (now.dealsInStage[name] ?? 0) > 0)
    .map(({ name, role }) => [name, before.stages.find((one) => one.role === role)?.name ?? '']);
  return {
    mark: now.mark,
    stages: before.stages.map((stage) => ({ ...stage, was: nameNow(stage.name) })),
    criteria: before.criteria,
    settings: before.settings,
    columns: Object.fromEntries(before.columns.map(({ field, column }) => [field, column])),
    moves: Object.fromEntries(moves),
  };
}
