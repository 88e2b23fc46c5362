import { FOCUS_REASONS, focus } from '../../insight/focus';
import { quietDeals, quietFor } from '../../insight/quiet-deals';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import type { TodayLine } from './today-reason';

export interface TodayGroupState {
  readonly reason: TodayLine['reason'];
  readonly lines: readonly TodayLine[];
}

type Rules = Pick<PipelineState, 'stages' | 'today'>;

/** The deals to follow up by reason. */
export const todayGroups = (
  deals: readonly DealState[],
  { stages, today }: Rules,
): readonly TodayGroupState[] => focus(deals, stages, today);

/** The deals that nobody did anything about lately. */
export function quietGroup(deals: readonly DealState[], { stages, today }: Rules): TodayGroupState {
  const lines = quietDeals(deals, stages, today).map((deal) => ({
    ...{ deal, reason: 'quiet' as const, days: quietFor(deal, today) ?? 0, weightedAmount: 0 },
  }));
  return { reason: 'quiet', lines };
}

/** Whether a group is there because something has to be done. */
export const isDue = ({ reason }: TodayGroupState): boolean =>
  reason !== 'quiet' && FOCUS_REASONS.indexOf(reason) < FOCUS_REASONS.indexOf('worth most');
