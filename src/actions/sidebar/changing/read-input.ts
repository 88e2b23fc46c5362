import type { Reading, ReadingProblem } from '../../../pipeline/deal';
import type { ValueKind } from '../../../pipeline/issue';
import type { Language } from '../../../pipeline/settings';
import type { FieldInput } from '../../../protocol/deal-change';
import type { FieldKind } from '../../../protocol/pipeline-state';
import { type AmountContext, readAmount } from '../../../tables/cells/amount';
import type { CellWrite } from '../../../tables/cells/cell';
import { LONGEST_CELL_TEXT } from '../../../tables/cells/cell';
import { type DayContext, readDay } from '../../../tables/cells/day-text';
import { readProbability } from '../../../tables/cells/probability';
import { readYesNo } from '../../../tables/cells/recognize';
import { BAD_VALUE_WORDS } from '../../../words/bad-values';
import { EXPECTED_VALUES } from '../../../words/expected-values';

/** What reading inputs depends on. */
export type InputContext = AmountContext & DayContext;

/** What to write into the cell, or a sentence on why nothing can be. */
export type InputReading = { readonly content: CellWrite } | { readonly text: string };

/** Most characters of an input that a sentence quotes. */
const LONGEST_QUOTE = 50;

const LONGEST_SHOWN: Record<Language, string> = { en: '49,999', nb: '49 999' };

/** Reads what a person put into a field of a kind; texts stay what they are. */
export function readInput(
  input: FieldInput,
  kind: FieldKind,
  context: InputContext,
  language: Language,
): InputReading {
  if (input === null || (typeof input === 'string' && input.trim() === ''))
    return { content: null };
  if (typeof input === 'string' && input.length > LONGEST_CELL_TEXT)
    return { text: BAD_VALUE_WORDS[language].tooLong(LONGEST_SHOWN[language]) };
  const { expected, ...reading } = readFilled(input, kind, context);
  if (reading.value !== null) return { content: reading.value };
  const quoted = shorten(String(input));
  return { text: problemText(reading.problem, quoted, expected, context.currency, language) };
}

type Filled = Reading<Exclude<CellWrite, null>> & { readonly expected: ValueKind };

function readFilled(
  input: Exclude<FieldInput, null>,
  kind: FieldKind,
  context: InputContext,
): Filled {
  const { decimalComma } = context;
  switch (kind) {
    case 'amount':
      return { ...readAmount(input, context), expected: 'amount' };
    case 'number':
      return { ...readAmount(input, { decimalComma, currency: '' }), expected: 'number' };
    case 'percent':
      return { ...readProbability(input), expected: 'probability' };
    case 'date': {
      const { value, ...problem } = readDay(input, context);
      return { ...problem, value: value && { date: value }, expected: 'day' };
    }
    case 'checkbox':
      return { value: readYesNo(input), expected: 'yes or no' };
    default:
      return { value: typeof input === 'boolean' ? null : input, expected: 'text' };
  }
}

function problemText(
  problem: ReadingProblem | undefined,
  quoted: string,
  expected: ValueKind,
  currency: string,
  language: Language,
): string {
  const words = BAD_VALUE_WORDS[language];
  if (problem === 'other currency') return words.otherCurrency(quoted, currency);
  const say = problem === 'ambiguous' ? words.ambiguous : words.unreadable;
  return say(quoted, EXPECTED_VALUES[language][expected]);
}

const shorten = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
