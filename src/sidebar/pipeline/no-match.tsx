import { Button } from '../parts/button';
import { useApp } from '../state/app';
import { NO_FILTER } from '../state/filter-deals';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';

/** Says that the filter lets no deal through, with the way back. */
export function NoMatch() {
  const { state, filter } = useApp();
  const words = useWords(PIPELINE_WORDS);
  const text = state.filter.text.trim();
  return (
    <>
      <p class="breaking">{text ? words.noMatchFor(text) : words.noMatch}</p>
      <Button onPress={() => filter(NO_FILTER)}>{words.clearFilter}</Button>
    </>
  );
}
