import type { Language } from '../../src/pipeline/settings';
import type { WorldOptions } from '../../workbench/apps-script/create-world-state';
import { emptyWorld, type PipelineWorld } from '../pipeline-world';

/** A user's list of deals with a title row, columns in an order of their own, and stages of theirs. */
export const ODD_ROWS: Record<Language, readonly (readonly string[])[]> = {
  en: [
    ['Sales list 2026', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['Value', 'Account', 'Phase', 'Comment', 'Seller', 'Opportunity'],
    ['$200,000', 'Acme', 'Proposal sent', 'call first', 'Kari', 'Data platform'],
    ['100000', 'Bolt', 'Qualified', '', 'Ola', 'Pilot'],
    ['ask', 'Cargo', 'Negotiation', '=1+1', 'Ola', 'Rollout'],
    ['5000', 'Dune', 'Lost', '', 'Kari', 'Training'],
    ['7000', 'Elk', 'Won', '', 'Kari', 'Support'],
  ],
  nb: [
    ['Salgsliste 2026', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['Verdi', 'Firma', 'Fase', 'Merknad', 'Selger', 'Mulighet'],
    ['kr 200 000', 'Acme', 'Tilbud sendt', 'ring først', 'Kari', 'Dataplattform'],
    ['100000', 'Bolt', 'Kvalifisert', '', 'Ola', 'Pilot'],
    ['spør', 'Cargo', 'Forhandling', '=1+1', 'Ola', 'Utrulling'],
    ['5000', 'Dune', 'Tapt', '', 'Kari', 'Opplæring'],
    ['7000', 'Elk', 'Vunnet', '', 'Kari', 'Support'],
  ],
};

/** A spreadsheet with such a list in its only tab. */
export function oddWorld(language: Language, options: Partial<WorldOptions> = {}): PipelineWorld {
  const world = emptyWorld({ locale: language === 'nb' ? 'nb_NO' : 'en_US', ...options });
  world.paste('Sheet1', 'A1', ODD_ROWS[language]);
  return world;
}

/** Runs a menu item with the answers to its questions, and returns what its dialogs said. */
export function answer(
  world: PipelineWorld,
  menuItem: string,
  ...answers: ('YES' | 'NO' | 'OK')[]
) {
  world.screen.alerts.splice(0);
  world.screen.answers.splice(0);
  world.screen.answers.push(...answers);
  const record = world.menu(menuItem);
  if (record.error) throw new Error(record.error.message);
  return world.screen.alerts.map(({ message }) => message);
}
