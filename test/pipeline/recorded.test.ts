import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/pipeline/day';
import {
  decodeRecorded,
  encodeRecorded,
  fingerprint,
  type Recorded,
} from '../../src/pipeline/recorded';
import { idOf } from './make-row';

const ACME: Recorded = {
  name: 'Acme',
  company: 'Acme AS',
  created: day('2026-01-31'),
  stage: 'Leads',
  amount: 1234.5,
  closeDate: null,
  owner: '',
};

/** Texts that break careless encodings: quotes, line ends, formulas, lone surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '"\\', '\u0000\n', '[] ', '\ud800', "'007", '{"a":1}'),
);

describe('encodeRecorded', () => {
  it('writes the ID and the values in order', () => {
    expect(encodeRecorded(idOf(1), ACME)).toBe(
      `${idOf(1)} ["Acme","Acme AS","2026-01-31","Leads",1234.5,null,""]`,
    );
  });

  it('is undone by decodeRecorded whatever the texts hold', () => {
    const anyRecorded = fc.record({
      name: anyText,
      company: anyText,
      created: fc.constantFrom(null, day('2026-01-31')),
      stage: anyText,
      amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      closeDate: fc.constantFrom(null, day('2024-02-29')),
      owner: anyText,
    });
    fc.assert(
      fc.property(anyRecorded, (recorded) => {
        const plain = recorded.amount === 0 ? { ...recorded, amount: 0 } : recorded;
        expect(decodeRecorded(encodeRecorded(idOf(1), plain))).toEqual(plain);
      }),
      { seed: 1 },
    );
  });
});

describe('decodeRecorded', () => {
  it.each(['', 'Acme', 'Acme AS', `${idOf(1)} [1,2]`, `${idOf(1)} {}`, `${idOf(1)} ["Acme`])(
    'reads nothing from %j',
    (text) => expect(decodeRecorded(text)).toBeNull(),
  );
});

describe('fingerprint', () => {
  it('tells name, company and created apart', () => {
    const prints = [
      fingerprint(ACME),
      fingerprint({ ...ACME, name: 'Acme AS', company: 'Acme' }),
      fingerprint({ ...ACME, company: '' }),
      fingerprint({ ...ACME, created: null }),
    ];
    expect(new Set(prints).size).toBe(4);
  });

  it('is the same whatever else changes, and empty without any of them', () => {
    expect(fingerprint({ ...ACME, amount: 1, owner: 'Kari' } as Recorded)).toBe(fingerprint(ACME));
    expect(fingerprint({ name: ' ', company: '', created: null })).toBe('');
  });
});
