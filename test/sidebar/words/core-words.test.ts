import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../src/sidebar/words/common-words';
import { PIPELINE_WORDS } from '../../../src/sidebar/words/pipeline-words';
import { PROBLEM_WORDS } from '../../../src/sidebar/words/problem-words';

const ALL = [COMMON_WORDS, PIPELINE_WORDS, PROBLEM_WORDS];

/** Every text in words; functions are given numbers, or texts where they want texts. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [];
  return words && typeof words === 'object' ? Object.values(words).flatMap(textsIn) : [];
}

describe('the words of the frame', () => {
  it.each(['en', 'nb'] as const)('are whole texts in %s', (language) => {
    const texts = ALL.flatMap((words) => textsIn(words[language]));
    expect(texts.length).toBeGreaterThan(70);
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
    expect(texts.filter((text) => text.includes('...') || text.includes('  '))).toEqual([]);
  });

  it('put a space before the dots in Norwegian and none in English', () => {
    const dotted = (language: 'en' | 'nb') =>
      ALL.flatMap((words) => textsIn(words[language])).filter((text) => text.includes('…'));
    expect(dotted('nb').filter((text) => !text.includes(' …'))).toEqual([]);
    expect(dotted('en').filter((text) => text.includes(' …'))).toEqual([]);
  });

  it('never call a deal "avtale" or a stage "fase"', () => {
    const texts = ALL.flatMap((words) => textsIn(words.nb));
    expect(texts.filter((text) => /avtale|fase|stadi/i.test(text))).toEqual([]);
  });

  it.each(ALL.map((words) => [words] as const))('say nothing in English in Norwegian', (words) => {
    const same = textsIn(words.nb).filter((text) => textsIn(words.en).includes(text));
    expect(same.filter((text) => text !== 'Filter' && text !== 'Mine')).toEqual([]);
  });

  it('count one and many', () => {
    const { en, nb } = PIPELINE_WORDS;
    expect([1, 2].map(en.missing)).toEqual(['1 criterion missing', '2 criteria missing']);
    expect([1, 2].map(nb.deals)).toEqual(['1 sak', '2 saker']);
    expect([0, 1].map((days) => en.due('Call', days))).toEqual([
      'Call · today',
      'Call · overdue 1 d',
    ]);
    expect(nb.due('', 2)).toBe('Oppfølging · forfalt 2 d');
    expect(en.doubtful(1)).toContain('1 row is not shown');
  });
});
