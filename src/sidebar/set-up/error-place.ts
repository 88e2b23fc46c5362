import type { SetUpViewWords } from '../words/set-up-words';
import { keptCriteria, type RulesDraft } from './rules-draft';

/** What the place of an error is called, such as `Proposal` for `stages.3.probability`. */
export function errorPlace(key: string, draft: RulesDraft, words: SetUpViewWords): string {
  const [part = '', at = ''] = key.split('.');
  const { sections } = words;
  const stage = draft.stages.filter(({ isRemoved }) => !isRemoved)[Number(at)];
  if (part === 'stages')
    return (at !== '' && stage && (stage.name || words.newStage)) || sections.stages;
  if (part === 'criteria') return keptCriteria(draft)[Number(at)]?.label || sections.criteria;
  if (part === 'moves') return key.slice('moves.'.length);
  if (part === 'columns') return sections.columns;
  return at === 'lostReasons' ? sections.reasons : sections.targets;
}
