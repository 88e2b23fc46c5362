import { useState } from 'preact/hooks';
import { addDays } from '../../pipeline/day';
import type { PipelineState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { Button } from '../parts/button';
import { useActions } from '../state/app';
import { DEAL_WORDS } from '../words/deal-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { TODAY_WORDS } from '../words/today-words';
import { useWords } from '../words/use-words';
import { DoneForm } from './done-form';
import { focusNextCard, focusToday, todayKey } from './today-focus';
import { type TodayLine, TodayReason } from './today-reason';
import type { HeldDeals } from './use-held';

export interface TodayCardProps {
  readonly line: TodayLine;
  readonly pipeline: PipelineState;
  readonly isBusy: boolean;
  readonly hold: HeldDeals['hold'];
}

/** A deal to be followed up: why, and the two things that are mostly done about it. */
export function TodayCard({ line, pipeline, isBusy, hold }: TodayCardProps) {
  const { deal } = line;
  const words = useWords(TODAY_WORDS);
  const [isOpen, open] = useState(false);
  const name = useDealName(line);
  const close = (): void => {
    open(false);
    focusToday(deal.id, 'done');
  };
  return (
    <article class="deal-card" data-card={deal.id} aria-busy={isBusy ? 'true' : undefined}>
      <CardTop line={line} name={name} />
      {deal.company !== '' && deal.company !== name && (
        <bdi class="deal-company">{deal.company}</bdi>
      )}
      <TodayReason line={line} pipeline={pipeline} />
      {isOpen ? (
        <DoneForm deal={deal} name={name} pipeline={pipeline} hold={hold} onCancel={close} />
      ) : (
        <div class="today-buttons">
          <Button
            label={words.doneWith(name)}
            focusKey={todayKey(deal.id, 'done')}
            isBusy={isBusy}
            onPress={() => open(true)}
          >
            {words.done}
          </Button>
          <TomorrowButton line={line} pipeline={pipeline} isBusy={isBusy} hold={hold} />
        </div>
      )}
    </article>
  );
}

/** What a deal is called: its name, else its company. */
export function useDealName({ deal }: Pick<TodayLine, 'deal'>): string {
  const { unnamed } = useWords(PIPELINE_WORDS);
  return deal.name.trim() || deal.company.trim() || unnamed;
}

function CardTop({ line: { deal }, name }: { readonly line: TodayLine; readonly name: string }) {
  const { openDeal } = useActions();
  const { compactMoney } = useFormats();
  return (
    <div class="deal-card-top">
      <button
        type="button"
        class="deal-name"
        data-focus={`card:${deal.id}`}
        onClick={() => openDeal(deal.id)}
      >
        <bdi>{name}</bdi>
      </button>
      <span class="deal-amount">
        {deal.amount === null ? <bdi>{deal.amountText}</bdi> : compactMoney(deal.amount)}
      </span>
    </div>
  );
}

/** Puts the next step off by a calendar day, which its note names, were it a Saturday. */
function TomorrowButton({ line, pipeline, isBusy, hold }: TodayCardProps) {
  const { deal } = line;
  const words = useWords(TODAY_WORDS);
  const { quickDays } = useWords(DEAL_WORDS);
  const { change } = useActions();
  const { dayInWords } = useFormats();
  const name = useDealName(line);
  const tomorrow = addDays(pipeline.today, 1);
  const hasDate = pipeline.fields.some(({ key }) => key === 'nextStepDate');
  if (!hasDate || deal.nextStepDate === tomorrow) return null;
  const putOff = (): void => {
    const day = dayInWords(tomorrow);
    focusNextCard(deal.id);
    const done = words.putOffTo(name, day);
    const saved = change(deal.id, { values: { nextStepDate: tomorrow } }, { done });
    hold({ before: deal, note: `${name}: ${day}` }, saved);
  };
  return (
    <Button
      label={words.putOff(name)}
      focusKey={todayKey(deal.id, 'tomorrow')}
      isBusy={isBusy}
      onPress={putOff}
    >
      {quickDays.tomorrow}
    </Button>
  );
}
