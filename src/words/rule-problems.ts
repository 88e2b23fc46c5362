import type { ValueKind } from '../pipeline/issue';
import type { RuleProblem, RuleProblemCode } from '../pipeline/rule-problems';
import type { Language } from '../pipeline/settings';
import { EXPECTED_VALUES } from './expected-values';
import { ROLE_NAMES } from './stage-roles';

/** Why a part of the rules cannot be saved, and what to write; `name` is as the code says. */
export const RULE_PROBLEM_WORDS: Record<
  Language,
  Record<RuleProblemCode, (name: string) => string>
> = {
  en: {
    'name empty': () => 'Write a name.',
    'name too long': () => 'Write a name of at most 300 characters.',
    'name twice': (name) => `“${name}” is there already. Write another name.`,
    'name taken': (name) =>
      `This was a name of “${name}”, so its history would be mixed in. Write another name.`,
    probability: () => 'Write a percentage from 0 to 100.',
    days: () => 'Write whole days from 0 to 9999, or leave it empty.',
    'missing role': (name) => `No stage is ${role('en', name)}. Give one stage that role.`,
    'no home': (name) => `Choose where the deals in “${name}” go.`,
    'criterion stage': () => 'Choose a stage.',
    'criterion column': () => 'Choose a column of your deals.',
    'criterion value': (name) => `Write ${expected('en', name)}.`,
    currency: () => 'Write a currency code such as NOK, or leave it empty.',
    target: () => 'Write an amount of 0 or more, or leave it empty.',
    month: () => 'Choose a month.',
    'reason empty': () => 'A reason is empty. Write it or remove its line.',
    'reason twice': (name) => `“${name}” stands twice. Remove one.`,
    'column twice': (name) => `“${name}” is chosen for two fields. Choose another column for one.`,
    'column gone': () => 'This column is not there. Choose another one.',
    'no stage column': () => 'Choose the column that says which stage a deal is in.',
  },
  nb: {
    'name empty': () => 'Skriv et navn.',
    'name too long': () => 'Skriv et navn på høyst 300 tegn.',
    'name twice': (name) => `«${name}» finnes allerede. Skriv et annet navn.`,
    'name taken': (name) =>
      `Dette var et navn på «${name}», så historikken ville blitt blandet. Skriv et annet navn.`,
    probability: () => 'Skriv en prosent fra 0 til 100.',
    days: () => 'Skriv hele dager fra 0 til 9999, eller la feltet stå tomt.',
    'missing role': (name) => `Ingen steg er ${role('nb', name)}. Gi ett steg den rollen.`,
    'no home': (name) => `Velg hvor sakene i «${name}» skal.`,
    'criterion stage': () => 'Velg et steg.',
    'criterion column': () => 'Velg en av kolonnene i listen over saker.',
    'criterion value': (name) => `Skriv ${expected('nb', name)}.`,
    currency: () => 'Skriv en valutakode, for eksempel NOK, eller la feltet stå tomt.',
    target: () => 'Skriv et beløp på 0 eller mer, eller la feltet stå tomt.',
    month: () => 'Velg en måned.',
    'reason empty': () => 'En årsak er tom. Skriv den, eller fjern linjen.',
    'reason twice': (name) => `«${name}» står to ganger. Fjern den ene.`,
    'column twice': (name) => `«${name}» er valgt for to felt. Velg en annen kolonne for det ene.`,
    'column gone': () => 'Denne kolonnen finnes ikke. Velg en annen.',
    'no stage column': () => 'Velg kolonnen som sier hvilket steg en sak er i.',
  },
};

const role = (language: Language, name: string): string => {
  const names: Readonly<Record<string, string>> = ROLE_NAMES[language];
  return names[name]?.split('|')[0] ?? name;
};

const expected = (language: Language, kind: string): string =>
  EXPECTED_VALUES[language][kind as ValueKind] ?? EXPECTED_VALUES[language].text;

/** A sentence on what is wrong with a part of the rules. */
export const ruleProblemText = ({ code, name }: RuleProblem, language: Language): string =>
  RULE_PROBLEM_WORDS[language][code](name);

/** What stands in the way of saving the rules as a whole. */
export const RULES_WORDS: Record<
  Language,
  {
    readonly noColumn: (tab: string, header: string) => string;
    readonly closed: (tab: string) => string;
  }
> = {
  en: {
    noColumn: (tab, header) =>
      `The tab “${tab}” has no column “${header}”. Add a column with that header and save again. Nothing was saved.`,
    closed: (tab) =>
      `“${tab}” is protected and you may not edit it. Ask the owner of this file. Nothing was saved.`,
  },
  nb: {
    noColumn: (tab, header) =>
      `Fanen «${tab}» har ingen kolonne «${header}». Legg til en kolonne med den overskriften, og lagre på nytt. Ingenting er lagret.`,
    closed: (tab) =>
      `«${tab}» er beskyttet, og du kan ikke redigere den. Be eieren av filen. Ingenting er lagret.`,
  },
};
