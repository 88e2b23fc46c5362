import { useRef, useState } from 'preact/hooks';
import { type LoggedExecution, outcomeOf } from '../state/logged-execution';
import type { StackFrame } from '../state/read-stack';
import { useWords } from '../words/language';
import { LOG_WORDS } from '../words/log-words';
import { LogEntry } from './log-entry';

const COLUMNS = ['state', 'function', 'context', 'user', 'started', 'duration', 'calls'] as const;

/** Pixels that a key moves the upper edge. */
const STEP = 24;
const LEAST_HEIGHT = 120;

export interface LogPanelProps {
  /** Newest first. */
  readonly executions: readonly LoggedExecution[];
  /** The frames of an error's stack in the add-on's source. */
  readonly readStack: (stack: string) => Promise<readonly StackFrame[]>;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** What has run, with all it did: the workbench's own, in the place of Google's list of executions. */
export function LogPanel({ executions, readStack, onClear, onClose }: LogPanelProps) {
  const words = useWords(LOG_WORDS);
  const [errorsOnly, setErrorsOnly] = useState(false);
  const [height, setHeight] = useState(260);
  const shown = errorsOnly ? executions.filter(hasFailed) : executions;
  return (
    <section class="log-panel" aria-label={words.title} style={{ height: `${height}px` }}>
      <Edge height={height} onChange={setHeight} />
      <header>
        <h2>{words.title}</h2>
        <label>
          <input
            type="checkbox"
            checked={errorsOnly}
            onChange={(event) => setErrorsOnly(event.currentTarget.checked)}
          />
          {words.errorsOnly}
        </label>
        <button type="button" class="plain" onClick={onClear}>
          {words.clear}
        </button>
        <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div class="log-scroll">
        {shown.length === 0 ? (
          <p class="nothing">{errorsOnly ? words.noErrors : words.nothingYet}</p>
        ) : (
          <table>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((execution) => (
                <LogEntry key={execution.id} execution={execution} readStack={readStack} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

const hasFailed = (execution: LoggedExecution): boolean => outcomeOf(execution) === 'failed';

interface EdgeProps {
  readonly height: number;
  readonly onChange: (height: number) => void;
}

/** The upper edge of the panel, by which its height is set. */
function Edge({ height, onChange }: EdgeProps) {
  const words = useWords(LOG_WORDS);
  const edge = useRef<HTMLHRElement>(null);
  const most = () => window.innerHeight * 0.7;
  const change = (next: number) => onChange(Math.max(LEAST_HEIGHT, Math.min(next, most())));
  return (
    <hr
      class="edge"
      ref={edge}
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={words.resize}
      aria-valuenow={Math.round(height)}
      aria-valuemin={LEAST_HEIGHT}
      aria-valuemax={Math.round(most())}
      onPointerDown={(event) => edge.current?.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (edge.current?.hasPointerCapture(event.pointerId)) change(height - event.movementY);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') change(height + STEP);
        if (event.key === 'ArrowDown') change(height - STEP);
      }}
    />
  );
}
