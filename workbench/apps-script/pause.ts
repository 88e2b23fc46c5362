import type { ExecutionRecord } from './execution-record';
import type { Alert, ButtonName } from './screen';

/** An alert or prompt before it is answered. */
export type Question = Omit<Alert, 'answer'>;

/** Why a script stands still. */
export type Pause =
  | { readonly kind: 'question'; readonly question: Question }
  /** `Utilities.sleep`, or what passes before an execution starts. */
  | { readonly kind: 'time'; readonly milliseconds: number }
  /** Another execution holds the lock; longest wait. */
  | { readonly kind: 'lock'; readonly milliseconds: number }
  /** A formula is read before it is calculated; the emulator waits for the grid itself. */
  | { readonly kind: 'calculation' };

/** What a person answers to a question; nothing closes it. */
export type Reply =
  | ButtonName
  | { readonly button: ButtonName; readonly text?: string }
  | undefined;

/**
 * Lets people answer and time pass; the reply is looked at for questions only. When the execution is
 * cancelled (`World.cancel`), nobody waits for it any more.
 */
export type Pauses = (
  pause: Exclude<Pause, { readonly kind: 'calculation' }>,
  record: ExecutionRecord,
) => Promise<Reply>;
