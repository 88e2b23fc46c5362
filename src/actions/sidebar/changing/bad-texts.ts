import type { BadValue } from '../../../protocol/answer';
import type { DealChange } from '../../../protocol/deal-change';
import { LONGEST_CELL_TEXT } from '../../../tables/cells/cell';
import { BAD_VALUE_WORDS } from '../../../words/bad-values';
import type { SheetForChange } from './sheet-for-change';

/** Longest reason: a trail holds many. */
const LONGEST_REASON = 1_000;

/** Reasons and notes that are lacking or too long. */
export function badTexts(
  { waivers = [], activity }: DealChange,
  { configuration }: SheetForChange,
): BadValue[] {
  const words = BAD_VALUE_WORDS[configuration.rules.settings.language];
  const tooLong = (key: string, text: string, most: number): BadValue[] =>
    text.length > most ? [{ key, text: words.tooLong(String(most)) }] : [];
  const reasons = waivers.flatMap(({ key, reason }) => [
    ...(reason.trim() === '' ? [{ key, text: words.noReason }] : []),
    ...tooLong(key, reason, LONGEST_REASON),
  ]);
  if (!activity) return reasons;
  const { kind, note } = activity;
  const isBlank = kind === 'note' && note.trim() === '';
  return [
    ...reasons,
    ...(isBlank ? [{ key: 'note', text: words.noNote }] : []),
    ...tooLong('note', note, LONGEST_CELL_TEXT),
  ];
}
