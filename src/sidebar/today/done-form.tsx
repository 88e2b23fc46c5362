import { useEffect, useState } from 'preact/hooks';
import { ACTIVITY_KINDS, type ActivityKind } from '../../pipeline/activity';
import type { Day } from '../../pipeline/day';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { Button } from '../parts/button';
import { DateField } from '../parts/date-field';
import { QuickDayButtons } from '../parts/quick-day-buttons';
import { SelectField } from '../parts/select-field';
import { submits } from '../parts/submits';
import { TextField } from '../parts/text-field';
import { useActions } from '../state/app';
import { fieldOf } from '../state/field-of';
import { useDraft } from '../state/use-draft';
import { COMMON_WORDS } from '../words/common-words';
import { DEAL_WORDS } from '../words/deal-words';
import { TODAY_WORDS } from '../words/today-words';
import { useWords } from '../words/use-words';
import { type DoneEntry, doneChange, doneFault } from './done-change';
import { focusNextCard, focusToday, todayKey } from './today-focus';
import type { HeldDeals } from './use-held';

export interface DoneFormProps {
  readonly deal: DealState;
  readonly name: string;
  readonly pipeline: PipelineState;
  readonly hold: HeldDeals['hold'];
  readonly onCancel: () => void;
}

/** Asks what happened and what comes next; Enter saves both as one change. */
export function DoneForm(props: DoneFormProps) {
  const { deal, pipeline, onCancel } = props;
  const common = useWords(COMMON_WORDS);
  const entry = useDoneEntry(props);
  useEffect(() => focusToday(deal.id, 'note'), [deal.id]);
  const has = (wanted: string): boolean => fieldOf(pipeline, wanted) !== undefined;
  return (
    <form
      class="done-form"
      {...submits(entry.save)}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <WhatHappened deal={deal} entry={entry} />
      <NextStepFields deal={deal} entry={entry} has={has} today={pipeline.today} />
      <div class="today-buttons">
        <Button isSubmit kind="primary">
          {common.save}
        </Button>
        <Button onPress={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}

type Entry = ReturnType<typeof useDoneEntry>;

/** What is being written down; the note is kept until it is saved. */
function useDoneEntry({ deal, name, hold }: DoneFormProps) {
  const words = useWords(TODAY_WORDS);
  const { kinds } = useWords(DEAL_WORDS);
  const { change } = useActions();
  const draft = useDraft(`note:${deal.id}`);
  const [rest, setRest] = useState<Omit<DoneEntry, 'note'>>({ kind: 'call', step: '', day: '' });
  const [wasRefused, refuse] = useState(false);
  const entry: DoneEntry = { ...rest, note: draft.text };
  const fault = doneFault(entry);
  const save = (): void => {
    refuse(fault !== null);
    if (fault === null) send();
    else focusToday(deal.id, fault);
  };
  const send = (): void => {
    focusNextCard(deal.id);
    const said = { done: words.logged(kinds[rest.kind], name) };
    const saved = change(deal.id, doneChange(entry, deal), said);
    hold({ before: deal, note: words.doneNote(name) }, saved);
    void saved.then(({ ok }) => ok && draft.clear());
  };
  const set = (more: Partial<typeof rest>): void => setRest({ ...rest, ...more });
  return { ...rest, draft, set, save, fault: wasRefused ? fault : null };
}

function WhatHappened({ deal, entry }: { readonly deal: DealState; readonly entry: Entry }) {
  const words = useWords(TODAY_WORDS);
  const common = useWords(COMMON_WORDS);
  const { what, whatMissing } = useWords(DEAL_WORDS);
  const { draft } = entry;
  return (
    <div class="done-row">
      <SelectField
        label={words.kind}
        value={entry.kind}
        choices={ACTIVITY_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => entry.set({ kind: kind as ActivityKind })}
      />
      <TextField
        label={what}
        value={draft.text}
        onChange={draft.set}
        hint={draft.isRestored ? common.draftRestored : undefined}
        error={entry.fault === 'note' ? whatMissing : undefined}
        focusKey={todayKey(deal.id, 'note')}
      />
    </div>
  );
}

function NextStepFields({
  deal,
  entry,
  has,
  today,
}: {
  readonly deal: DealState;
  readonly entry: Entry;
  readonly has: (key: string) => boolean;
  readonly today: Day;
}) {
  const words = useWords(TODAY_WORDS);
  const { setDay } = useWords(DEAL_WORDS);
  return (
    <>
      {has('nextStep') && (
        <TextField
          label={words.nextStep}
          value={entry.step}
          suggestions={deal.nextStep ? [deal.nextStep] : []}
          onChange={(step) => entry.set({ step })}
        />
      )}
      {has('nextStepDate') && (
        <>
          <DateField
            label={words.nextStepDate}
            value={entry.day}
            error={entry.fault === 'date' ? words.needsDay : undefined}
            focusKey={todayKey(deal.id, 'date')}
            onChange={(day) => entry.set({ day })}
          />
          <QuickDayButtons
            label={setDay}
            today={today}
            chosen={entry.day}
            onChoose={(day) => entry.set({ day })}
          />
        </>
      )}
    </>
  );
}
