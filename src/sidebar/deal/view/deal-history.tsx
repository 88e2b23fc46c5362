import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../protocol/deal-detail';
import type { PipelineState } from '../../../protocol/pipeline-state';
import { useFormats } from '../../formats/use-formats';
import { MoreButton } from '../../parts/more-button';
import { ProblemBox } from '../../parts/problem-box';
import { Skeleton } from '../../parts/skeleton';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import type { DealForm } from '../form/use-deal-form';
import { historyText } from './history-text';
import './deal-history.css';

/** Entries shown before more are asked for. */
const FEW = 5;

export interface DealHistoryProps {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
}

/** What happened to the deal, newest first. */
export function DealHistory({ form, pipeline }: DealHistoryProps) {
  const words = useWords(DEAL_WORDS);
  const { detail, problem } = form.detail;
  return (
    <section class="deal-history">
      <h2>{words.history}</h2>
      {problem && (
        <ProblemBox problem={problem} onRetry={form.readAgain}>
          <p>{words.historyFailed}</p>
        </ProblemBox>
      )}
      {detail && <HistoryList entries={detail.history} pipeline={pipeline} />}
      {!detail && !problem && <Skeleton lines={2} />}
    </section>
  );
}

function HistoryList(props: {
  readonly entries: readonly HistoryEntry[];
  readonly pipeline: PipelineState;
}) {
  const words = useWords(DEAL_WORDS);
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (isWhole) list.current?.querySelectorAll<HTMLElement>('li')[FEW]?.focus();
  }, [isWhole]);
  const { entries, pipeline } = props;
  const numbered = entries.map((entry, place) => ({ entry, number: entries.length - place }));
  const shown = isWhole ? numbered : numbered.slice(0, FEW);
  if (entries.length === 0) return <p class="note">{words.noHistory}</p>;
  return (
    <>
      <ol ref={list}>
        {shown.map(({ entry, number }) => (
          <HistoryLine key={number} entry={entry} pipeline={pipeline} />
        ))}
      </ol>
      <MoreButton more={entries.length - shown.length} showMore={() => setWhole(true)} />
    </>
  );
}

function HistoryLine(props: { readonly entry: HistoryEntry; readonly pipeline: PipelineState }) {
  const words = useWords(DEAL_WORDS);
  const formats = useFormats();
  const { day, time, who, event } = props.entry;
  const { what, note } = historyText(event, words, props.pipeline, formats);
  return (
    <li tabIndex={-1}>
      <div dir="auto">{what}</div>
      {note !== '' && (
        <div class="history-note" dir="auto">
          {note}
        </div>
      )}
      <div class="note">
        {[formats.relativeDay(day), time].filter(Boolean).join(' ')}
        {who !== '' && (
          <>
            {' · '}
            <bdi>{who}</bdi>
          </>
        )}
      </div>
    </li>
  );
}
