import { useState } from 'preact/hooks';
import type { DealState, PipelineState } from '../../../protocol/pipeline-state';
import { Button } from '../../parts/button';
import { ProblemBox } from '../../parts/problem-box';
import type { CallResult } from '../../server/call-problem';
import { useActions } from '../../state/app';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { goToRow } from './go-to-row';

export interface DealButtonsProps {
  readonly deal: DealState;
  readonly pipeline: PipelineState;
}

/** Ways from the deal to its row in the sheet, and to any other stage. */
export function RowAndStageButtons({ deal, pipeline }: DealButtonsProps) {
  const words = useWords(DEAL_WORDS);
  const { ask, call, say } = useActions();
  const [result, setResult] = useState<CallResult<null> | null>(null);
  const hasStage = pipeline.stages[deal.stage] !== undefined;
  const [isGoing, setGoing] = useState(false);
  const go = async (): Promise<void> => {
    setGoing(true);
    const went = await goToRow(call, deal.id);
    setResult(went);
    if (went.ok) say(words.wentToRow);
    setGoing(false);
  };
  return (
    <>
      <div class="button-row">
        <Button icon="sheet" isBusy={isGoing} onPress={() => void go()}>
          {words.goToRow}
        </Button>
        <Button
          kind={hasStage ? 'plain' : 'primary'}
          focusKey="other-stage"
          onPress={() => ask({ kind: 'stages', id: deal.id })}
        >
          {hasStage ? words.otherStage : words.chooseStage}
        </Button>
      </div>
      {result && !result.ok && <ProblemBox problem={result.problem} onRetry={() => void go()} />}
    </>
  );
}

/** Ends an open deal: a button for each stage that means won or lost. */
export function CloseButtons({ deal, pipeline }: DealButtonsProps) {
  const words = useWords(DEAL_WORDS);
  const { move } = useActions();
  const role = pipeline.stages[deal.stage]?.role;
  if (role === 'won' || role === 'lost') return null;
  const closed = pipeline.stages
    .map(({ name, role: means }, stage) => ({ name, role: means, stage }))
    .filter(({ role: means }) => means !== 'open');
  return (
    <section>
      <h2>{words.closing}</h2>
      <div class="button-row">
        {closed.map(({ name, role: means, stage }) => (
          <Button
            key={stage}
            icon={means === 'won' ? 'check' : 'close'}
            focusKey={`close:${stage}`}
            onPress={() => move(deal.id, stage)}
          >
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
}
