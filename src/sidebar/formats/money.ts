export interface MoneyFormats {
  /** An amount with its currency, whole where it is whole: `675 000 kr`. */
  money(amount: number): string;
  /** The same shortened from a million on: `1,25 mill. kr`. */
  compactMoney(amount: number): string;
}

/** Amounts in a locale and a currency; without one that `Intl` takes, plain numbers. */
export function createMoney(locale: string, currency: string): MoneyFormats {
  const style = /^[A-Za-z]{3}$/.test(currency)
    ? ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const)
    : {};
  const whole = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const compact = new Intl.NumberFormat(locale, {
    ...style,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  const money = (amount: number): string =>
    (Number.isInteger(amount) ? whole : exact).format(amount);
  return {
    money,
    compactMoney: (amount) =>
      Math.abs(amount) < 1_000_000 ? money(amount) : compact.format(amount),
  };
}
