import { isDay } from '../../../pipeline/day';
import type { HistoryEvent } from '../../../protocol/deal-detail';
import type { FieldView, PipelineState } from '../../../protocol/pipeline-state';
import type { Formats } from '../../formats/formats';
import { quoted } from '../../state/deal-name';
import { fieldOf } from '../../state/field-of';
import type { DealWords } from '../../words/deal-words';
import { shownText } from '../form/input-text';

/** An event of a deal in words, and what a person wrote about it; '' = nothing. */
export interface HistoryText {
  readonly what: string;
  readonly note: string;
}

export function historyText(
  event: HistoryEvent,
  words: DealWords,
  pipeline: PipelineState,
  formats: Formats,
): HistoryText {
  switch (event.kind) {
    case 'first seen':
      return { what: words.firstSeen(event.stage), note: '' };
    case 'moved':
      return { what: words.moved(event.from, event.to), note: '' };
    case 'waived':
      return { what: words.waivedFor(event.stage, event.label), note: event.reason };
    case 'activity':
      return { what: words.kinds[event.activity], note: event.note };
    case 'changed':
      return { what: changeText(event, words, pipeline, formats), note: '' };
  }
}

function changeText(
  { field, from, to }: Extract<HistoryEvent, { kind: 'changed' }>,
  words: DealWords,
  pipeline: PipelineState,
  formats: Formats,
): string {
  const label = fieldOf(pipeline, field)?.label ?? words.columns[field];
  const kind: FieldView['kind'] = field === 'amount' ? 'amount' : 'text';
  const shown = (value: string | number | null): string =>
    typeof value === 'string' && isDay(value)
      ? formats.day(value)
      : quoted(shownText(value, kind, formats));
  const [before, after] = [shown(from), shown(to)];
  if (before === '') return `${label}: ${after}`;
  return after === '' ? words.emptied(label, before) : words.changed(label, before, after);
}
