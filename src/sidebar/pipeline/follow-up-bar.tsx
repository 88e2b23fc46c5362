import { FOLLOW_UPS } from '../../insight/follow-up';
import { VisuallyHidden } from '../parts/visually-hidden';
import type { StageTotals } from '../state/stage-totals';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';

/** How the deals of a stage stand with their next steps, as a bar and as a sentence. */
export function FollowUpBar({ followUps }: Pick<StageTotals, 'followUps'>) {
  const text = useWords(PIPELINE_WORDS).followUps(followUps);
  return (
    <>
      <div class="follow-up-bar" aria-hidden="true" title={text}>
        {FOLLOW_UPS.filter((state) => followUps[state] > 0).map((state) => (
          <div key={state} class={state} style={{ flexGrow: followUps[state] }} />
        ))}
      </div>
      <VisuallyHidden>{text}</VisuallyHidden>
    </>
  );
}
