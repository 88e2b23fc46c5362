import type { Execution } from './execution';
import { releaseLocks } from './release-locks';
import type { Alert, ButtonName } from './screen';

/**
 * Shows an alert or prompt and takes the next scripted answer. The script stands still meanwhile and
 * loses its locks [129]; an answer that is a function runs in that pause.
 *
 * @throws when no answer waits: a test has to say what the person does
 */
export function ask(
  execution: Execution,
  question: Omit<Alert, 'answer'>,
): { readonly button: ButtonName; readonly text: string } {
  const { screen } = execution.world;
  execution.applyWrites();
  releaseLocks(execution);
  const answer = screen.answers.shift();
  if (answer === undefined) {
    const error = new Error(`nobody answers "${question.message}"`);
    execution.reportFault(error);
    throw error;
  }
  const given = typeof answer === 'function' ? answer() : answer;
  const { button, text = '' } = typeof given === 'string' ? { button: given } : given;
  screen.alerts.push({ ...question, answer: button });
  return { button, text };
}
