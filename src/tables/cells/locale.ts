import type { Language } from '../../pipeline/settings';

/** How a spreadsheet's locale writes numbers and days. */
export interface LocaleContext {
  readonly decimalComma: boolean;
  readonly monthFirst: boolean;
}

/** Languages and countries that write decimals with a point (Unicode CLDR); the rest use a comma. */
const DECIMAL_POINT =
  /^(?:en|zh|ja|ko|th|he|iw|hi|bn|ta|te|ml|kn|gu|mr|pa|ur|ms|fil|cy|ga|mt|my|mn|am|sw)(?:_|$)|^es_(?:MX|US|PR|PE|GT|HN|NI|SV|PA|DO)$|^(?:de|it)_CH$|_LI$/;
const COMMA_AFTER_ALL = /^en_(?:ZA|BE|AT|DE|DK|FI|NL|SE|SI)$/;

/** What a Google locale code such as `nb_NO` says of numbers and days. */
export function localeContext(locale: string): LocaleContext {
  return {
    decimalComma: !DECIMAL_POINT.test(locale) || COMMA_AFTER_ALL.test(locale),
    monthFirst: /^(?:en|es)_(?:US|PR)$|^(?:en|fil)_PH$|^es_PA$|^en$/.test(locale),
  };
}

/** The same, where reading the locale costs a call: it is read when first asked for. */
export const lazyLocale = (read: () => string): LocaleContext => ({
  get decimalComma() {
    return localeContext(read()).decimalComma;
  },
  get monthFirst() {
    return localeContext(read()).monthFirst;
  },
});

/** The language in which a locale's users read: Norwegian, else English. */
export const localeLanguage = (locale: string): Language =>
  /^(?:nb|nn|no)(?:_|$)/.test(locale) ? 'nb' : 'en';

const EURO_COUNTRIES = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK';
const COUNTRY_CURRENCIES =
  'NO:NOK SE:SEK DK:DKK IS:ISK US:USD GB:GBP CA:CAD AU:AUD NZ:NZD CH:CHF LI:CHF PL:PLN CZ:CZK ' +
  'HU:HUF RO:RON TR:TRY IL:ILS JP:JPY CN:CNY IN:INR BR:BRL MX:MXN ZA:ZAR SG:SGD HK:HKD KR:KRW';

/** ISO 4217 code of the currency of a locale's country; '' if it is not known. */
export function localeCurrency(locale: string): string {
  const country = /_([A-Z]{2})$/.exec(locale)?.[1];
  if (country === undefined) return '';
  if (EURO_COUNTRIES.includes(country)) return 'EUR';
  return new RegExp(`${country}:(...)`).exec(COUNTRY_CURRENCIES)?.[1] ?? '';
}
