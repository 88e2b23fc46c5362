import type { Reading } from '../../pipeline/deal';
import { type AmountUnit, amountUnit } from './amount-unit';
import type { Cell } from './cell';
import { parseDecimal } from './decimal';
import { type Outcome, readCell, UNREADABLE } from './read-cell';

/** What reading amounts depends on. */
export interface AmountContext {
  /** Whether the sheet's locale writes decimals with a comma. */
  readonly decimalComma: boolean;
  /** ISO 4217 code of the sheet's one currency; '' = any is taken. */
  readonly currency: string;
}

/**
 * Reads an amount as people type it: `1 234,50`, `kr 1.234,50`, `$1,234.50`, `1,2 mill`, `450k`,
 * `1 200,-`, `(500)`. Numbers pass as they are. How decimal marks are told: see `parseDecimal`.
 */
export function readAmount(cell: Cell | undefined, context: AmountContext): Reading<number> {
  return readCell(cell, (filled) => {
    if (typeof filled === 'number') return Number.isFinite(filled) ? { value: filled } : UNREADABLE;
    return typeof filled === 'string' ? parseAmount(filled, context) : UNREADABLE;
  });
}

function parseAmount(text: string, context: AmountContext): Outcome<number> {
  const parts = splitAmount(text);
  const unit = parts && unitOf(parts);
  if (!parts || !unit) return UNREADABLE;
  const { currency } = context;
  const named = unit.currencies;
  if (currency !== '' && named.length > 0 && !named.includes(currency))
    return { problem: 'other currency' };
  const number = parseDecimal(parts.digits, unit.power, context);
  return 'value' in number && parts.negative ? { value: -number.value } : number;
}

interface AmountParts {
  readonly negative: boolean;
  readonly before: readonly string[];
  /** From the first digit to the last one, with a decimal mark in front if there is one. */
  readonly digits: string;
  readonly after: readonly string[];
}

/** Takes a text apart into sign, words before, digits, and words after. */
function splitAmount(text: string): AmountParts | null {
  const bracketed = /^([^\d(]*)\(([^()]*)\)([^\d)]*)$/.exec(plainSigns(text));
  const plain = bracketed ? bracketed.slice(1).join(' ') : plainSigns(text);
  const found = /^(\D*)(\d.*)$/.exec(plain);
  const [, before = '', rest = ''] = found ?? [];
  const tail = /\D*$/.exec(rest)?.[0] ?? '';
  const mark = /(?:^|[^\p{L}])([.,])$/u.exec(before)?.[1] ?? '';
  const words = (mark === '' ? before : before.slice(0, -1)).split('-');
  if (!found || words.length > 2 || (bracketed && words.length > 1)) return null;
  return {
    negative: bracketed !== null || words.length === 2,
    before: wordsOf(words.join(' ').replace('+', ' ')),
    digits: mark + rest.slice(0, rest.length - tail.length),
    // `1 200,-` and `1 200.-` say "no decimals".
    after: wordsOf(tail.replace(/^[.,]-{1,2}/, '')),
  };
}

const plainSigns = (text: string): string => text.trim().replace(/[−–—]/g, '-');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** What the words around the digits say together; null if one of them says nothing or another. */
function unitOf({ before, after }: AmountParts): AmountUnit | null {
  // `12 m` is twelve million; what `m 12` is, nobody knows.
  if (before.some((word) => amountUnit(word)?.currencies.length === 0)) return null;
  let unit: AmountUnit = { currencies: [], power: 0 };
  for (const word of [...before, ...after]) {
    const next = amountUnit(word.replace(/\.$/, ''));
    const both = next && bothUnits(unit, next);
    if (!both) return null;
    unit = both;
  }
  return unit;
}

function bothUnits(one: AmountUnit, other: AmountUnit): AmountUnit | null {
  if (one.power !== 0 && other.power !== 0) return null;
  const power = one.power + other.power;
  if (one.currencies.length === 0) return { currencies: other.currencies, power };
  if (other.currencies.length === 0) return { currencies: one.currencies, power };
  const shared = one.currencies.filter((code) => other.currencies.includes(code));
  return shared.length > 0 ? { currencies: shared, power } : null;
}
