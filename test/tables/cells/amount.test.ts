import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/tables/cells/amount';

const nb = { decimalComma: true, currency: 'NOK' };
const us = { decimalComma: false, currency: 'USD' };

describe('readAmount', () => {
  it('passes numbers and finds nothing in empty cells', () => {
    expect(readAmount(1234.5, nb)).toEqual({ value: 1234.5 });
    expect(readAmount(0, nb)).toEqual({ value: 0 });
    for (const empty of [undefined, '', '  ', '\u00a0']) {
      expect(readAmount(empty, nb)).toEqual({ value: null });
    }
  });

  it.each([
    ['1 234,50', 1234.5],
    ['1\u00a0234,50', 1234.5],
    ['1\u202f234\u2009567', 1234567],
    ['kr 1.234,50', 1234.5],
    ['kr.500', 500],
    ['kr. 500', 500],
    ['NOK 12 000', 12000],
    ['12000NOK', 12000],
    ['1,2 mill', 1200000],
    ['1,1 mill. kr', 1100000],
    ['1.2m', 1200000],
    ['1,2 MNOK', 1200000],
    ['1,2mkr', 1200000],
    ['450k', 450000],
    ['450 tusen', 450000],
    ['450 TNOK', 450000],
    ['2 mrd', 2000000000],
    ['1 200,-', 1200],
    ['kr 1.200,–', 1200],
    ['1200.-', 1200],
    ['(500)', -500],
    ['kr (1 500)', -1500],
    ['-500', -500],
    ['−500', -500],
    ['kr -500', -500],
    ['-kr 500', -500],
    ['+500', 500],
    ["1'234", 1234],
    ['1’234.50', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567.89', 1234567.89],
    ['0,125', 0.125],
    [',5', 0.5],
    ['1234,567', 1234.567],
    ['1 234,567', 1234.567],
  ])('reads %j in a Norwegian sheet as %d', (text, value) => {
    expect(readAmount(text, nb)).toEqual({ value });
  });

  it.each([
    ['$1,234.50', 1234.5],
    ['US$ 500', 500],
    ['1,234.50 USD', 1234.5],
    ['$500 USD', 500],
    ['($500)', -500],
    ['.5', 0.5],
    ['1.2 million', 1200000],
  ])('reads %j in an American sheet as %d', (text, value) => {
    expect(readAmount(text, us)).toEqual({ value });
  });

  it.each([
    ['1.234', nb, 1234],
    ['1,234', us, 1234],
    ['1,234 mill', nb, 1234000],
    ['1.234m', us, 1234000],
  ])('lets the locale decide %j where it gives one reading', (text, context, value) => {
    expect(readAmount(text, context)).toEqual({ value });
  });

  it.each([
    ['1,234', nb],
    ['1.234', us],
    ['1.234 mill', nb],
    ['1,234m', us],
  ])('calls %j ambiguous where neither text nor locale decides', (text, context) => {
    expect(readAmount(text, context)).toEqual({ value: null, problem: 'ambiguous', text });
  });

  it.each([
    'ca. 500',
    'TBD',
    '-',
    '10-20',
    '500-',
    '--500',
    '(-500)',
    '5 %',
    '500 m2',
    '12 34',
    '1 234.567,8,9',
    '1.23.456',
    'm 12',
    '1 k mill',
    'NOK 500 USD',
    'constructor 5',
    '1 billion',
    '31.12.2026',
    '9'.repeat(50000),
  ])('calls %j unreadable', (text) => {
    expect(readAmount(text, nb)).toEqual({ value: null, problem: 'unreadable', text });
  });

  it('calls dates and booleans unreadable, and names error values', () => {
    const date = { date: '2026-12-31' as never };
    expect(readAmount(date, nb).problem).toBe('unreadable');
    expect(readAmount(true, nb)).toEqual({ value: null, problem: 'unreadable', text: 'true' });
    expect(readAmount('#REF!', nb)).toEqual({
      value: null,
      problem: 'error value',
      text: '#REF!',
    });
  });

  it.each(['$500', 'EUR 500', '500 €', '1,2 MEUR', 'SEK 12 000'])(
    'leaves %j out of a sheet in NOK',
    (text) => {
      expect(readAmount(text, nb)).toEqual({ value: null, problem: 'other currency', text });
    },
  );

  it('takes kr for all three crowns, $ for all dollars, and anything where none is said', () => {
    for (const currency of ['NOK', 'SEK', 'DKK']) {
      expect(readAmount('kr 500', { decimalComma: true, currency }).value).toBe(500);
    }
    expect(readAmount('$500', { decimalComma: false, currency: 'CAD' }).value).toBe(500);
    expect(readAmount('€ 500', { decimalComma: true, currency: '' }).value).toBe(500);
  });

  const cents = fc.integer({ min: -1e11, max: 1e11 }).map((whole) => whole / 100);

  it.each([
    ['nb-NO', true],
    ['de-DE', true],
    ['en-US', false],
    ['de-CH', false],
  ])('reads back every amount that %s writes', (locale, decimalComma) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (amount) => {
        const { value } = readAmount(format.format(amount), { decimalComma, currency: '' });
        expect(value).toBe(amount);
      }),
    );
  });

  it('never reads what one locale writes as another amount in the other', () => {
    const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (amount) => {
        const { value, problem } = readAmount(format.format(amount), nb);
        expect(problem === 'ambiguous' || value === amount).toBe(true);
      }),
    );
  });

  it('answers any text with a value or a problem and its text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readAmount(text, nb);
        const isNothing = text.trim() === '';
        expect(reading.value === null).toBe(isNothing || reading.problem !== undefined);
      }),
    );
  });
});
