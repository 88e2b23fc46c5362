/** What stands beside a number: a currency, a power of ten, or both, as in `MNOK`. */
export interface AmountUnit {
  /** ISO 4217 codes the word can mean; empty if it names no currency. */
  readonly currencies: readonly string[];
  /** Power of ten, such as 6 for `mill`; 0 if it says none. */
  readonly power: number;
}

const CODES =
  'NOK SEK DKK ISK EUR USD GBP CHF CAD AUD NZD SGD HKD MXN JPY CNY INR BRL PLN CZK HUF RON BGN ' +
  'TRY ILS AED SAR ZAR KRW THB UAH';

const SYMBOLS = mapOf<string>({
  kr: 'NOK SEK DKK ISK',
  kroner: 'NOK DKK',
  kronor: 'SEK',
  $: 'USD CAD AUD NZD SGD HKD MXN',
  us$: 'USD',
  c$: 'CAD',
  a$: 'AUD',
  r$: 'BRL',
  '€': 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  '¥': 'JPY CNY',
  '₹': 'INR',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  '₺': 'TRY',
  '₪': 'ILS',
  '₩': 'KRW',
});

/** `billion` is left out: 10^9 in English, 10^12 in Norwegian. */
const POWERS = mapOf<number>({
  k: 3,
  tusen: 3,
  thousand: 3,
  m: 6,
  mill: 6,
  mio: 6,
  million: 6,
  millions: 6,
  millioner: 6,
  bn: 9,
  mrd: 9,
  milliard: 9,
  milliarder: 9,
});

/** Powers that stand before a currency in one word: `kNOK`, `TNOK`, `MEUR`, `mkr`. */
const PREFIX_POWERS = mapOf<number>({ k: 3, t: 3, m: 6 });

/** What a word or symbol beside an amount means, without regard to case; null if nothing. */
export function amountUnit(word: string): AmountUnit | null {
  const key = word.toLowerCase();
  const power = POWERS.get(key);
  if (power !== undefined) return { currencies: [], power };
  const currencies = currenciesOf(key);
  if (currencies.length > 0) return { currencies, power: 0 };
  const prefix = PREFIX_POWERS.get(key.slice(0, 1));
  const rest = currenciesOf(key.slice(1));
  return prefix !== undefined && rest.length > 0 ? { currencies: rest, power: prefix } : null;
}

/** ISO codes a currency's symbol, name or code can mean; empty if it is none. */
function currenciesOf(key: string): readonly string[] {
  const code = key.toUpperCase();
  if (/^[A-Z]{3}$/.test(code) && CODES.includes(code)) return [code];
  return SYMBOLS.get(key)?.split(' ') ?? [];
}

/** A map, so that a word such as `constructor` finds nothing. */
function mapOf<T>(entries: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}
