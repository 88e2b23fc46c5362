import type { Execution } from './execution';
import type { Question, Reply } from './pause';
import { releaseLocks } from './release-locks';
import type { ButtonName } from './screen';

/**
 * Shows an alert or prompt and takes the answer. The script stands still meanwhile and loses its
 * locks [129].
 */
export function ask(
  execution: Execution,
  question: Question,
): { readonly button: ButtonName; readonly text: string } {
  const { screen, watch } = execution.world;
  execution.applyWrites();
  releaseLocks(execution);
  const reply =
    (execution.patient
      ? execution.wait({ kind: 'question', question })
      : scripted(execution, question)) ?? 'CLOSE';
  const { button, text = '' } = typeof reply === 'string' ? { button: reply } : reply;
  const alert = { ...question, answer: button };
  screen.alerts.push(alert);
  watch({ kind: 'question answered', alert, record: execution.record });
  return { button, text };
}

/**
 * The next scripted answer; one that is a function runs while the script stands still.
 *
 * @throws when no answer waits: a test has to say what the person does
 */
function scripted(execution: Execution, question: Question): Reply {
  const answer = execution.world.screen.answers.shift();
  if (answer === undefined) {
    const error = new Error(`nobody answers "${question.message}"`);
    execution.reportFault(error);
    throw error;
  }
  return typeof answer === 'function' ? answer() : answer;
}
