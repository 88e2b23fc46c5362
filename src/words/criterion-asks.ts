import type { Criterion } from '../pipeline/criterion';
import { isDay } from '../pipeline/day';
import type { Language } from '../pipeline/settings';
import { shownDay } from './shown-day';

interface AskWords {
  readonly ticked: string;
  readonly more: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly less: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly or: string;
  readonly notPast: string;
  readonly atMostDaysOld: (days: string) => string;
  /** Marks between groups of digits and before decimals. */
  readonly group: string;
  readonly decimal: string;
  readonly percent: string;
}

const ASK_WORDS: Record<Language, AskWords> = {
  en: {
    ticked: 'ticked',
    more: (value) => `more than ${value}`,
    atLeast: (value) => `at least ${value}`,
    less: (value) => `less than ${value}`,
    atMost: (value) => `at most ${value}`,
    or: 'or',
    notPast: 'not in the past',
    atMostDaysOld: (days) => `at most ${days} ${days === '1' ? 'day' : 'days'} old`,
    group: ',',
    decimal: '.',
    percent: '%',
  },
  nb: {
    ticked: 'krysset av',
    more: (value) => `mer enn ${value}`,
    atLeast: (value) => `minst ${value}`,
    less: (value) => `mindre enn ${value}`,
    atMost: (value) => `høyst ${value}`,
    or: 'eller',
    notPast: 'ikke passert',
    atMostDaysOld: (days) => `høyst ${days} ${days === '1' ? 'dag' : 'dager'} gammel`,
    group: '\u00a0',
    decimal: ',',
    percent: '\u00a0%',
  },
};

/** What a criterion asks for in words, as the end of a label; '' where filled in is enough. */
export function criterionAsks(
  { test, value, key }: Pick<Criterion, 'test' | 'value' | 'key'>,
  language: Language,
): string {
  const words = ASK_WORDS[language];
  const shown = (one: unknown): string => shownValue(one, key === 'probability', language);
  switch (test) {
    case 'filled':
      return '';
    case 'ticked':
      return words.ticked;
    case 'not past':
      return words.notPast;
    case 'at most days old':
      return words.atMostDaysOld(shown(value));
    case 'one of':
      return alternatives(Array.isArray(value) ? value : [], words.or);
    case '=':
      return shown(value);
    default:
      return words[COMPARISONS[test]](shown(value));
  }
}

const COMPARISONS = { '>': 'more', '>=': 'atLeast', '<': 'less', '<=': 'atMost' } as const;

function shownValue(value: unknown, isShare: boolean, language: Language): string {
  if (typeof value !== 'number') {
    const text = String(value ?? '');
    return isDay(text) ? shownDay(text, language) : text;
  }
  const { percent } = ASK_WORDS[language];
  return isShare ? shownNumber(value * 100, language) + percent : shownNumber(value, language);
}

/** At most two decimals; Apps Script's `Intl` is not sure to know the language. */
function shownNumber(value: number, language: Language): string {
  const { group, decimal } = ASK_WORDS[language];
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}

const alternatives = (texts: readonly string[], or: string): string =>
  texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ${or} ${texts[texts.length - 1]}`;
