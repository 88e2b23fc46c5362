import type { ValueKind } from '../pipeline/issue';
import type { Language } from '../pipeline/settings';

/** What to type into a cell of each kind, as the end of "Write …" / "Skriv …". */
export const EXPECTED_VALUES: Record<Language, Record<ValueKind, string>> = {
  en: {
    text: 'a text',
    name: 'a name',
    amount: 'a plain number such as 12000',
    number: 'a number',
    day: 'a date such as 2026-12-31',
    probability: 'a probability such as 40%',
    role: 'open, won or lost',
    days: 'a whole number of days, or leave it empty',
    'yes or no': 'yes or no',
    test: 'filled, ticked, >, >=, <, <=, =, one of, not past or at most days old',
    level: 'must or should',
    enforcement: 'off, warn or put back',
    currency: 'a currency code such as NOK',
    language: 'English or Norsk',
    month: 'a month from 1 to 12 or its name',
    'year and month': 'a month such as 2026-12',
  },
  nb: {
    text: 'en tekst',
    name: 'et navn',
    amount: 'et rent tall, for eksempel 12000',
    number: 'et tall',
    day: 'en dato, for eksempel 31.12.2026',
    probability: 'en sannsynlighet, for eksempel 40 %',
    role: 'åpen, vunnet eller tapt',
    days: 'et helt antall dager, eller la cellen stå tom',
    'yes or no': 'ja eller nei',
    test: 'utfylt, krysset av, >, >=, <, <=, =, en av, ikke passert eller høyst dager gammel',
    level: 'må eller bør',
    enforcement: 'av, varsle eller sett tilbake',
    currency: 'en valutakode, for eksempel NOK',
    language: 'Norsk eller English',
    month: 'en måned fra 1 til 12 eller navnet på den',
    'year and month': 'en måned, for eksempel 2026-12',
  },
};
