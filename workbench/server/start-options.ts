import { parseArgs } from 'node:util';
import type { Language } from '../language';
import { SERVER_WORDS } from './words';

/** What the spreadsheet holds at first. */
export type StartKind = 'sample' | 'empty' | { readonly csv: string };

/** What the words of a command line ask for. */
export interface CommandOptions {
  readonly language: Language;
  readonly start: StartKind;
  readonly port: number | null;
}

/** A sentence for the person who started the workbench. */
export class StartError extends Error {}

const STARTS = ['sample', 'empty', 'csv'] as const;
const KNOWN = new Set<string>([...STARTS, 'language', 'port']);

/** @throws StartError in the language asked for, as far as it could be understood */
export function startOptions(words: readonly string[]): CommandOptions {
  const { values, tokens } = parseArgs({
    args: [...words],
    options: {
      language: { type: 'string', default: 'en' },
      csv: { type: 'string' },
      port: { type: 'string' },
      sample: { type: 'boolean' },
      empty: { type: 'boolean' },
    },
    strict: false,
    tokens: true,
  });
  const language: Language = values.language === 'nb' ? 'nb' : 'en';
  const said = SERVER_WORDS[language];
  for (const token of tokens) {
    const unknown = token.kind === 'option' && !KNOWN.has(token.name);
    if (unknown) refuse(language, said.unknownOption(token.rawName));
    if (token.kind === 'positional') refuse(language, said.unknownOption(token.value));
  }
  if (values.language !== language) {
    refuse(language, said.unknownLanguage(textOf(values.language)));
  }
  return { language, start: startOf(values, language), port: portOf(values.port, language) };
}

/** Says what is wrong, and what can be asked for. */
function refuse(language: Language, sentence: string): never {
  throw new StartError(`${sentence}\n${SERVER_WORDS[language].usage}`);
}

/** An option without its value is `true`. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function startOf(values: Readonly<Record<string, unknown>>, language: Language): StartKind {
  const said = SERVER_WORDS[language];
  const chosen = STARTS.filter((name) => values[name] !== undefined);
  if (chosen.length > 1) refuse(language, said.oneStart);
  if (values.csv === undefined) return values.empty ? 'empty' : 'sample';
  if (textOf(values.csv) === '') refuse(language, said.csvWithoutFile);
  return { csv: textOf(values.csv) };
}

function portOf(value: unknown, language: Language): number | null {
  if (value === undefined) return null;
  const port = Number(textOf(value) || Number.NaN);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  return refuse(language, SERVER_WORDS[language].badPort(textOf(value)));
}
