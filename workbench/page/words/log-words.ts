import type { Language } from '../../language';
import type { ExecutionOutcome } from '../state/logged-execution';

/** Words of the execution log. */
export interface LogWords {
  readonly title: string;
  readonly clear: string;
  readonly errorsOnly: string;
  readonly close: string;
  readonly resize: string;
  readonly nothingYet: string;
  readonly noErrors: string;
  readonly columns: {
    readonly function: string;
    readonly context: string;
    readonly user: string;
    readonly started: string;
    readonly duration: string;
    readonly calls: string;
    readonly state: string;
  };
  readonly contexts: Readonly<Record<string, string>>;
  readonly states: Record<ExecutionOutcome, string>;
  readonly counters: Record<
    'reads' | 'writes' | 'flushes' | 'locks' | 'properties' | 'cache' | 'ui',
    (count: number) => string
  >;
  readonly noCalls: string;
  readonly callsInOrder: string;
  readonly logLines: string;
  readonly error: string;
  readonly troubles: string;
  readonly milliseconds: (count: number) => string;
  readonly seconds: (count: number) => string;
}

const counted =
  (one: string, many = one) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

export const LOG_WORDS: Record<Language, LogWords> = {
  en: {
    title: 'Execution log',
    clear: 'Clear',
    errorsOnly: 'Errors only',
    close: 'Close the log',
    resize: 'Height of the log',
    nothingYet: 'Nothing has run yet. Change a cell or choose something in the Extensions menu.',
    noErrors: 'No execution has failed.',
    columns: {
      function: 'Function',
      context: 'Started by',
      user: 'User',
      started: 'Time',
      duration: 'Duration',
      calls: 'Calls to Google',
      state: 'Status',
    },
    contexts: {
      CUSTOM_FUNCTION: 'Cell formula',
      SIMPLE_ONOPEN: 'Opening',
      SIMPLE_ONEDIT: 'Edit',
      MENU: 'Menu',
      SIDEBAR_RPC: 'Page (google.script.run)',
      API: 'Other program',
    },
    states: {
      waiting: 'Waiting',
      running: 'Running',
      paused: 'Paused',
      completed: 'Completed',
      failed: 'Failed',
      cancelled: 'Canceled',
    },
    counters: {
      reads: counted('read', 'reads'),
      writes: counted('write', 'writes'),
      flushes: counted('flush', 'flushes'),
      locks: counted('lock call', 'lock calls'),
      properties: counted('property call', 'property calls'),
      cache: counted('cache call', 'cache calls'),
      ui: counted('dialog call', 'dialog calls'),
    },
    noCalls: 'none',
    callsInOrder: 'Calls in order',
    logLines: 'Log lines',
    error: 'Error',
    troubles: 'Errors of the workbench itself',
    milliseconds: (count) => `${count} ms`,
    seconds: (count) => `${count.toFixed(1)} s`,
  },
  nb: {
    title: 'Kjøringslogg',
    clear: 'Tøm',
    errorsOnly: 'Bare feil',
    close: 'Lukk loggen',
    resize: 'Høyden på loggen',
    nothingYet: 'Ingenting har kjørt ennå. Endre en celle eller velg noe i Utvidelser-menyen.',
    noErrors: 'Ingen kjøring har feilet.',
    columns: {
      function: 'Funksjon',
      context: 'Startet av',
      user: 'Bruker',
      started: 'Tid',
      duration: 'Varighet',
      calls: 'Kall til Google',
      state: 'Status',
    },
    contexts: {
      CUSTOM_FUNCTION: 'Celleformel',
      SIMPLE_ONOPEN: 'Åpning',
      SIMPLE_ONEDIT: 'Redigering',
      MENU: 'Meny',
      SIDEBAR_RPC: 'Side (google.script.run)',
      API: 'Annet program',
    },
    states: {
      waiting: 'Venter',
      running: 'Kjører',
      paused: 'Pause',
      completed: 'Fullført',
      failed: 'Feilet',
      cancelled: 'Avbrutt',
    },
    counters: {
      reads: counted('lesing', 'lesinger'),
      writes: counted('skriving', 'skrivinger'),
      flushes: counted('tømming', 'tømminger'),
      locks: counted('låsekall'),
      properties: counted('egenskapskall'),
      cache: counted('mellomlagerkall'),
      ui: counted('dialogkall'),
    },
    noCalls: 'ingen',
    callsInOrder: 'Kall i rekkefølge',
    logLines: 'Logglinjer',
    error: 'Feil',
    troubles: 'Feil i selve arbeidsbenken',
    milliseconds: (count) => `${count} ms`,
    seconds: (count) => `${count.toFixed(1).replace('.', ',')} s`,
  },
};
