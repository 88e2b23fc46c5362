/** The number that a typed text means in every locale, a share where it is per cent; NaN if there is none. */
export function typedNumber(text: string): number {
  const [, digits = '', percent] = /^([\d\s]+(?:[.,]\d{1,2})?)\s*(%)?$/.exec(text.trim()) ?? [];
  const value = digits === '' ? Number.NaN : Number(digits.replace(/\s/g, '').replace(',', '.'));
  return percent ? value / 100 : value;
}
