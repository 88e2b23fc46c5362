import { useEffect, useState } from 'preact/hooks';
import type { LoggedExecution } from '../state/logged-execution';
import type { StackFrame } from '../state/read-stack';
import { useWords } from '../words/language';
import { LOG_WORDS } from '../words/log-words';

interface LogDetailsProps {
  readonly execution: LoggedExecution;
  readonly readStack: (stack: string) => Promise<readonly StackFrame[]>;
}

/** The error with its place in the source, what the script logged, and its calls in order. */
export function LogDetails({ execution, readStack }: LogDetailsProps) {
  const words = useWords(LOG_WORDS);
  const { error, log, troubles, calls } = execution;
  return (
    <div class="log-details">
      {error && (
        <section>
          <h3>{words.error}</h3>
          <p class="error-message">
            {error.name}: {error.message}
          </p>
          {error.stack !== undefined && <Stack stack={error.stack} readStack={readStack} />}
        </section>
      )}
      {troubles.length > 0 && (
        <section>
          <h3>{words.troubles}</h3>
          <p class="error-message">{troubles.join('\n')}</p>
        </section>
      )}
      {log.length > 0 && (
        <section>
          <h3>{words.logLines}</h3>
          <pre>{log.join('\n')}</pre>
        </section>
      )}
      <section>
        <h3>{words.callsInOrder}</h3>
        {calls.length === 0 ? (
          <p>{words.noCalls}</p>
        ) : (
          <ol>
            {grouped(calls).map(({ call, times, first }) => (
              <li key={first} value={first}>
                {call}
                {times > 1 && <span class="times"> × {times}</span>}
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

interface StackProps {
  readonly stack: string;
  readonly readStack: LogDetailsProps['readStack'];
}

function Stack({ stack, readStack }: StackProps) {
  const [frames, setFrames] = useState<readonly StackFrame[]>([]);
  useEffect(() => {
    let wanted = true;
    void readStack(stack).then((read) => wanted && setFrames(read));
    return () => {
      wanted = false;
    };
  }, [stack, readStack]);
  return (
    <ol class="stack">
      {frames.map(({ functionName, place }, index) => (
        <li key={`${String(index)} ${place}`}>
          {functionName} <code>{place}</code>
        </li>
      ))}
    </ol>
  );
}

interface CallGroup {
  readonly call: string;
  readonly times: number;
  /** Number of the first of them, counted from 1. */
  readonly first: number;
}

/** Equal calls in a row as one line. */
function grouped(calls: readonly string[]): CallGroup[] {
  const groups: CallGroup[] = [];
  for (const [index, call] of calls.entries()) {
    const last = groups.at(-1);
    if (last?.call === call) groups[groups.length - 1] = { ...last, times: last.times + 1 };
    else groups.push({ call, times: 1, first: index + 1 });
  }
  return groups;
}
