import { describe, expect, it } from 'vitest';
import { emptyWorld, openPipeline, type PipelineWorld } from '../pipeline-world';
import { answer, oddWorld } from './odd-sheet';

/** Mean width of a character in Arial 10, measured in sentences of both languages; bold is wider. */
const TEXT_PIXELS = 5.9;
const BOLD_PIXELS = 6.6;
const USUAL_WIDTH_PIXELS = 100;

const LOCALES = ['en_US', 'nb_NO'] as const;
const NAMES = {
  en_US: ['Stages', 'Criteria', 'Settings', 'Forecast', 'Funnel', 'Check', 'History'],
  nb_NO: ['Steg', 'Krav', 'Innstillinger', 'Prognose', 'Salgstrakt', 'Kontroll', 'Historikk'],
} as const;

/** Row of each tab's headers, of the Check tab's table where nothing is to mend. */
const HEADER_ROWS = [1, 1, 1, 4, 6, 10, 1];

/** Texts of a row that are wider than their column, where that is not hidden. */
function clipped(world: PipelineWorld, tab: string, row: number, pixels: number): string[] {
  const columns = world.grid.columns(world.area(tab, 'A1').sheet);
  const cells = world.values(tab)[row - 1] ?? [];
  const width = (i: number) => columns.get(i + 1)?.widthPixels ?? USUAL_WIDTH_PIXELS;
  const isSeen = (i: number) => !columns.get(i + 1)?.hidden;
  return cells.map(String).filter((text, i) => isSeen(i) && text.length * pixels > width(i));
}

const frontTab = (world: PipelineWorld) =>
  world.grid.sheets().find(({ id }) => id === world.activeSheet())?.name;

describe.each(LOCALES)('in %s', (locale) => {
  const language = locale === 'nb_NO' ? 'nb' : 'en';

  it('the tab of deals is in front once set-up has finished', () => {
    const made = emptyWorld({ locale });
    answer(made, 'setUpSpreadsheet', 'NO', 'OK');
    expect(frontTab(made)).toBe(made.deals);
    const adopted = oddWorld(language);
    answer(adopted, 'setUpSpreadsheet', 'YES', 'OK');
    expect(frontTab(adopted)).toBe('Sheet1');
  });

  it('every header of the tabs can be read', () => {
    const world = openPipeline({ locale });
    for (const name of ['updateForecast', 'updateFunnel', 'checkAllDeals', 'showHistory'])
      answer(world, name);
    NAMES[locale].forEach((tab, i) => {
      expect(clipped(world, tab, HEADER_ROWS[i] ?? 0, BOLD_PIXELS), tab).toEqual([]);
    });
  });

  it('the headers of new columns of deals can be read', () => {
    const world = openPipeline({ locale });
    expect(clipped(world, world.deals, 1, BOLD_PIXELS)).toEqual([]);
  });

  it.each(['made', 'adopted'])('explanations can be read beside %s deals', (kind) => {
    const world = kind === 'made' ? openPipeline({ locale }) : oddWorld(language);
    if (kind === 'adopted') answer(world, 'setUpSpreadsheet', 'YES', 'OK');
    for (const tab of NAMES[locale].slice(0, 3)) {
      const rows = world.values(tab).map((_, i) => clipped(world, tab, i + 1, TEXT_PIXELS));
      // The reasons go on in the cell that one clicks; what they mean stands beside them.
      expect(
        rows.flat().filter((text) => !/^(Price|Pris), /.test(text)),
        tab,
      ).toEqual([]);
    }
  });
});
