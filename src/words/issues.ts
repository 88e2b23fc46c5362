import type { Field } from '../pipeline/deal';
import type { Issue, IssueCode, ValueKind } from '../pipeline/issue';
import type { Language } from '../pipeline/settings';
import { EXPECTED_VALUES } from './expected-values';
import { FIELD_NAMES } from './fields';
import { refusalReason } from './refusals';
import { CRITERIA_HEADERS, type CriteriaColumn } from './tabs';

export interface IssueWords {
  readonly row: (row: number) => string;
  readonly column: (column: string) => string;
  /** What is wrong and what to do, without the place. */
  readonly sentences: Record<IssueCode, (issue: Issue) => string>;
}

const fieldName = (language: Language, field: string): string =>
  FIELD_NAMES[language][field as Field] ??
  CRITERIA_HEADERS[language][field as CriteriaColumn] ??
  field;
const expected = (language: Language, hint: string): string =>
  EXPECTED_VALUES[language][hint as ValueKind] ?? EXPECTED_VALUES[language].text;

export const ISSUE_WORDS: Record<Language, IssueWords> = {
  en: {
    row: (row) => `row ${row}`,
    column: (column) => `column ${column}`,
    sentences: {
      unreadable: ({ text, hint }) =>
        `“${text}” cannot be read and is left out. Write ${expected('en', hint)}.`,
      ambiguous: ({ text, hint }) =>
        `“${text}” can mean two things and is left out. Write ${expected('en', hint)}.`,
      'error value': ({ text }) =>
        `the formula shows ${text} and the cell is left out. Mend the formula.`,
      'other currency': ({ text, hint }) =>
        `“${text}” is not in ${hint} and is left out. Convert it to ${hint}.`,
      'currency format': ({ text, hint }) =>
        `“${text}” is not in ${hint} and is left out of the tabs. Formulas in cells cannot see number formats and count it as ${hint}: convert it to ${hint} and its format too.`,
      'unknown stage': ({ text, hint }) =>
        hint === ''
          ? `“${text}” is no stage. Choose one from the list, or add it to the Stages tab.`
          : `“${text}” is no stage. Did you mean “${hint}”?`,
      'owner spelling': ({ text, hint }) =>
        `“${text}” looks like “${hint}” written in another way. Use one spelling.`,
      'missing header': ({ field }) =>
        `no column for ${fieldName('en', field)} was found. Name a column “${fieldName('en', field)}”.`,
      'duplicate header': ({ hint }) =>
        `this column means the same as “${hint}”, which is used. Rename the one you do not need.`,
      'duplicate stage': ({ text }) =>
        `the stage “${text}” stands twice; the upper row holds. Rename or delete this one.`,
      'missing role': ({ hint }) => `no stage has the role ${hint}. Give one stage that role.`,
      'bad value': ({ text, hint }) =>
        text === ''
          ? `the cell is empty. Write ${expected('en', hint)}.`
          : `“${text}” cannot be used here. Write ${expected('en', hint)}.`,
      'unknown field': ({ text }) =>
        `no column is called “${text}”, so this cannot be checked. Write the column's header.`,
      'missing tab': () => 'the tab is gone. Run “Set up this spreadsheet” to bring it back.',
      'bad setting': ({ text, hint }) =>
        `“${text}” cannot be used, so the default holds. Write ${expected('en', hint)}.`,
      'pasted over': () =>
        'pasted cells stand in the hidden columns of Dealsheet. Show the columns, move them out, and run “Check all deals”.',
      'torn apart': ({ hint }) =>
        `the hidden columns here belong to “${hint}”: rows seem to have been sorted without them. Undo the sort, or put the names back.`,
      'sorted apart': () =>
        'columns seem to have been sorted apart from the names. Undo the sort. If the values are right, clear these cells, run “Check all deals” and type them again.',
      'another deal': ({ text, hint }) =>
        `this was “${hint}” and is now “${text}”, with other values too. Same deal: put the old name back, run “Check all deals”, then rename it. New deal: move its cells to an empty row.`,
      'history lost': () =>
        'the history of this deal was overwritten and starts again today. Version history has the old rows.',
      'deal gone': ({ text }) =>
        `the row of “${text}” is gone. It has left the forecast; bring the row back if that was a mistake.`,
      'no stage': () =>
        'the deal has no stage and is left out of the forecast. Choose one. Keep totals above the headers or in another tab.',
      'starts too far': ({ text }) =>
        `the deal was first seen in “${text}”, where no deal starts. Make sure that the stages before it are done, or write yes in “May start here” in the Stages tab.`,
      'formula stage': ({ text, hint }) =>
        `a formula moves the deal from “${hint}” to “${text}”, which lacks what that stage needs. Formulas are never overwritten: mend it by hand.`,
      'since rewritten': () =>
        'the date was changed unseen and has been put back from the history. Type it again if it is right.',
      'since impossible': ({ text }) =>
        `“${text}” cannot be when the deal entered its stage. Write a day that is not in the future nor before the stage before.`,
      'trail full': () =>
        'the history no longer fits into its cell, so this change is not recorded.',
      'write refused': ({ hint }) => `not all could be saved: ${refusalReason(hint, 'en')}`,
      'bare formula': ({ text }) =>
        `${text} holds a figure that does not follow the deals, since its completion was undone. Enter the formula again.`,
    },
  },
  nb: {
    row: (row) => `rad ${row}`,
    column: (column) => `kolonne ${column}`,
    sentences: {
      unreadable: ({ text, hint }) =>
        `«${text}» kan ikke leses og er holdt utenfor. Skriv ${expected('nb', hint)}.`,
      ambiguous: ({ text, hint }) =>
        `«${text}» kan bety to ting og er holdt utenfor. Skriv ${expected('nb', hint)}.`,
      'error value': ({ text }) =>
        `formelen viser ${text}, og cellen er holdt utenfor. Rett formelen.`,
      'other currency': ({ text, hint }) =>
        `«${text}» er ikke i ${hint} og er holdt utenfor. Regn om til ${hint}.`,
      'currency format': ({ text, hint }) =>
        `«${text}» er ikke i ${hint} og er holdt utenfor i fanene. Formler i celler ser ikke tallformater og regner det som ${hint}: regn om til ${hint}, og endre tallformatet.`,
      'unknown stage': ({ text, hint }) =>
        hint === ''
          ? `«${text}» er ikke et steg. Velg et fra listen, eller legg det til i fanen Steg.`
          : `«${text}» er ikke et steg. Mente du «${hint}»?`,
      'owner spelling': ({ text, hint }) =>
        `«${text}» ligner på «${hint}» skrevet på en annen måte. Bruk én skrivemåte.`,
      'missing header': ({ field }) =>
        `fant ingen kolonne for ${fieldName('nb', field)}. Kall en kolonne «${fieldName('nb', field)}».`,
      'duplicate header': ({ hint }) =>
        `kolonnen betyr det samme som «${hint}», som er i bruk. Gi den du ikke trenger, et annet navn.`,
      'duplicate stage': ({ text }) =>
        `steget «${text}» står to ganger, og den øverste raden gjelder. Endre navn på eller slett denne.`,
      'missing role': ({ hint }) =>
        `ingen steg har rollen ${ROLE_NB[hint] ?? hint}. Gi ett steg den rollen.`,
      'bad value': ({ text, hint }) =>
        text === ''
          ? `cellen er tom. Skriv ${expected('nb', hint)}.`
          : `«${text}» kan ikke brukes her. Skriv ${expected('nb', hint)}.`,
      'unknown field': ({ text }) =>
        `ingen kolonne heter «${text}», så kravet kan ikke kontrolleres. Skriv kolonnens overskrift.`,
      'missing tab': () =>
        'fanen er borte. Velg «Sett opp dette regnearket» i menyen for å få den tilbake.',
      'bad setting': ({ text, hint }) =>
        `«${text}» kan ikke brukes, så standarden gjelder. Skriv ${expected('nb', hint)}.`,
      'pasted over': () =>
        'det står innlimte celler i de skjulte kolonnene til Dealsheet. Vis kolonnene, flytt cellene ut og kjør «Kontroller alle».',
      'torn apart': ({ hint }) =>
        `de skjulte kolonnene her hører til «${hint}»: radene ser ut til å være sortert uten dem. Angre sorteringen, eller sett navnene tilbake.`,
      'sorted apart': () =>
        'kolonner ser ut til å være sortert uten navnene. Angre sorteringen. Hvis verdiene stemmer: tøm disse cellene, kjør «Kontroller alle» og skriv dem på nytt.',
      'another deal': ({ text, hint }) =>
        `dette var «${hint}» og er nå «${text}», med andre verdier også. Samme sak: sett det gamle navnet tilbake, kjør «Kontroller alle», og gi den så nytt navn. Ny sak: flytt cellene til en tom rad.`,
      'history lost': () =>
        'historikken til saken er overskrevet og begynner på nytt i dag. Versjonsloggen har de gamle radene.',
      'deal gone': ({ text }) =>
        `raden til «${text}» er borte. Den er ute av prognosen; hent raden tilbake hvis det var en feil.`,
      'no stage': () =>
        'saken har ikke noe steg og er holdt utenfor prognosen. Velg et. Ha summer over overskriftene eller i en annen fane.',
      'starts too far': ({ text }) =>
        `saken ble først sett i «${text}», der ingen saker starter. Se til at stegene før er gjort, eller skriv ja under «Kan starte her» i fanen Steg.`,
      'formula stage': ({ text, hint }) =>
        `en formel flytter saken fra «${hint}» til «${text}», uten det steget krever. Formler overskrives aldri: rett den for hånd.`,
      'since rewritten': () =>
        'datoen var endret uten at det ble sett, og er satt tilbake fra historikken. Skriv den på nytt hvis den stemmer.',
      'since impossible': ({ text }) =>
        `«${text}» kan ikke være dagen saken kom til steget. Skriv en dag som verken er i fremtiden eller før steget før.`,
      'trail full': () => 'historikken får ikke lenger plass i cellen, så endringen er ikke ført.',
      'write refused': ({ hint }) => `ikke alt kunne lagres: ${refusalReason(hint, 'nb')}`,
      'bare formula': ({ text }) =>
        `${text} har et tall som ikke følger sakene, fordi fullføringen ble angret. Skriv formelen på nytt.`,
    },
  },
};

const ROLE_NB: Readonly<Record<string, string>> = { open: 'åpen', won: 'vunnet', lost: 'tapt' };
