import { isDay } from '../../pipeline/day';
import type { Language } from '../../pipeline/settings';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { FIELD_NAMES } from '../../words/fields';
import { createFormats, type Formats } from '../formats/formats';
import { COMMON_WORDS } from '../words/common-words';
import { fieldOf } from './field-of';
import { shortened } from './shortened';
import { KEYS, shown } from './undo-change';

/** What differs between two states of a deal, a line a field, such as `Amount: 10 kr → 20 kr`. */
export function changedFields(
  before: DealState,
  after: DealState,
  pipeline: PipelineState,
  language: Language,
): readonly string[] {
  const formats = createFormats({ ...pipeline, language });
  const empty = COMMON_WORDS[language].empty;
  const stageName = (deal: DealState) => pipeline.stages[deal.stage]?.name ?? empty;
  const line = (label: string, from: string, to: string) => `${label}: ${from} → ${to}`;
  const text = (deal: DealState, key: (typeof KEYS)[number]) =>
    valueText(shown(deal, key), key, formats) || empty;
  const label = (key: (typeof KEYS)[number]) =>
    fieldOf(pipeline, key)?.label || FIELD_NAMES[language][key];
  return [
    ...(before.stage === after.stage
      ? []
      : [line(FIELD_NAMES[language].stage, stageName(before), stageName(after))]),
    ...KEYS.filter((key) => shown(before, key) !== shown(after, key)).map((key) =>
      line(label(key), text(before, key), text(after, key)),
    ),
  ];
}

function valueText(value: string | number | null, key: string, formats: Formats): string {
  if (typeof value === 'number') {
    return key === 'probability' ? formats.percent(value) : formats.money(value);
  }
  const text = value ?? '';
  return isDay(text) ? formats.day(text) : shortened(text);
}
