import type { PipelineState } from '../../../protocol/pipeline-state';
import { useFormats } from '../../formats/use-formats';
import { Button } from '../../parts/button';
import { fieldOf } from '../../state/field-of';
import { COMMON_WORDS } from '../../words/common-words';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { shownText } from '../form/input-text';
import type { DealForm } from '../form/use-deal-form';
import '../../parts/problem-box.css';
import './conflict-box.css';

export interface ConflictBoxProps {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
}

/** Fields that were changed in the sheet after they had been typed into here, each with a way out. */
export function ConflictBox({ form, pipeline }: ConflictBoxProps) {
  const words = useWords(DEAL_WORDS);
  const common = useWords(COMMON_WORDS);
  const formats = useFormats();
  if (form.conflicts.length === 0) return null;
  return (
    <div class="problem-box conflict-box" role="alert">
      {form.conflicts.map((key) => {
        const field = fieldOf(pipeline, key);
        const kind = field?.kind ?? 'text';
        const written = shownText(form.cellOf(key)?.value ?? null, kind, formats);
        const typed = shownText(form.inputOf(key), kind, formats);
        return (
          <div key={key}>
            <p>{words.conflict(field?.label ?? key)}</p>
            <dl>
              <dt>{words.theirs}</dt>
              <dd dir="auto">{written || common.empty}</dd>
              <dt>{words.mine}</dt>
              <dd dir="auto">{typed || common.empty}</dd>
            </dl>
            <div class="button-row">
              <Button focusKey={`conflict:${key}`} onPress={() => form.keepMine(key)}>
                {words.keepMine}
              </Button>
              <Button onPress={() => form.discard(key)}>{words.takeTheirs}</Button>
            </div>
          </div>
        );
      })}
    </div>
  );
}
