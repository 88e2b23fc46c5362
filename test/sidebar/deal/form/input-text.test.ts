import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/pipeline/day';
import { inputText, shownText } from '../../../../src/sidebar/deal/form/input-text';
import { createFormats } from '../../../../src/sidebar/formats/formats';

const formats = (locale: string) =>
  createFormats({ language: 'nb', locale, currency: 'NOK', today: day('2026-11-23') });

describe('inputText', () => {
  it('writes an amount as one would type it, with the decimal mark of the sheet', () => {
    expect(inputText(465000.5, 'amount', formats('nb-NO'))).toBe('465000,50');
    expect(inputText(465000.5, 'amount', formats('en-GB'))).toBe('465000.50');
    expect(inputText(1234567, 'amount', formats('de-DE'))).toBe('1234567');
  });

  it('writes a chance with its sign, and texts, days and nothing as they are', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(inputText(0.25, 'percent', formats('nb-NO')))).toBe('25 %');
    expect(inputText('about 5', 'amount', formats('nb-NO'))).toBe('about 5');
    expect(inputText('2026-12-24', 'date', formats('nb-NO'))).toBe('2026-12-24');
    expect(inputText(null, 'text', formats('nb-NO'))).toBe('');
  });

  it('is read back as the same number', () => {
    const whole = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom('nb-NO', 'en-US', 'de-DE', 'fr-FR'),
        (hundredths, locale) => {
          const text = inputText(hundredths / 100, 'number', formats(locale));
          expect(Number(text.replace(',', '.'))).toBe(hundredths / 100);
        },
      ),
    );
  });
});

describe('shownText', () => {
  it('writes an amount with its currency', () => {
    const text = shownText(465000, 'amount', formats('nb-NO')).replace(/\s/g, ' ');
    expect(text).toBe('465 000 kr');
  });

  it('writes a tick as one, and an unticked box as an empty cell', () => {
    const written = [true, false].map((value) => shownText(value, 'checkbox', formats('nb-NO')));
    expect(written).toEqual(['✓', '']);
  });
});
