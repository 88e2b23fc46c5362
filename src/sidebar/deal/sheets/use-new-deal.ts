import { useEffect, useState } from 'preact/hooks';
import type { PipelineState, StageState } from '../../../protocol/pipeline-state';
import { useActions } from '../../state/app';
import { badValues } from '../../state/bad-values';
import { fieldOf } from '../../state/field-of';
import { keep, readKept } from '../../state/kept';
import { SHEET_WORDS } from '../../words/sheet-words';
import { useWords } from '../../words/use-words';
import { filledTexts } from '../form/filled-texts';
import { type Complaints, useComplaints } from '../form/use-complaints';

/** A deal being written; what was typed survives the sidebar's being closed. */
export interface NewDealForm extends Complaints {
  /** Name of the stage it starts in. */
  readonly stage: string;
  setStage(name: string): void;
  readonly values: NewValues;
  put(key: string, text: string): void;
  readonly isSaving: boolean;
  /** Whether what stands there was typed before. */
  readonly isRestored: boolean;
  /** Adds the deal and starts anew; its ID, or null if it could not be added. */
  add(): Promise<string | null>;
  /** Counts the deals added, for the focus to go back to the first field. */
  readonly added: number;
}

export type NewValues = Readonly<Record<string, string>>;

const KEPT = 'add';

/** The open stages that new deals may start in; all open ones where the team names none. */
export function startStages({ stages }: PipelineState): readonly StageState[] {
  const open = stages.filter(({ role }) => role === 'open');
  const start = open.filter(({ mayStartHere }) => mayStartHere);
  return start.length > 0 ? start : open;
}

export function useNewDeal(pipeline: PipelineState, proposed: number | undefined): NewDealForm {
  const words = useWords(SHEET_WORDS);
  const actions = useActions();
  const complaints = useComplaints();
  const [stage, setStage] = useState(() => firstStage(pipeline, proposed));
  const [kept] = useState(() => readKept(KEPT));
  const [values, setValues] = useState<NewValues>(() =>
    kept === null ? blankDeal(pipeline) : (JSON.parse(kept) as NewValues),
  );
  const [added, setAdded] = useState(0);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    const isTyped = Object.entries(values).some(([key, text]) => key !== 'owner' && text !== '');
    keep(KEPT, isTyped ? JSON.stringify(values) : '');
  }, [values]);
  const add = async (): Promise<string | null> => {
    if (!values.name?.trim()) {
      complaints.complain({ name: words.nameMissing });
      return null;
    }
    setSaving(true);
    const outcome = await actions.add({ stage, values: filledTexts(values) });
    setSaving(false);
    if (!outcome.ok) {
      complaints.complain(badValues(outcome.problem));
      return null;
    }
    setValues(blankDeal(pipeline));
    setAdded((before) => before + 1);
    return outcome.deal.id;
  };
  const put = (key: string, text: string): void => {
    complaints.forgive(key);
    setValues((now) => ({ ...now, [key]: text }));
  };
  const isRestored = kept !== null && added === 0;
  return { ...complaints, stage, setStage, values, put, isSaving, isRestored, add, added };
}

/** Nothing but the owner: who adds a deal mostly follows it up. */
const blankDeal = (pipeline: PipelineState): NewValues =>
  pipeline.who !== '' && fieldOf(pipeline, 'owner') ? { owner: pipeline.who } : {};

function firstStage(pipeline: PipelineState, proposed: number | undefined): string {
  const start = startStages(pipeline);
  const wanted = start.find((stage) => stage === pipeline.stages[proposed ?? -1]);
  return (wanted ?? start[0])?.name ?? '';
}
