import { addDays, day } from '../../../src/pipeline/day';
import type { Language } from '../../../src/pipeline/settings';
import { defaultStages } from '../../../src/tables/set-up/default-pipeline';
import { emptyWorld, openPipeline, type PipelineWorld } from '../../pipeline-world';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', nb: 'nb_NO' };

/** What a spreadsheet may hold when the sidebar opens, by what it shows best. */
export const SIDEBAR_WORLDS = { sample, empty, 'not set up': notSetUp, hostile } as const;
export type WorldName = keyof typeof SIDEBAR_WORLDS;

/** A consultancy's 48 deals. */
export function sample(language: Language): PipelineWorld {
  const world = notSetUp(language);
  world.screen.answers.push('YES', 'OK');
  const { error } = world.menu('setUpSpreadsheet');
  if (error) throw new Error(error.message);
  return world;
}

/** A pipeline without a deal. */
export function empty(language: Language): PipelineWorld {
  return openPipeline({ locale: LOCALES[language], user: { locale: language } });
}

export function notSetUp(language: Language): PipelineWorld {
  const world = emptyWorld({ locale: LOCALES[language], user: { locale: language } });
  world.open();
  return world;
}

/** Deals whose texts are longer than any place for them, or look like something to be run. */
export function hostile(language: Language): PipelineWorld {
  const world = empty(language);
  const stages = openStages(language);
  HOSTILE.forEach((text, i) => {
    const step = i % 2 === 0 ? text : '';
    const stage = stages[i % 3] ?? '';
    typeRow(world, i + 2, [text, text, text, stage, '123456789012', '2026-12-24', '', step]);
  });
  return world;
}

const HOSTILE: readonly string[] = [
  'x'.repeat(1_000),
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
  `${'A very long name of a deal that goes on '.repeat(12)}to its end`,
  '<b>bold</b><img src=x onerror=alert(1)></script><script>alert(1)</script>',
  '<?= 1 + 1 ?><? throw 1 ?>{{7*7}}',
  'Left \u202Eright to left\u202C and \u2067אבג\u2069',
  '👩‍👩‍👧‍👦 Family & Søn «AS» "quoted" \'single\' \\ back',
];

/**
 * Four deals for moving about: Nordlys in the third stage has all that the next one needs, Sørvest
 * beside it lacks amount and close date, Fjell is in the first stage, Havn in the fourth.
 */
export function fewDeals(language: Language): PipelineWorld {
  const world = empty(language);
  const [leads = '', , needs = '', proposal = ''] = openStages(language);
  const known = ['100000', '2027-01-15', '', 'Call', '2026-11-30'];
  const rows = [
    ['Nordlys', 'Nordlys AS', 'Kari', needs, ...known],
    ['Sørvest', 'Sørvest AS', 'Ola', needs],
    ['Fjell', 'Fjell AS', 'Kari', leads, ...known],
    ['Havn', 'Havn AS', 'Kari', proposal, ...known],
  ];
  world.paste(world.deals, 'A2', rows);
  world.menu('checkAllDeals');
  world.activate(world.area(world.deals, 'A1').sheet);
  return world;
}

/**
 * A set-up spreadsheet with as many open deals as asked for, recorded, and spread over the stages,
 * owners, amounts and follow-ups.
 */
export function manyDeals(count: number, language: Language = 'en'): PipelineWorld {
  const world = empty(language);
  const stages = openStages(language);
  const today = day('2026-11-23');
  const rows = Array.from({ length: count }, (_, i) => [
    ...[`Deal number ${i + 1}`, `Company ${i % 290} AS`, OWNERS[i % OWNERS.length] ?? ''],
    ...[stages[(i * 7) % stages.length] ?? '', String(20_000 + ((i * 7_919) % 900_000))],
    ...[addDays(today, ((i * 13) % 200) - 20), ''],
    ...(i % 4 === 0 ? ['', ''] : ['Call back', addDays(today, ((i * 11) % 60) - 15)]),
  ]);
  world.paste(world.deals, 'A2', rows);
  const { error } = world.menu('checkAllDeals');
  if (error) throw new Error(error.message);
  world.activate(world.area(world.deals, 'A1').sheet);
  return world;
}

const OWNERS = ['Kari Nordmann', 'Ola Hansen', 'Amir Aziz', 'Ingrid Berg'];

/** Names of the stages in which deals are open, in their order. */
export const openStages = (language: Language): string[] =>
  defaultStages(language)
    .filter(({ role }) => role === 'open')
    .map(({ name }) => name);

/** Types the cells of a row from column A on, one by one; texts that look like formulas as texts. */
export function typeRow(world: PipelineWorld, row: number, texts: readonly string[]): void {
  texts.forEach((text, i) => {
    if (text !== '') world.type(world.deals, `${String.fromCharCode(65 + i)}${row}`, asText(text));
  });
}

/** A person puts an apostrophe before what is to be a text. */
const asText = (text: string): string => (/^[=+'-]/.test(text) ? `'${text}` : text);

/** Row of the deal of that name in the sheet. @throws if there is none */
export function rowOf(world: PipelineWorld, name: string): number {
  const row = world.values(world.deals).findIndex(([first]) => first === name) + 1;
  if (row === 0) throw new Error(`There is no deal ${name}.`);
  return row;
}

/** Somebody else does something to the sheet. */
export function colleague(world: PipelineWorld, run: () => unknown): void {
  world.asUser('kari');
  run();
  world.asUser('owner');
}
