import type { CallName } from '../../../src/protocol/calls';
import {
  type PageAnswer,
  readPageMessage,
} from '../../../workbench/page/script-pages/script-message';
import type { PipelineWorld } from '../../pipeline-world';

/** A call that a page made, with the request read from its JSON text. */
export interface SeenCall {
  readonly name: string;
  readonly request: unknown;
}

/** What becomes of a call: it may run it, or not, and answer when it likes, or never. */
export type Fate = (run: () => Promise<unknown>) => Promise<unknown>;

/** Google's side of a page: the script behind it, and what may go wrong on the way. */
export interface GoogleServer {
  readonly calls: readonly SeenCall[];
  /** What the page told its host besides, such as `focus`, in order. */
  readonly told: readonly string[];
  /** The next call of that function that has none yet meets this fate. */
  next(name: CallName, fate: Fate): void;
  /** All calls meet this fate, null = none; `next` goes before it. */
  always(fate: Fate | null): void;
  /** Answers a message of the page; null where there is nothing to answer. */
  take(data: unknown): Promise<PageAnswer | null>;
  /** Calls of a function so far. */
  count(name: CallName): number;
}

export function googleServer(world: PipelineWorld): GoogleServer {
  const calls: SeenCall[] = [];
  const told: string[] = [];
  const fates = new Map<string, Fate[]>();
  let usual: Fate | null = null;
  return {
    calls,
    told,
    next: (name, fate) => void fates.set(name, [...(fates.get(name) ?? []), fate]),
    always: (fate) => {
      usual = fate;
    },
    count: (wanted) => calls.filter(({ name }) => name === wanted).length,
    async take(data) {
      const message = readPageMessage(data);
      if (message?.kind !== 'call') {
        if (message) told.push(message.kind);
        return null;
      }
      const { id, name, args } = message;
      calls.push({ name, request: JSON.parse(String(args[0] ?? 'null')) });
      const fate = fates.get(name)?.shift() ?? usual ?? runs;
      return answer(id, () => fate(() => world.callLater(name, args)));
    },
  };
}

const runs: Fate = (run) => run();

async function answer(id: number, run: () => Promise<unknown>): Promise<PageAnswer> {
  try {
    return { kind: 'returned', id, value: await run() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', id, name, message };
  }
}

const never = new Promise<never>(() => undefined);

/** Google's own text instead of doing anything. */
export const failing =
  (message: string, name = 'Exception'): Fate =>
  () =>
    Promise.reject(Object.assign(new Error(message), { name }));

/** What the client says when the machine has no network. */
export const offline: Fate = failing(
  'NetworkError: Connection failure due to HTTP 0',
  'NetworkError',
);

/** It is done, but the answer is lost. */
export const answerLost: Fate = async (run) => {
  await run();
  return never;
};

/** It never reaches the script. */
export const callLost: Fate = () => never;

/** Something happens to the sheet just before. */
export const meanwhile =
  (happens: () => void): Fate =>
  (run) => {
    happens();
    return run();
  };

/** Waits until it is let go. */
export function held(): { readonly fate: Fate; release(): void } {
  let release = (): void => undefined;
  const gate = new Promise<void>((open) => {
    release = open;
  });
  return { fate: (run) => gate.then(run), release };
}

/** Takes as many milliseconds longer. */
export const slow =
  (milliseconds: number): Fate =>
  async (run) => {
    await new Promise((resume) => setTimeout(resume, milliseconds));
    return run();
  };
