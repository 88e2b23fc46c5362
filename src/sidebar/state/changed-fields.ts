import { isDay } from '../../pipeline/day';
import type { Language } from '../../pipeline/settings';
import type { FieldInput } from '../../protocol/deal-change';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { FIELD_NAMES } from '../../words/fields';
import { createFormats, type Formats } from '../formats/formats';
import { COMMON_WORDS } from '../words/common-words';
import { DEAL_WORDS } from '../words/deal-words';
import { CARD_FIELDS, type CardField, cardValue } from './card-values';
import { fieldOf } from './field-of';
import type { Job } from './job';
import { shortened } from './shortened';

/** What a change met that somebody else had changed meanwhile. */
export interface Overtaken {
  readonly before: DealState;
  readonly after: DealState;
  /** What stands in fields that the change was to write, by key. */
  readonly values: Readonly<Record<string, FieldInput>>;
  readonly job: Pick<Job, 'change' | 'seen'>;
}

/**
 * What others have changed, a line a field, such as `Amount: 10 kr → 20 kr`; where it is what the user
 * wanted to change, with what they wanted: `Next step: Call → Meet (Yours: Write)`.
 */
export function changedFields(
  { before, after, values, job: { change, seen } }: Overtaken,
  pipeline: PipelineState,
  language: Language,
): readonly string[] {
  const formats = createFormats({ ...pipeline, language });
  const { empty } = COMMON_WORDS[language];
  const stageName = (deal: DealState) => pipeline.stages[deal.stage]?.name ?? empty;
  const line = (label: string, from: string, to: string) => `${label}: ${from} → ${to}`;
  const label = (key: string) =>
    fieldOf(pipeline, key)?.label || FIELD_NAMES[language][key as CardField];
  const text = (key: string, value: FieldInput = null) =>
    valueText(value, kindOf(key, pipeline), formats) || empty;
  const others = CARD_FIELDS.filter(
    (key) => cardValue(before, key) !== cardValue(after, key) && !(key in values),
  );
  const theirs = Object.entries(values).map(([key, value]) => {
    const mine = `(${DEAL_WORDS[language].mine}: ${text(key, change.values?.[key])})`;
    return `${line(label(key), text(key, seen[key]), text(key, value))} ${mine}`;
  });
  return [
    ...(before.stage === after.stage
      ? []
      : [line(FIELD_NAMES[language].stage, stageName(before), stageName(after))]),
    ...others.map((key) =>
      line(label(key), text(key, cardValue(before, key)), text(key, cardValue(after, key))),
    ),
    ...theirs,
  ];
}

/** Cards know amounts and chances even of sheets that have no such column. */
function kindOf(key: string, pipeline: PipelineState): string {
  if (key === 'amount') return 'amount';
  return key === 'probability' ? 'percent' : (fieldOf(pipeline, key)?.kind ?? 'text');
}

function valueText(value: FieldInput, kind: string, formats: Formats): string {
  if (typeof value === 'boolean') return value ? '✓' : '';
  if (typeof value === 'number') {
    if (kind === 'amount') return formats.money(value);
    return kind === 'percent' ? formats.percent(value) : formats.number(value);
  }
  const text = value ?? '';
  return isDay(text) ? formats.day(text) : shortened(text);
}
