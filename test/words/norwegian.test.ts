import { describe, expect, it } from 'vitest';
import { CHECK_TAB_WORDS } from '../../src/words/check-tab';
import { FORECAST_WORDS } from '../../src/words/forecast';
import { FORECAST_TAB_WORDS } from '../../src/words/forecast-tab';
import { FUNCTION_WORDS } from '../../src/words/functions';
import { FUNNEL_WORDS } from '../../src/words/funnel';
import { FUNNEL_TAB_WORDS } from '../../src/words/funnel-tab';
import { ISSUE_WORDS } from '../../src/words/issues';
import { MOVE_WORDS } from '../../src/words/moves';
import { REMOVE_WORDS } from '../../src/words/remove';
import { RULE_PROBLEM_WORDS, RULES_WORDS } from '../../src/words/rule-problems';
import { SET_UP_WORDS } from '../../src/words/set-up';
import { SETTING_WORDS } from '../../src/words/settings';

/** All texts of an area; of a text with parameters the function that makes it. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsOf);
  return [String(words)];
}

const AREAS = {
  CHECK_TAB_WORDS,
  FORECAST_WORDS,
  FORECAST_TAB_WORDS,
  FUNCTION_WORDS,
  FUNNEL_WORDS,
  FUNNEL_TAB_WORDS,
  ISSUE_WORDS,
  MOVE_WORDS,
  REMOVE_WORDS,
  RULE_PROBLEM_WORDS,
  RULES_WORDS,
  SET_UP_WORDS,
  SETTING_WORDS,
};

/** Headings and names of settings, which have the long word. */
const NAMES = ['Alle salgsmuligheter', 'Gjenåpne lukkede salgsmuligheter'];

describe.each(Object.entries(AREAS))('%s in Norwegian', (_area, words) => {
  const texts = textsOf(words.nb);

  it('calls a deal «sak» in sentences', () => {
    const long = texts.filter((text) => /salgsmulighet/.test(text) && !NAMES.includes(text));
    expect(long).toEqual([]);
  });

  it('quotes as Norwegian does', () => {
    expect(texts.filter((text) => /[“”]|\\u201[cd]/i.test(text))).toEqual([]);
  });
});
