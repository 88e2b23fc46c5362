import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { ProblemBox } from '../parts/problem-box';
import type { CallResult } from '../server/call-problem';
import { useActions } from '../state/app';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { useWords } from '../words/use-words';

type Command = 'updateForecast' | 'updateFunnel';
const COMMANDS: readonly Command[] = ['updateForecast', 'updateFunnel'];

/** Writes the tabs that say the same in the sheet; what stands in the way the sheet tells by itself. */
export function UpdateTabs() {
  const words = useWords(FORECAST_VIEW_WORDS);
  const { updateTab, say } = useActions();
  const [running, setRunning] = useState<Command | null>(null);
  const [failed, setFailed] = useState<Extract<CallResult<null>, { ok: false }> | null>(null);
  const update = async (command: Command): Promise<void> => {
    setRunning(command);
    const result = await updateTab(command);
    setRunning(null);
    setFailed(result.ok ? null : result);
    if (result.ok) say(words.updated);
  };
  return (
    <>
      {failed && <ProblemBox problem={failed.problem} onRetry={() => setFailed(null)} />}
      <div class="update-tabs">
        {COMMANDS.map((command) => (
          <Button
            key={command}
            focusKey={`forecast:${command}`}
            isBusy={running !== null}
            onPress={() => void update(command)}
          >
            {running === command ? words.updating : words.update[command]}
          </Button>
        ))}
      </div>
    </>
  );
}
