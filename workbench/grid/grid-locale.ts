/** How a spreadsheet locale writes numbers, dates and booleans. */
export interface GridLocale {
  /** Language tag for number formatting. */
  readonly tag: string;
  readonly decimalMark: string;
  /** Thousands separators, as the inside of a character class. */
  readonly groupMarks: string;
  readonly booleans: ReadonlyMap<string, boolean>;
  readonly booleanTexts: { readonly true: string; readonly false: string };
  readonly months: readonly string[];
}

const ENGLISH: GridLocale = {
  tag: 'en-US',
  decimalMark: '.',
  groupMarks: ',',
  booleans: new Map([
    ['TRUE', true],
    ['FALSE', false],
  ]),
  booleanTexts: { true: 'TRUE', false: 'FALSE' },
  months:
    'january february march april may june july august september october november december'.split(
      ' ',
    ),
};

const NORWEGIAN: GridLocale = {
  tag: 'nb-NO',
  decimalMark: ',',
  groupMarks: ' \\u00a0\\u202f',
  booleans: new Map([...ENGLISH.booleans, ['SANN', true], ['USANN', false]]),
  booleanTexts: { true: 'SANN', false: 'USANN' },
  months:
    'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
};

/**
 * The locale of a spreadsheet by Google's name.
 *
 * @throws for any but `en_US` and `nb_NO`, whose rules are not known here
 */
export function gridLocale(name: string): GridLocale {
  if (name === 'en_US') return ENGLISH;
  if (name === 'nb_NO' || name === 'no_NO') return NORWEGIAN;
  throw new Error(`not emulated: the spreadsheet locale ${name}`);
}
