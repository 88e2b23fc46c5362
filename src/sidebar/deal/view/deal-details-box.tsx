import type { PipelineState } from '../../../protocol/pipeline-state';
import { Disclosure } from '../../parts/disclosure';
import { Skeleton } from '../../parts/skeleton';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { DealField } from '../fields/deal-field';
import type { DealForm } from '../form/use-deal-form';
import { isFollowUp } from './follow-up-box';

export interface DealDetailsBoxProps {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
  /** Keys of columns that are to be filled in elsewhere on the view. */
  readonly elsewhere: readonly string[];
}

/** All other columns of the deal; those not read yet are grey. */
export function DealDetailsBox({ form, pipeline, elsewhere }: DealDetailsBoxProps) {
  const words = useWords(DEAL_WORDS);
  const fields = pipeline.fields.filter(({ key }) => !isFollowUp(key) && !elsewhere.includes(key));
  const known = fields.filter(({ key }) => form.cellOf(key) !== undefined);
  const isWanted = fields.some(({ key }) => form.errors[key] !== undefined);
  const isMissing = known.length < fields.length && !form.detail.problem;
  return (
    <Disclosure summary={words.details} isOpen={isWanted}>
      {known.map((field) => (
        <DealField key={field.key} form={form} field={field} />
      ))}
      {isMissing && <Skeleton lines={fields.length - known.length} />}
    </Disclosure>
  );
}
