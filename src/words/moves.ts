import type { Language } from '../pipeline/settings';
import { TAB_NAMES } from './tabs';

/** What is said of moves and of what deals lack. */
export interface MoveWords {
  /** What a stage asks of a deal that is in it. */
  readonly neededFor: (stage: string, fields: string) => string;
  /** What a deal should have before it enters the next stage. */
  readonly before: (stage: string, fields: string) => string;
  readonly recommended: (fields: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A filled field whose value does not pass. */
  readonly wrong: (field: string) => string;
  readonly lostReason: string;
  readonly noStage: string;
  readonly unknownStage: (text: string, nearest: string) => string;
  readonly putBack: (deal: string, stage: string, why: string) => string;
  readonly warned: (deal: string, stage: string, why: string) => string;
  readonly needs: (stage: string, fields: string) => string;
  readonly skips: (stage: string) => string;
  readonly reopens: string;
  /** How many more deals a sentence stands for. */
  readonly andMore: (count: number) => string;
  readonly unnamed: (row: number) => string;
  readonly checkAll: (rows: number) => string;
  /** A change of rules or hidden cells in a sheet too large to be followed at once. */
  readonly checkLater: string;
  readonly movedMeanwhile: string;
  readonly refused: (reason: string) => string;
  /** What stands in the way of recording anything; each names the remedy. */
  readonly damaged: Readonly<
    Record<'stage column' | 'own columns' | 'column between' | RulesTab, string>
  >;
}

type RulesTab = 'stages' | 'criteria' | 'settings';

const damagedEn = (what: string): string =>
  `Nothing is recorded or checked while ${what} missing. Undo that, or choose “Set up this spreadsheet” in the menu to make it again.`;
const damagedNb = (what: string): string =>
  `Ingenting føres eller kontrolleres så lenge ${what} mangler. Angre det, eller velg «Sett opp dette regnearket» i menyen for å lage det på nytt.`;

export const MOVE_WORDS: Record<Language, MoveWords> = {
  en: {
    neededFor: (stage, fields) => `Needed for ${stage}: ${fields}.`,
    before: (stage, fields) => `Before ${stage}: ${fields}.`,
    recommended: (fields) => `Recommended: ${fields}.`,
    list: (items) => listed(items, 'and'),
    wrong: (field) => `${field} (not as required)`,
    lostReason: 'a lost reason',
    noStage: 'The deal has no stage. Choose one.',
    unknownStage: (text, nearest) =>
      `“${text}” is no stage.${nearest === '' ? ' Choose one from the list.' : ` Did you mean “${nearest}”?`}`,
    putBack: (deal, stage, why) => `${deal} is back in ${stage}. ${why}`,
    warned: (deal, stage, why) => `${deal} is in ${stage}, but: ${why}`,
    needs: (stage, fields) => `${stage} needs ${fields}.`,
    skips: (stage) => `The pipeline does not allow skipping ${stage}.`,
    reopens: 'The pipeline does not allow re-opening closed deals.',
    andMore: (count) => `And ${count} more ${count === 1 ? 'deal' : 'deals'}.`,
    unnamed: (row) => `The deal in row ${row}`,
    checkAll: (rows) =>
      `${rows} rows are too many to follow while you type. Run “Check all deals” in the menu.`,
    checkLater: 'Run “Check all deals” in the menu: then all deals follow this change.',
    movedMeanwhile:
      'Rows moved while this was saved. Nothing is lost: run “Check all deals” in the menu.',
    refused: (reason) => `This could not be saved: ${reason}`,
    damaged: {
      'stage column': damagedEn('the stage column is'),
      'own columns': damagedEn('part of the columns of Dealsheet is'),
      'column between':
        'Nothing is recorded while another column stands between those of Dealsheet. Drag it to the left of “In stage since”.',
      stages: damagedEn(`the tab ${TAB_NAMES.en.stages} is`),
      criteria: damagedEn(`the tab ${TAB_NAMES.en.criteria} is`),
      settings: damagedEn(`the tab ${TAB_NAMES.en.settings} is`),
    },
  },
  nb: {
    neededFor: (stage, fields) => `Kreves for ${stage}: ${fields}.`,
    before: (stage, fields) => `Før ${stage}: ${fields}.`,
    recommended: (fields) => `Anbefalt: ${fields}.`,
    list: (items) => listed(items, 'og'),
    wrong: (field) => `${field} (ikke som krevd)`,
    lostReason: 'en tapsårsak',
    noStage: 'Saken har ikke noe steg. Velg et.',
    unknownStage: (text, nearest) =>
      `«${text}» er ikke et steg.${nearest === '' ? ' Velg et fra listen.' : ` Mente du «${nearest}»?`}`,
    putBack: (deal, stage, why) => `${deal} er tilbake i ${stage}. ${why}`,
    warned: (deal, stage, why) => `${deal} er i ${stage}, men: ${why}`,
    needs: (stage, fields) => `${stage} krever ${fields}.`,
    skips: (stage) => `Det er ikke tillatt å hoppe over ${stage}.`,
    reopens: 'Det er ikke tillatt å gjenåpne lukkede saker.',
    andMore: (count) => `Og ${count} ${count === 1 ? 'sak' : 'saker'} til.`,
    unnamed: (row) => `Saken i rad ${row}`,
    checkAll: (rows) =>
      `${rows} rader er for mange å følge mens du skriver. Velg «Kontroller alle» i menyen.`,
    checkLater: 'Velg «Kontroller alle» i menyen: da følger alle sakene denne endringen.',
    movedMeanwhile:
      'Rader flyttet seg mens dette ble lagret. Ingenting er tapt: velg «Kontroller alle» i menyen.',
    refused: (reason) => `Dette kunne ikke lagres: ${reason}`,
    damaged: {
      'stage column': damagedNb('kolonnen for steg'),
      'own columns': damagedNb('noen av kolonnene til Dealsheet'),
      'column between':
        'Ingenting blir ført så lenge en annen kolonne står mellom kolonnene til Dealsheet. Dra den til venstre for «I steget siden».',
      stages: damagedNb(`fanen ${TAB_NAMES.nb.stages}`),
      criteria: damagedNb(`fanen ${TAB_NAMES.nb.criteria}`),
      settings: damagedNb(`fanen ${TAB_NAMES.nb.settings}`),
    },
  },
};

function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}
