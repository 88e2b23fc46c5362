import { gridLocale } from '../../grid/grid-locale';

/** Number formats that a spreadsheet locale gives by itself. */
export interface LocaleFormats {
  readonly date: string;
  readonly time: string;
  readonly dateTime: string;
  readonly percent: string;
  readonly currency: string;
}

const FORMATS: Readonly<Record<string, LocaleFormats>> = {
  'en-US': {
    date: 'm/d/yyyy',
    time: 'h:mm:ss am/pm',
    dateTime: 'm/d/yyyy h:mm:ss',
    percent: '0.00%',
    currency: '"$"#,##0.00',
  },
  'nb-NO': {
    date: 'dd.mm.yyyy',
    time: 'hh:mm:ss',
    dateTime: 'dd.mm.yyyy hh:mm:ss',
    percent: '0.00%',
    currency: '#,##0.00" kr"',
  },
};

/** @throws for a locale that is not emulated */
export function localeFormats(locale: string): LocaleFormats {
  const formats = FORMATS[gridLocale(locale).tag];
  if (!formats) throw new Error(`no number formats for the locale ${locale}`);
  return formats;
}
