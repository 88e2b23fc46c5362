import type { CriterionState } from '../pipeline/criterion';
import type { Language } from '../pipeline/settings';
import { shownDay } from './shown-day';

/** Words of the Check tab. */
interface CheckTabWords {
  readonly title: (day: string) => string;
  readonly allFine: (deals: number) => string;
  readonly summary: (deals: number, lacking: number, issues: number) => string;
  /** How many deals are in the table, and why the others are not. */
  readonly rows: (open: number, closed: number, closedFine: number, noStage: number) => string;
  readonly cell: string;
  readonly issue: string;
  readonly noIssues: string;
  readonly mend: string;
  /** How many criteria of its stage a deal does not meet. */
  readonly lacks: string;
  readonly should: string;
  readonly states: Record<CriterionState, string>;
}

export const CHECK_TAB_WORDS: Record<Language, CheckTabWords> = {
  en: {
    title: (day) => `Check on ${day}`,
    allFine: (deals) => `Everything is fine. Deals checked: ${deals}.`,
    summary: (deals, lacking, issues) =>
      `Deals checked: ${deals}, lacking what their stage needs: ${lacking}. Cells and rows to mend: ${issues}.`,
    rows: (open, closed, closedFine, noStage) =>
      `Below: ${open} open deals, ${closed} closed that lack something of their own stage. Not below: ${closedFine} other closed, ${noStage} without a known stage.`,
    cell: 'Cell',
    issue: 'What is wrong, and what to do',
    noIssues: 'Nothing to mend.',
    mend: 'First to mend',
    lacks: 'Lacks',
    should: 'should',
    states: {
      met: 'met',
      missing: 'missing',
      wrong: 'wrong',
      waived: 'waived',
      'cannot be checked': 'cannot be checked',
    },
  },
  nb: {
    title: (day) => `Kontroll per ${shownDay(day, 'nb')}`,
    allFine: (deals) => `Alt er i orden. Saker kontrollert: ${deals}.`,
    summary: (deals, lacking, issues) =>
      `Saker kontrollert: ${deals}, mangler noe steget krever: ${lacking}. Celler og rader å rette: ${issues}.`,
    rows: (open, closed, closedFine, noStage) =>
      `Under: ${open} åpne saker, ${closed} lukkede som mangler noe for sitt eget steg. Ikke med: ${closedFine} andre lukkede, ${noStage} uten kjent steg.`,
    cell: 'Celle',
    issue: 'Hva som er galt, og hva som må gjøres',
    noIssues: 'Ingenting å rette.',
    mend: 'Rett først',
    lacks: 'Mangler',
    should: 'bør',
    states: {
      met: 'oppfylt',
      missing: 'mangler',
      wrong: 'ikke som krevd',
      waived: 'frafalt',
      'cannot be checked': 'kan ikke kontrolleres',
    },
  },
};
