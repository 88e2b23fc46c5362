import type { Enforcement, Language } from '../pipeline/settings';

/** Settings that have one row each; targets of single months have rows of their own. */
export type SettingKey =
  | 'enforcement'
  | 'skipping'
  | 'reopening'
  | 'waivers'
  | 'currency'
  | 'targetPerMonth'
  | 'firstFiscalMonth'
  | 'lostReasons'
  | 'language'
  | 'today';

interface SettingWords {
  readonly names: Record<SettingKey, string>;
  /** What each setting does, for the column beside its value. */
  readonly about: Record<SettingKey, string>;
  /** Name of a month's own target. @param month `YYYY-MM` */
  readonly monthTarget: (month: string) => string;
  /** Beside the drop-down of lost reasons, which is known again by it. */
  readonly reasonsHelp: string;
  /** The row that says what the add-on writes into the user's cells. */
  readonly writes: { readonly name: string; readonly about: string };
}

export const SETTING_WORDS: Record<Language, SettingWords> = {
  en: {
    names: {
      enforcement: 'Enforcement',
      skipping: 'Skipping stages',
      reopening: 'Re-opening closed deals',
      waivers: 'Waivers',
      currency: 'Currency',
      targetPerMonth: 'Target a month',
      firstFiscalMonth: 'First month of the fiscal year',
      lostReasons: 'Lost reasons',
      language: 'Language',
      today: 'Today',
    },
    about: {
      enforcement:
        'What happens to a move that lacks what its stage needs: off, warn or put back (the stage goes back to what it was).',
      skipping: 'Whether a deal may jump over a stage: yes or no.',
      reopening: 'Whether a won or lost deal may go back to an open stage: yes or no.',
      waivers:
        'Whether something a stage needs may be waived for a deal in the sidebar, with a reason that is kept in its history: yes or no.',
      currency: 'Currency code of all amounts, such as NOK. Amounts in another one are left out.',
      targetPerMonth: 'Sales target of each month. A month of its own: add a row “Target 2026-12”.',
      firstFiscalMonth: 'A month from 1 to 12; quarters and years count from it.',
      lostReasons:
        'Reasons to choose from when a deal is lost, separated by commas. After a change run “Set up this spreadsheet” again.',
      language: 'English or Norsk.',
      today: 'Kept up to date by Dealsheet, so that figures follow the calendar.',
    },
    monthTarget: (month) => `Target ${month}`,
    reasonsHelp: 'Dealsheet: the reasons stand in Settings.',
    writes: {
      name: 'What Dealsheet writes into your cells',
      about:
        'A stage put back; a won deal’s close date, if empty or in the future; what you enter in the sidebar; a formula without arguments.',
    },
  },
  nb: {
    names: {
      enforcement: 'Håndheving',
      skipping: 'Hoppe over steg',
      reopening: 'Gjenåpne lukkede salgsmuligheter',
      waivers: 'Unntak',
      currency: 'Valuta',
      targetPerMonth: 'Mål per måned',
      firstFiscalMonth: 'Første måned i regnskapsåret',
      lostReasons: 'Tapsårsaker',
      language: 'Språk',
      today: 'I dag',
    },
    about: {
      enforcement:
        'Hva som skjer med en flytting som mangler det steget krever: av, varsle eller sett tilbake (steget blir det det var).',
      skipping: 'Om en sak kan hoppe over et steg: ja eller nei.',
      reopening: 'Om en vunnet eller tapt sak kan gå tilbake til et åpent steg: ja eller nei.',
      waivers:
        'Om noe et steg krever, kan frafalles for en sak i sidepanelet, med en begrunnelse som blir stående i historikken: ja eller nei.',
      currency:
        'Valutakode for alle beløp, for eksempel NOK. Beløp i en annen valuta holdes utenfor.',
      targetPerMonth:
        'Salgsmål for hver måned. Eget mål for én måned: legg til en rad «Mål 2026-12».',
      firstFiscalMonth: 'En måned fra 1 til 12; kvartaler og år regnes fra den.',
      lostReasons:
        'Årsaker å velge mellom når en sak er tapt, med komma mellom. Velg «Sett opp dette regnearket» igjen etter en endring.',
      language: 'Norsk eller English.',
      today: 'Holdes oppdatert av Dealsheet, slik at tallene følger kalenderen.',
    },
    monthTarget: (month) => `Mål ${month}`,
    reasonsHelp: 'Dealsheet: årsakene står i Innstillinger.',
    writes: {
      name: 'Hva Dealsheet skriver i cellene dine',
      about:
        'Et steg satt tilbake; en vunnet saks avslutningsdato, tom eller i fremtiden; det du endrer i sidepanelet; formel uten argumenter.',
    },
  },
};

/** Enforcements; of texts separated by `|` the first is written, all are understood. */
export const ENFORCEMENT_NAMES: Record<Language, Record<Enforcement, string>> = {
  en: { off: 'off', warn: 'warn|warning', 'put back': 'put back' },
  nb: { off: 'av', warn: 'varsle|varsel', 'put back': 'sett tilbake|sette tilbake' },
};

export const YES_NO_NAMES: Record<Language, Record<'yes' | 'no', string>> = {
  en: { yes: 'yes|y|true', no: 'no|n|false' },
  nb: { yes: 'ja|j|sann', no: 'nei|usann' },
};

export const LANGUAGE_NAMES: Record<Language, Record<Language, string>> = {
  en: { en: 'English|en|engelsk', nb: 'Norsk|Norwegian|nb|no' },
  nb: { en: 'English|Engelsk', nb: 'Norsk|Norsk bokmål|Bokmål' },
};
