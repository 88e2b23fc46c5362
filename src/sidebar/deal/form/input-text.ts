import type { FieldInput } from '../../../protocol/deal-change';
import type { FieldKind } from '../../../protocol/pipeline-state';
import type { Formats } from '../../formats/formats';

/**
 * What a cell's content is written as in the field that edits it. Numbers have the locale's decimal
 * mark and nothing between thousands, which typing would soon leave in the wrong places; amounts
 * that are not whole have hundredths.
 */
export function inputText(value: FieldInput, kind: FieldKind, formats: Formats): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  if (kind === 'percent') return formats.percent(value);
  const mark = formats.number(0.5).charAt(1);
  const isTenths = kind === 'amount' && /\.\d$/.test(String(value));
  return (isTenths ? value.toFixed(2) : String(value)).replace('.', mark);
}

/** What a cell's content is written as in a sentence; '' for an empty cell. */
export function shownText(value: FieldInput, kind: FieldKind, formats: Formats): string {
  if (typeof value === 'boolean') return value ? '✓' : '';
  if (typeof value !== 'number') return value === null ? '' : String(value);
  if (kind === 'amount') return formats.money(value);
  return kind === 'percent' ? formats.percent(value) : formats.number(value);
}
