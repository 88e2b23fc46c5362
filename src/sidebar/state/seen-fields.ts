import type { FieldInput } from '../../protocol/deal-change';
import type { DealState } from '../../protocol/pipeline-state';
import type { Change } from './app-state';
import { CARD_FIELDS, cardValue } from './card-values';
import type { Job } from './job';

type Seen = Job['seen'];

/** What a deal's card shows in the fields that a change writes, by key; cards do not know all. */
export const seenOnCard = (deal: DealState | undefined, { values = {} }: Change): Seen =>
  Object.fromEntries(
    CARD_FIELDS.filter((key) => deal && key in values).map((key) => [
      key,
      deal ? cardValue(deal, key) : null,
    ]),
  );

/**
 * What was shown to a person who went on before earlier changes of their own were saved: there it was
 * what these wrote, and of a deal that they moved the close date that winning filled in.
 *
 * @param before the deal as the last of them left it
 */
export function seenAfter(
  earlier: readonly Job[],
  { change: { values = {} }, seen }: Job,
  before: DealState,
): Seen {
  const written: Record<string, FieldInput> = Object.assign(
    {},
    ...earlier.map(({ change }) => ({
      ...(change.stage === undefined ? {} : { closeDate: before.closeDate }),
      ...change.values,
    })),
  );
  const own = Object.entries(written).filter(([key]) => key in values);
  return { ...seen, ...Object.fromEntries(own) };
}
