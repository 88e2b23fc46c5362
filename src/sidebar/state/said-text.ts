import type { DealState } from '../../protocol/pipeline-state';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import type { Said } from './app';
import type { AppState, Change } from './app-state';
import { dealName } from './deal-name';
import { moveNeeds } from './move-needs';

/** What is said of a change that is made: what its view wants to be said, or else what it did. */
export function doneText(
  { language }: AppState,
  deal: DealState,
  change: Change,
  said: Said | undefined,
): string {
  if (said) return said.done;
  const words = PIPELINE_WORDS[language];
  const name = dealName(deal, language);
  return change.stage === undefined ? words.changed(name) : words.moved(name, change.stage);
}

/** What a deal should have in its new stage and is not given along with it, as one line; [] if nothing. */
export function wantedLines(
  { language, pipeline }: AppState,
  deal: DealState,
  { stage, values = {} }: Change,
): readonly string[] {
  const to = pipeline?.stages.findIndex(({ name }) => name === stage) ?? -1;
  if (!pipeline || to < 0) return [];
  const labels = moveNeeds(pipeline, deal, to).should.flatMap((place) => {
    const criterion = pipeline.criteria[place];
    return criterion && !values[criterion.key] ? [criterion.label] : [];
  });
  return labels.length > 0 ? [PIPELINE_WORDS[language].alsoWanted(labels)] : [];
}
