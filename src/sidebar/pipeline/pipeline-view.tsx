import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { AddDealButton } from '../parts/add-deal-button';
import { ViewHeading } from '../parts/view-heading';
import { useApp } from '../state/app';
import { isFiltered } from '../state/filter-deals';
import { COMMON_WORDS } from '../words/common-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import { NoMatch } from './no-match';
import { StageSection } from './stage-section';
import { useDealsByStage } from './use-deals-by-stage';

/** Every stage with its deals. */
export function PipelineView() {
  const { state } = useApp();
  const { views } = useWords(COMMON_WORDS);
  return (
    <>
      <ViewHeading isHidden>{views.pipeline}</ViewHeading>
      {state.pipeline && <Stages pipeline={state.pipeline} />}
    </>
  );
}

function Stages({ pipeline }: { readonly pipeline: PipelineState }) {
  const { state } = useApp();
  const words = useWords(PIPELINE_WORDS);
  const byStage = useDealsByStage(pipeline);
  const isNarrowed = isFiltered(state.filter);
  const places = pipeline.stages.map((_, place) => place);
  const isShown = (place: number) => byStage.has(place) || (!isNarrowed && place >= 0);
  const isEmpty = byStage.size === 0;
  if (isEmpty && isNarrowed) return <NoMatch />;
  return (
    <>
      {pipeline.doubtful > 0 && <p class="note">{words.doubtful(pipeline.doubtful)}</p>}
      {isEmpty && <p>{words.empty}</p>}
      <AddDealButton />
      {[-1, ...places].filter(isShown).map((place) => (
        <StageSection
          key={pipeline.stages[place]?.name ?? ''}
          place={place}
          pipeline={pipeline}
          deals={byStage.get(place) ?? NONE}
          busy={state.busy}
          isFiltered={isNarrowed}
        />
      ))}
    </>
  );
}

const NONE: readonly DealState[] = [];
