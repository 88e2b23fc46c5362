import { useState } from 'preact/hooks';
import { addDays } from '../../pipeline/day';
import type { PipelineState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { Button } from '../parts/button';
import { CardHead } from '../pipeline/card-head';
import { useActions } from '../state/app';
import { dealTitle } from '../state/deal-name';
import { fieldOf } from '../state/field-of';
import { DEAL_WORDS } from '../words/deal-words';
import { TODAY_WORDS } from '../words/today-words';
import { useLanguage, useWords } from '../words/use-words';
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
  const name = dealTitle(deal, useLanguage());
  const close = (): void => {
    open(false);
    focusToday(deal.id, 'done');
  };
  return (
    <article class="deal-card" data-card={deal.id} aria-busy={isBusy ? 'true' : undefined}>
      <CardHead deal={deal} />
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

/** Puts the next step off by a calendar day, which its note names, were it a Saturday. */
function TomorrowButton({ line, pipeline, isBusy, hold }: TodayCardProps) {
  const { deal } = line;
  const words = useWords(TODAY_WORDS);
  const { quickDays } = useWords(DEAL_WORDS);
  const { change } = useActions();
  const { dayInWords } = useFormats();
  const name = dealTitle(deal, useLanguage());
  const tomorrow = addDays(pipeline.today, 1);
  const hasDate = fieldOf(pipeline, 'nextStepDate') !== undefined;
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
