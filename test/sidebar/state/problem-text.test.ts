import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/protocol/answer';
import type { CallProblem } from '../../../src/sidebar/server/call-problem';
import { problemText } from '../../../src/sidebar/state/problem-text';
import { PROBLEM_WORDS } from '../../../src/sidebar/words/problem-words';
import { dealState } from '../deal-states';

const deal = dealState({});
const PROBLEMS: readonly (Problem | CallProblem)[] = [
  ...(['not set up', 'busy', 'gone', 'set-up changed', 'bad request', 'failed'] as const).map(
    (code) => ({ code }),
  ),
  ...(['offline', 'timed out', 'other account', 'permission lost', 'unreachable'] as const).map(
    (code) => ({ code }),
  ),
  { code: 'damaged', text: 'The column is gone.' },
  { code: 'changed', deal, who: '', values: {} },
  { code: 'bad values', values: [] },
];

describe('problemText', () => {
  it.each(['en', 'nb'] as const)(
    'says every problem as a sentence of its own in %s',
    (language) => {
      const texts = PROBLEMS.map((problem) => problemText(problem, PROBLEM_WORDS[language]));
      expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    },
  );

  it('hands on what the server says', () => {
    const words = PROBLEM_WORDS.en;
    expect(problemText({ code: 'in doubt', text: 'Two rows hold it.' }, words)).toBe(
      'Two rows hold it.',
    );
    const values = ['Write a number.', 'Write a date.'].map((text) => ({ key: 'x', text }));
    expect(problemText({ code: 'bad values', values }, words)).toBe(
      'Write a number. Write a date.',
    );
  });
});
