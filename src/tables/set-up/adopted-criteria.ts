import type { Criterion } from '../../pipeline/criterion';
import type { Language } from '../../pipeline/settings';
import type { Stage } from '../../pipeline/stage';
import type { DealColumns } from '../deals/deal-columns';
import { defaultCriteria, defaultStages } from './default-pipeline';
import { stageMeaning } from './stage-role';

/**
 * The default criteria for a pipeline of other stages: each guards the stage whose name means the
 * same step of a sale. What a proposal needs is asked of a won deal where no stage means one;
 * criteria about columns that are not there are left out.
 *
 * @param headers of the Deals tab from column A on, as criteria name their fields
 */
export function adoptedCriteria(
  stages: readonly Stage[],
  columns: DealColumns,
  headers: readonly string[],
  language: Language,
): Criterion[] {
  const defaults = defaultStages(language);
  return defaultCriteria(language).flatMap((criterion) => {
    const column = criterion.key === '' ? undefined : columns[criterion.key as keyof DealColumns];
    const position = defaults.findIndex(({ name }) => name === criterion.stage);
    const guarded = adoptedStage(position, defaults, stages);
    if (column === undefined || !guarded || isPastByNature(criterion, guarded)) return [];
    return [{ ...criterion, stage: guarded.name, label: headers[column - 1] || criterion.label }];
  });
}

/** The day on which a deal was won is past from the next day on. */
const isPastByNature = ({ test }: Criterion, { role }: Stage): boolean =>
  test === 'not past' && role !== 'open';

/** Position of the proposal among the default stages. */
const PROPOSAL = 3;

function adoptedStage(
  position: number,
  defaults: readonly Stage[],
  stages: readonly Stage[],
): Stage | undefined {
  const wanted = defaults[position];
  if (wanted?.role !== 'open') return stages.find(({ role }) => role === wanted?.role);
  const { step } = stageMeaning(wanted.name);
  const same = stages.find(({ name, role }) => role === 'open' && stageMeaning(name).step === step);
  return same ?? (position === PROPOSAL ? stages.find(({ role }) => role === 'won') : undefined);
}
