import type { PipelineState } from '../../../protocol/pipeline-state';
import { FIELD_NAMES } from '../../../words/fields';
import { Icon } from '../../parts/icon';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { stepperSteps } from './stepper-steps';
import './stage-stepper.css';

export interface StageStepperProps {
  readonly pipeline: PipelineState;
  /** Position of the deal's stage; -1 = none that is known. */
  readonly stage: number;
}

/** Where the deal stands among the stages: a bar a stage, and the name of its own. */
export function StageStepper({ pipeline, stage }: StageStepperProps) {
  const words = useWords(DEAL_WORDS);
  const fieldNames = useWords(FIELD_NAMES);
  const steps = stepperSteps(pipeline.stages, stage);
  const place = steps.findIndex(({ state }) => state === 'current');
  const current = steps[place];
  const said = { past: words.passed, current: words.here, ahead: '' };
  return (
    <div class="stage-stepper">
      <ol aria-label={fieldNames.stage}>
        {steps.map(({ stage: key, name, state, outcome }) => (
          <li
            key={key}
            class={`${state} ${outcome}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <VisuallyHidden>{[name, said[state]].filter(Boolean).join(', ')}</VisuallyHidden>
            {state !== 'ahead' && outcome !== 'open' && (
              <Icon name={outcome === 'won' ? 'check' : 'close'} />
            )}
          </li>
        ))}
      </ol>
      {current && (
        <p aria-hidden="true">
          <strong>{current.name}</strong>
          {current.outcome === 'open' && (
            <span class="note">{words.stepOf(place + 1, steps.length)}</span>
          )}
        </p>
      )}
    </div>
  );
}
