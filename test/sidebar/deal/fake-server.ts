import type { Answer } from '../../../src/protocol/answer';
import type { CallName, Calls } from '../../../src/protocol/calls';
import type { DealChange } from '../../../src/protocol/deal-change';
import type { FieldValue, HistoryEntry } from '../../../src/protocol/deal-detail';
import type { DealState, PipelineState } from '../../../src/protocol/pipeline-state';
import type { CallResult } from '../../../src/sidebar/server/call-problem';
import type { Server } from '../../../src/sidebar/server/call-server';
import { applyChange } from '../../../src/sidebar/state/apply-change';

type Answers = { [N in CallName]?: (request: Calls[N]['request']) => Answer<Calls[N]['value']> };

/** A server that knows some deals, writes down what it is asked, and answers as it is told. */
export interface FakeServer extends Server {
  readonly asked: { readonly name: CallName; readonly request: unknown }[];
  /** Changes sent, without operation and what was seen. */
  changes(): Omit<DealChange, 'operation' | 'seen'>[];
  /** What each change said to have been shown, by key. */
  seen(): DealChange['seen'][];
  /** The deal as it stands at the server. */
  deal: DealState;
  /** What stands in columns that cards do not show, by key. */
  cells: Record<string, FieldValue>;
  history: readonly HistoryEntry[];
  /** Answers of its own instead of the server's. */
  readonly answers: Answers;
  /** Lets answers wait until it is let go. */
  hold(): () => void;
}

export function fakeServer(pipeline: PipelineState, deal: DealState): FakeServer {
  let held = Promise.resolve();
  const known: Answers = {
    readDeal: () => ({
      ok: true,
      value: {
        deal: server.deal,
        operation: '',
        values: { ...cardCells(server.deal), ...server.cells },
        history: server.history,
      },
    }),
    changeDeal: ({ operation, id, mark, seen, ...change }) => {
      const next = applyChange(pipeline, server.deal, change);
      server.deal = { ...next, mark: `${mark}+` };
      for (const [key, value] of Object.entries(change.values ?? {}))
        server.cells[key] = { value, isFormula: false };
      return { ok: true, value: { deal: server.deal, revision: 'r2' } };
    },
    goToDeal: () => ({ ok: true, value: null }),
  };
  const server: FakeServer = {
    asked: [],
    deal,
    cells: {},
    history: [],
    answers: {},
    changes: () =>
      server.asked
        .filter(({ name }) => name === 'changeDeal')
        .map(({ request }) => {
          const { operation, seen, ...change } = request as DealChange;
          return change;
        }),
    seen: () =>
      server.asked
        .filter(({ name }) => name === 'changeDeal')
        .map(({ request }) => (request as DealChange).seen),
    hold() {
      let letGo = (): void => undefined;
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
    async call<N extends CallName>(name: N, request: Calls[N]['request']) {
      server.asked.push({ name, request });
      await held;
      const answer = server.answers[name] ?? known[name];
      const failed: CallResult<Calls[N]['value']> = { ok: false, problem: { code: 'failed' } };
      return answer ? answer(request) : failed;
    },
    command: async () => ({ ok: true, value: null }),
  };
  return server;
}

/** What the detail says of the columns that cards show. */
const cardCells = (deal: DealState): Record<string, FieldValue> =>
  Object.fromEntries(
    (['name', 'company', 'owner', 'closeDate', 'nextStep', 'nextStepDate', 'amount'] as const).map(
      (key) => [key, { value: deal[key], isFormula: false }],
    ),
  );
