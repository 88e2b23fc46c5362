import { CommandType, type IAccessor, ICommandService } from '@univerjs/core';
import { IMenuManagerService, MenuItemType, RibbonStartGroup } from '@univerjs/ui';
import { displayText } from '../../grid/display-text';
import type { Area, Grid } from '../../grid/grid';
import type { Language } from '../../language';
import { type LocaleFormats, localeFormats } from '../../univer/calculation/locale-formats';
import type { Gestures } from './gesture-world';

const ID = 'workbench.operation.number-format';

type Kind = 'automatic' | 'text' | 'number' | 'scientific' | 'duration' | keyof LocaleFormats;

const WORDS: Record<Language, Record<Kind | 'title', string>> = {
  en: {
    title: 'More formats',
    automatic: 'Automatic',
    text: 'Plain text',
    number: 'Number',
    percent: 'Percent',
    scientific: 'Scientific',
    currency: 'Currency',
    date: 'Date',
    time: 'Time',
    dateTime: 'Date time',
    duration: 'Duration',
  },
  nb: {
    title: 'Flere formater',
    automatic: 'Automatisk',
    text: 'Ren tekst',
    number: 'Tall',
    percent: 'Prosent',
    scientific: 'Vitenskapelig',
    currency: 'Valuta',
    date: 'Dato',
    time: 'Klokkeslett',
    dateTime: 'Dato og klokkeslett',
    duration: 'Varighet',
  },
};

/** Google's samples: a number, a share of one, and 26 September 2008, 15:59:00. */
const SAMPLES = { number: 1000.12, share: 0.1012, moment: 39717 + 57540 / 86_400 };

/** Adds the menu of number formats, each with a sample, as the spreadsheet's locale writes them. */
export function addNumberFormatMenu(gestures: Gestures): void {
  const { injector, language, locale } = gestures.view;
  const handler = (_accessor: IAccessor, params?: { value?: string }) => {
    setFormat(gestures, params?.value ?? '');
    return true;
  };
  injector.get(ICommandService).registerCommand({ id: ID, type: CommandType.OPERATION, handler });
  const words = WORDS[language];
  const selections = formatsOf(locale).map(([kind, value, sample]) => ({
    value,
    label: sample === null ? words[kind] : `${words[kind]} – ${displayText(sample, value, locale)}`,
  }));
  const menuItemFactory = () => ({
    id: ID,
    type: MenuItemType.SELECTOR,
    title: '123',
    tooltip: words.title,
    selections,
  });
  injector.get(IMenuManagerService).mergeMenu({
    [RibbonStartGroup.OTHERS]: { [ID]: { order: -1, menuItemFactory } },
  });
}

/** In Google's order, with what the sample shows. */
function formatsOf(locale: string): readonly (readonly [Kind, string, number | null])[] {
  const { percent, currency, date, time, dateTime } = localeFormats(locale);
  return [
    ['automatic', '', null],
    ['text', '@', null],
    ['number', '#,##0.00', SAMPLES.number],
    ['percent', percent, SAMPLES.share],
    ['scientific', '0.00E+00', SAMPLES.number],
    ['currency', currency, SAMPLES.number],
    ['date', date, SAMPLES.moment],
    ['time', time, SAMPLES.moment],
    ['dateTime', dateTime, SAMPLES.moment],
    ['duration', '[h]:mm:ss', 1.0003],
  ];
}

function setFormat({ view, world }: Gestures, pattern: string): void {
  const areas = view.selections();
  world.change((grid) => {
    for (const area of areas) setAreaFormat(grid, area, pattern);
  });
}

/** Gives all cells of an area a number format. */
export function setAreaFormat(grid: Grid, area: Area, pattern: string): void {
  const row = Array.from({ length: area.columns }, () => pattern);
  grid.setFormats(
    area,
    Array.from({ length: area.rows }, () => row),
  );
}
