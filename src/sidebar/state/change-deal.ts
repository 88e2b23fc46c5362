import type { Problem } from '../../protocol/answer';
import type { DealState } from '../../protocol/pipeline-state';
import type { CallProblem } from '../server/call-problem';
import type { Outcome, Said } from './app';
import { type Change, dealOf } from './app-state';
import { applyChange } from './apply-change';
import { type Job, sameness } from './job';
import { operationId } from './operation-id';
import type { Page } from './page';
import { doneText, wantedLines } from './said-text';
import { refuse } from './say-problem';
import { seenAfter, seenOnCard } from './seen-fields';
import { sendJob } from './send-job';
import { settleJob } from './settle-job';
import { showToast } from './show-toast';
import { undoChange } from './undo-change';

/** Changes deals: at once on the screen, one after the other for each deal at the server. */
export interface DealChanger {
  change(id: string, change: Change, said?: Said): Promise<Outcome>;
  /** Makes a change that takes back another one, whose operation is given. */
  takeBack(id: string, change: Change, said: Said, operation: string): Promise<Outcome>;
  /** Sends a change that failed once more, as the same operation. */
  retry(operation: string): void;
  /** What a change comes to that is being saved; undefined once it is. */
  outcomeOf(operation: string): Promise<Outcome> | undefined;
}

interface Running {
  readonly job: Job;
  readonly outcome: Promise<Outcome>;
}

/** After these, nothing was saved for certain, and sending the same again would change nothing. */
const DECIDED: readonly (Problem | CallProblem)['code'][] = [
  'gone',
  'changed',
  'blocked',
  'bad values',
  'set-up changed',
];

export function createDealChanger(page: Page): DealChanger {
  const { store } = page;
  const running = new Map<string, Running>();
  const failed = new Map<string, Job>();
  const last = new Map<string, Promise<Outcome>>();
  const saved = new WeakSet<Job>();

  const create = (parts: Omit<Job, 'operation' | 'seen'>, operation = operationId()): Job => {
    const seen = { ...seenOnCard(confirmed(parts.id), parts.change), ...parts.change.seen };
    return { ...parts, operation, seen };
  };
  const confirmed = (wanted: string): DealState | undefined =>
    store.state().confirmed?.deals.find(({ id }) => id === wanted);

  const start = (job: Job): Promise<Outcome> => {
    if (!store.state().isOnline) return refuse(page, { code: 'offline' });
    const deal = dealOf(store.state(), job.id);
    if (!deal) return refuse(page, { code: 'gone' });
    showChange(page, job, deal);
    const others = [...running.values()].map((one) => one.job).filter(({ id }) => id === job.id);
    const outcome = (last.get(job.id) ?? Promise.resolve()).then(() => run(job, others));
    last.set(job.id, outcome);
    running.set(job.operation, { job, outcome });
    return outcome;
  };

  const run = async (asked: Job, others: readonly Job[]): Promise<Outcome> => {
    const before = confirmed(asked.id);
    if (!before) return { ok: false, problem: { code: 'gone' } };
    const own = others.filter((one) => saved.has(one));
    const job = { ...asked, seen: seenAfter(own, asked, before) };
    const outcome = settleJob(page, job, before, await sendJob(page, job, before.mark));
    running.delete(job.operation);
    if (outcome.ok) saved.add(asked);
    if (outcome.ok || DECIDED.includes(outcome.problem.code)) failed.delete(job.operation);
    else failed.set(job.operation, job);
    return outcome;
  };

  const change = (id: string, wanted: Change, said?: Said): Promise<Outcome> => {
    const same = [...running.values()].find(({ job }) => isRepeated(job, id, wanted));
    if (same) return same.outcome;
    const before = [...failed.values()].find((job) => isSame(job, id, wanted));
    return start(create({ id, change: wanted, said }, before?.operation));
  };

  return {
    change,
    takeBack: (id, wanted, said, operation) =>
      [...running.values()].find(({ job }) => job.takesBack === operation)?.outcome ??
      start(create({ id, change: wanted, said, takesBack: operation })),
    retry(operation) {
      const job = failed.get(operation);
      if (job && !running.has(operation)) void start(job);
    },
    outcomeOf: (operation) => running.get(operation)?.outcome,
  };
}

/** Shows a change before it is saved, and says it. */
function showChange(page: Page, job: Job, deal: DealState): void {
  const { store } = page;
  const { operation, id, change, said, takesBack } = job;
  const { pipeline } = store.state();
  if (!pipeline) return;
  const isUndoable =
    !takesBack &&
    undoChange(deal, applyChange(pipeline, deal, change), pipeline.stages, change) !== null;
  const text = doneText(store.state(), deal, change, said);
  const details = wantedLines(store.state(), deal, change);
  store.dispatch({ type: 'changing', pending: { operation, id, change } });
  const action = isUndoable ? ('undo' as const) : null;
  showToast(page, text, { details, action, operation });
}

const isSame = (job: Job, id: string, change: Change): boolean =>
  sameness(job.id, wantedBy(job.change)) === sameness(id, wantedBy(change));

const wantedBy = ({ seen: _, ...wanted }: Change): Change => wanted;

/** The same once more, or a second move of a deal that is just being moved: a second press. */
const isRepeated = (job: Job, id: string, change: Change): boolean =>
  isSame(job, id, change) ||
  (job.id === id && job.change.stage !== undefined && change.stage !== undefined && !job.takesBack);
