import { useState } from 'preact/hooks';
import { ACTIVITY_KINDS, type ActivityKind } from '../../../pipeline/activity';
import type { PipelineState } from '../../../protocol/pipeline-state';
import { Button } from '../../parts/button';
import { CheckboxField } from '../../parts/checkbox-field';
import { submits } from '../../parts/submits';
import { TextAreaField } from '../../parts/text-field';
import { useDraft } from '../../state/use-draft';
import { COMMON_WORDS } from '../../words/common-words';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { FAULT, useFocusInside } from '../fields/use-focus-inside';
import { filledTexts } from '../form/filled-texts';
import type { DealForm } from '../form/use-deal-form';
import { isFollowUp } from './follow-up-box';
import { type FollowUpInput, NewFollowUp, NO_FOLLOW_UP } from './new-follow-up';

export interface LogActivityProps {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
}

/** Writes down what happened, with what is to happen next, in one change. */
export function LogActivity({ form, pipeline }: LogActivityProps) {
  const words = useWords(DEAL_WORDS);
  const common = useWords(COMMON_WORDS);
  const entry = useActivityEntry(form);
  const { draft, followUp } = entry;
  const place = useFocusInside<HTMLFormElement>(entry.complaints, FAULT);
  return (
    <form ref={place} {...submits(() => void entry.save())}>
      <h2>{words.log}</h2>
      <KindButtons chosen={entry.kind} onChoose={entry.setKind} />
      <TextAreaField
        label={words.what}
        value={draft.text}
        onChange={draft.set}
        error={entry.isLacking && draft.text.trim() === '' ? words.whatMissing : undefined}
        hint={draft.isRestored ? common.draftRestored : undefined}
        focusKey="activity-note"
      />
      {pipeline.fields.some(({ key }) => isFollowUp(key)) && (
        <CheckboxField
          label={words.andFollowUp}
          value={followUp !== null}
          onChange={(isTicked) => entry.setFollowUp(isTicked ? NO_FOLLOW_UP : null)}
        />
      )}
      {followUp && (
        <NewFollowUp
          pipeline={pipeline}
          value={followUp}
          errors={form.errors}
          onChange={entry.setFollowUp}
        />
      )}
      <div class="button-row">
        <Button isSubmit isBusy={form.isSaving} focusKey="log-activity">
          {common.save}
        </Button>
      </div>
    </form>
  );
}

function KindButtons(props: {
  readonly chosen: ActivityKind;
  readonly onChoose: (kind: ActivityKind) => void;
}) {
  const words = useWords(DEAL_WORDS);
  return (
    <fieldset class="quick-days" aria-label={words.log}>
      {ACTIVITY_KINDS.map((kind) => (
        <Button
          key={kind}
          icon={kind}
          isPressed={kind === props.chosen}
          onPress={() => props.onChoose(kind)}
        >
          {words.kinds[kind]}
        </Button>
      ))}
    </fieldset>
  );
}

/** What is being written down, kept until it is saved. A note has to say something. */
function useActivityEntry(form: DealForm) {
  const words = useWords(DEAL_WORDS);
  const draft = useDraft(`note:${form.deal.id}`);
  const [kind, setKind] = useState<ActivityKind>('call');
  const [followUp, setFollowUp] = useState<FollowUpInput | null>(null);
  const [complaints, complain] = useState(0);
  const [isLacking, setLacking] = useState(false);
  const save = async (): Promise<void> => {
    const note = draft.text.trim();
    const lacks = kind === 'note' && note === '';
    setLacking(lacks);
    if (lacks) return complain((before) => before + 1);
    const change = { activity: { kind, note }, values: filledTexts(followUp ?? {}) };
    if (!(await form.save(change, { done: words.logged(words.kinds[kind]) }))) return;
    draft.clear();
    setFollowUp(null);
  };
  return { draft, kind, setKind, followUp, setFollowUp, complaints, isLacking, save };
}
