import { describe, expect, it } from 'vitest';
import { dealName, quoted } from '../../../src/sidebar/state/deal-name';
import { shortened } from '../../../src/sidebar/state/shortened';

describe('a name within a sentence', () => {
  it('is never empty', () => {
    expect(dealName({ name: '  \n ', company: '' }, 'en')).toBe('Unnamed deal');
    expect(dealName({ name: '', company: ' ' }, 'nb')).toBe('Sak uten navn');
  });

  it('is the company where the deal has none', () => {
    expect(dealName({ name: ' ', company: 'Acme AS' }, 'en')).toBe('Acme AS');
    expect(dealName({ name: 'Website', company: 'Acme AS' }, 'en')).toBe('Website');
  });

  it('is one line of at most 80 characters', () => {
    expect(quoted(`  Acme\n\tAS  `)).toBe('Acme AS');
    expect(quoted('x'.repeat(1_000))).toBe(`${'x'.repeat(79)}…`);
  });

  it('is shut in where it would turn the sentence round', () => {
    expect(quoted('\u202eevil')).toBe('\u2068\u202eevil\u2069');
    expect(quoted('שלום')).toBe('\u2068שלום\u2069');
    expect(quoted('Ålesund & Sønner')).toBe('Ålesund & Sønner');
  });

  it('is not cut within a character', () => {
    expect(shortened(`${'x'.repeat(78)}😀😀`)).toBe(`${'x'.repeat(78)}…`);
  });
});
