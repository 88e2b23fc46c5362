import { useContext, useId, useState } from 'preact/hooks';
import { type LoggedExecution, outcomeOf } from '../state/logged-execution';
import type { StackFrame } from '../state/read-stack';
import { LanguageContext, useWords } from '../words/language';
import { LOG_WORDS, type LogWords } from '../words/log-words';
import { LogDetails } from './log-details';

interface LogEntryProps {
  readonly execution: LoggedExecution;
  readonly readStack: (stack: string) => Promise<readonly StackFrame[]>;
}

/** One execution: a line, and below it all that it did when it is opened. */
export function LogEntry({ execution, readStack }: LogEntryProps) {
  const words = useWords(LOG_WORDS);
  const language = useContext(LanguageContext);
  const [open, setOpen] = useState(false);
  const details = useId();
  const outcome = outcomeOf(execution);
  const excerpt = outcome === 'failed' ? execution.error?.message : execution.troubles[0];
  return (
    <>
      <tr class={`execution ${outcome}`}>
        <td>
          <span class={`state ${outcome}`}>{words.states[outcome]}</span>
        </td>
        <th scope="row">
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            aria-controls={details}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? '▾' : '▸'}</span> {execution.functionName}
          </button>
          {!open && excerpt !== undefined && <span class="excerpt">{excerpt}</span>}
        </th>
        <td>{words.contexts[execution.context] ?? execution.context}</td>
        <td>{execution.user}</td>
        <td>{timeOf(execution.startedAtMs, language)}</td>
        <td>{duration(words, execution)}</td>
        <td>{counted(words, execution.counters)}</td>
      </tr>
      {open && (
        <tr class="details" id={details}>
          <td colSpan={7}>
            <LogDetails execution={execution} readStack={readStack} />
          </td>
        </tr>
      )}
    </>
  );
}

function timeOf(milliseconds: number, language: string): string {
  return new Date(milliseconds).toLocaleTimeString(language === 'nb' ? 'nb-NO' : 'en-GB');
}

function duration(words: LogWords, { elapsedMs, state }: LoggedExecution): string {
  if (state !== 'ended') return '';
  return elapsedMs < 1000
    ? words.milliseconds(Math.round(elapsedMs))
    : words.seconds(elapsedMs / 1000);
}

const KINDS = ['reads', 'writes', 'flushes', 'locks', 'properties', 'cache', 'ui'] as const;

function counted(words: LogWords, counters: LoggedExecution['counters']): string {
  const parts = KINDS.filter((kind) => counters[kind] > 0).map((kind) =>
    words.counters[kind](counters[kind]),
  );
  return parts.join(', ') || words.noCalls;
}
