import type { Language } from '../../../../src/pipeline/settings';
import type { DealChange, FieldInput } from '../../../../src/protocol/deal-change';
import type { DealState } from '../../../../src/protocol/pipeline-state';
import { TAB_NAMES } from '../../../../src/words/tabs';
import { openPipeline, type PipelineWorld } from '../../../pipeline-world';
import { answered, ask, dealNamed, shownPipeline } from '../ask';

const CRITERIA = {
  en: ['Proposal', 'Budget', '>', '50000', 'must'],
  nb: ['Tilbud', 'Budsjett', '>', '50000', 'må'],
};

/** Alpha, with a column of the team's own in T, as Kari and Ola have it open. */
export function openShared(language: Language): PipelineWorld {
  const world = openPipeline({ locale: language === 'en' ? 'en_US' : 'nb_NO' });
  const stage = language === 'en' ? 'Leads received' : 'Leads mottatt';
  const { criteria } = TAB_NAMES[language];
  world.paste(world.deals, 'T1', [[CRITERIA[language][1] ?? '']]);
  const row = world.values(criteria).findIndex(([cell]) => cell === null) + 1;
  world.paste(criteria, `A${row || world.values(criteria).length + 1}`, [CRITERIA[language]]);
  world.paste(world.deals, 'A2', [['Alpha', 'Acme', 'Kari', stage, '1000', '2027-01-15']]);
  const { error } = world.menu('updateForecast');
  if (error) throw new Error(error.message);
  return world;
}

/** What a page knows of Alpha: its card, and what stands in its cells, by key. */
export interface Shown {
  readonly deal: DealState;
  readonly cells: Readonly<Record<string, FieldInput>>;
}

export function alphaShown(world: PipelineWorld): Shown {
  const deal = dealNamed(shownPipeline(world), 'Alpha');
  const { values } = answered(ask(world, 'readDeal', { id: deal.id }));
  const cells = Object.entries(values).map(([key, { value }]) => [key, value ?? '']);
  return { deal, cells: Object.fromEntries(cells) };
}

/** Ola types into Alpha's row. */
export function olaTypes(world: PipelineWorld, column: string, text: string): void {
  world.asUser('ola');
  world.type(world.deals, `${column}2`, text);
  world.asUser('kari');
}

let operations = 0;

/** Kari sends a change of Alpha as the page has shown it. */
export const send = (world: PipelineWorld, { deal }: Shown, change: Partial<DealChange>) =>
  ask(world, 'changeDeal', {
    ...{ operation: `seen-${++operations}`, id: deal.id, mark: deal.mark },
    ...change,
  });
