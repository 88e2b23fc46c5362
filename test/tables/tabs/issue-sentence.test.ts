import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '../../../src/pipeline/issue';
import { issuePlace, issueSentence } from '../../../src/tables/tabs/issue-sentence';
import { ISSUE_WORDS } from '../../../src/words/issues';

const issue: Issue = {
  code: 'unreadable',
  tab: 'deals',
  row: 12,
  column: 5,
  field: 'Amount',
  text: 'soon',
  hint: 'amount',
};

describe('issueSentence', () => {
  it('says where, what is wrong and what to do, in both languages', () => {
    expect(issueSentence(issue, 'en')).toBe(
      'Deals, row 12, Amount: “soon” cannot be read and is left out. Write a plain number such as 12000.',
    );
    expect(issueSentence({ ...issue, field: 'Beløp' }, 'nb')).toBe(
      'Salgsmuligheter, rad 12, Beløp: «soon» kan ikke leses og er holdt utenfor. Skriv et rent tall, for eksempel 12000.',
    );
  });

  it('names the nearest stage if there is one', () => {
    const unknown: Issue = { ...issue, code: 'unknown stage', text: 'Tilbd', hint: 'Tilbud' };
    expect(issueSentence(unknown, 'nb')).toContain('Mente du «Tilbud»?');
    expect(issueSentence({ ...unknown, hint: '' }, 'en')).toContain('Choose one from the list');
  });

  it('names a missing column as the language does', () => {
    const missing: Issue = { ...issue, code: 'missing header', column: null, field: 'closeDate' };
    expect(issueSentence(missing, 'nb')).toContain('«Forventet avslutning»');
    expect(issueSentence({ ...missing, tab: 'criteria', field: 'test' }, 'nb')).toContain('«Test»');
    expect(issueSentence({ ...missing, tab: 'criteria', field: 'field' }, 'nb')).toContain(
      '«Felt»',
    );
  });

  it('writes a day as the language does', () => {
    const early: Issue = { ...issue, code: 'since impossible', text: '2027-01-02' };
    expect(issueSentence(early, 'nb')).toContain('«02.01.2027»');
    expect(issueSentence(early, 'en')).toContain('“2027-01-02”');
  });

  it('has one finished sentence for every code in both languages', () => {
    for (const language of ['en', 'nb'] as const) {
      for (const code of Object.keys(ISSUE_WORDS[language].sentences) as IssueCode[]) {
        // Google's reasons are sentences of their own.
        const hint = code === 'write refused' ? 'You cannot edit this cell.' : issue.hint;
        const sentence = issueSentence({ ...issue, code, hint }, language);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|null/);
      }
    }
  });
});

describe('issuePlace', () => {
  it('names a column without header by its letters, and leaves out what is not known', () => {
    expect(issuePlace({ ...issue, field: '', column: 28 }, 'nb')).toBe(
      'Salgsmuligheter, rad 12, kolonne AB',
    );
    expect(issuePlace({ ...issue, row: null, column: null }, 'en')).toBe('Deals');
  });
});
