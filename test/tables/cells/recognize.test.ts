import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, splitList } from '../../../src/tables/cells/recognize';

describe('splitList', () => {
  it('splits at commas, semicolons and line breaks', () => {
    expect(splitList(' Price, Timing; No answer\n\nCompetitor ,')).toEqual([
      'Price',
      'Timing',
      'No answer',
      'Competitor',
    ]);
    expect(splitList('')).toEqual([]);
    expect(splitList(2026)).toEqual(['2026']);
  });

  it('keeps together what stands in quotes', () => {
    expect(splitList('Quote, "Proposal, sent" ;"A; ""B"""\n"C\nD"')).toEqual([
      'Quote',
      'Proposal, sent',
      'A; "B"',
      'C\nD',
    ]);
  });

  it('takes quotes within a text as part of it', () => {
    expect(splitList('5" pipe, "Hot" lead, half "open')).toEqual([
      '5" pipe',
      '"Hot" lead',
      'half "open',
    ]);
  });
});

describe('joinList', () => {
  it('puts only texts in quotes that would not read back without', () => {
    expect(joinList(['Quote', 'Proposal, sent', '5" pipe', '"Hot" lead'])).toBe(
      'Quote, "Proposal, sent", 5" pipe, """Hot"" lead"',
    );
  });

  it('writes what reads back as the same texts, whatever they hold', () => {
    const unit = fc.constantFrom(',', ';', '\n', '"', ' ', 'a', 'Ø', '|');
    const text = fc
      .string({ unit, maxLength: 8 })
      .map((any) => any.trim())
      .filter((any) => any !== '');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        expect(splitList(joinList(texts))).toEqual(texts);
      }),
      { numRuns: 1_000 },
    );
  });
});
