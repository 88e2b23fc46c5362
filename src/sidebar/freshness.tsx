import { useFormats } from './formats/use-formats';
import { Button } from './parts/button';
import { useApp } from './state/app';
import { COMMON_WORDS } from './words/common-words';
import { useWords } from './words/use-words';

/** When what is shown was read, below it all; it can be read anew. */
export function Freshness() {
  const { state, refresh } = useApp();
  const words = useWords(COMMON_WORDS);
  const { time } = useFormats();
  if (state.updatedAt === null) return null;
  return (
    <p class="freshness note">
      {words.updated(time(state.updatedAt))} ·{' '}
      <Button kind="link" isBusy={state.isRefreshing} focusKey="refresh-below" onPress={refresh}>
        {state.isRefreshing ? words.refreshing : words.refresh}
      </Button>
    </p>
  );
}
