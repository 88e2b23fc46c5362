import { expect } from 'vitest';
import { emptyWorld, openPipeline, type PipelineWorld } from '../pipeline-world';

/** What a sheet in each language calls the things that the tests use. */
export const TERMS = {
  en_US: {
    deals: 'Deals',
    stages: 'Stages',
    criteria: 'Criteria',
    settings: 'Settings',
    archive: 'Archive',
    check: 'Check',
    leads: 'Leads received',
    qualification: 'Qualification',
    needs: 'Needs mapping',
    proposal: 'Proposal',
    won: 'Contract signed',
    yearEnd: '2026-12-31',
    setUp: '“Set up this spreadsheet”',
  },
  nb_NO: {
    deals: 'Salgsmuligheter',
    stages: 'Steg',
    criteria: 'Krav',
    settings: 'Innstillinger',
    archive: 'Arkiv',
    check: 'Kontroll',
    leads: 'Leads mottatt',
    qualification: 'Kvalifisering',
    needs: 'Behovskartlegging',
    proposal: 'Tilbud',
    won: 'Kontrakt signert',
    yearEnd: '31.12.2026',
    setUp: '«Sett opp dette regnearket»',
  },
} as const;

export type Locale = keyof typeof TERMS;
export const LOCALES = ['en_US', 'nb_NO'] as const;

export const MENU = [
  'checkAllDeals',
  'updateForecast',
  'updateFunnel',
  'showHistory',
  'setUpSpreadsheet',
] as const;

/** Set up fresh, with four deals in different stages; nothing said so far is kept. */
export function worldWithDeals(locale: Locale): PipelineWorld {
  const { deals, leads, qualification, proposal, won, yearEnd } = TERMS[locale];
  const world = openPipeline({ locale, user: { locale: locale.slice(0, 2) } });
  world.paste(deals, 'A2', [
    ['Acme', 'Acme AS', 'Kari', leads, '1000', yearEnd],
    ['Bolt', 'Bolt AS', 'Ola', qualification, '2000'],
    ['Citra', 'Citra AS', 'Ola', proposal, '3000', yearEnd],
    ['Ekko', 'Ekko AS', 'Per', won, '500'],
  ]);
  hush(world);
  return world;
}

/** A user's own sheet of deals, adopted; what set-up asked and told is kept. */
export function adopted(
  rows: readonly (readonly string[])[],
  locale: Locale = 'en_US',
  prepare: (world: PipelineWorld) => void = () => {},
): PipelineWorld {
  const world = emptyWorld({ locale });
  world.paste('Sheet1', 'A1', rows);
  prepare(world);
  world.open();
  world.screen.answers.push('YES', 'OK');
  world.menu('setUpSpreadsheet');
  return world;
}

/** Chooses a menu item and gives back all that was told; nobody sees an exception. */
export function menu(world: PipelineWorld, name: string, ...answers: ('YES' | 'NO' | 'OK')[]) {
  world.screen.answers.splice(0);
  world.screen.answers.push(...answers, 'OK', 'OK');
  const { error } = world.menu(name);
  expect(error, name).toBeUndefined();
  return told(world);
}

/** All messages of the alerts since the last look. */
export const told = (world: PipelineWorld): string =>
  world.screen.alerts
    .splice(0)
    .map(({ message }) => message)
    .join('\n');

export const hush = (world: PipelineWorld): void => {
  told(world);
  world.toast();
};

/** No edit, menu command or opening ended in an exception. */
export function expectNoExceptions(world: PipelineWorld): void {
  const failed = world.executions.filter(
    ({ context, error }) => error && context !== 'CUSTOM_FUNCTION',
  );
  expect(failed.map(({ functionName, error }) => `${functionName}: ${error?.message}`)).toEqual([]);
}

/** Deals are typed into any stage here; what is said of those that start too far is not the matter. */
const STARTS_TOO_FAR = /where no deal starts|der ingen saker starter/;

/** The sentences of the Check tab about cells to mend, after checking. */
export function checked(world: PipelineWorld, locale: Locale = 'en_US'): string[] {
  hush(world);
  expect(menu(world, 'checkAllDeals')).toBe('');
  return world
    .values(TERMS[locale].check)
    .slice(7)
    .map((row) => String(row[1] ?? ''))
    .filter((text) => text.includes(': ') && !STARTS_TOO_FAR.test(text));
}

/** A column's cells below the header as texts, '' for empty ones. */
export const column = (world: PipelineWorld, tab: string, header: string): string[] => {
  const [headers = [], ...rows] = world.values(tab);
  const at = headers.indexOf(header);
  return rows.map((row) => String(row[at] ?? ''));
};
