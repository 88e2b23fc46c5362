import type { Answer, Problem } from '../../../src/protocol/answer';
import type { CallName, Calls } from '../../../src/protocol/calls';
import { unpackPipeline } from '../../../src/protocol/packed-pipeline';
import type { DealState, PipelineState } from '../../../src/protocol/pipeline-state';
import type { PipelineWorld } from '../../pipeline-world';

/** Calls as the page does. */
export const ask = <N extends CallName>(
  world: PipelineWorld,
  name: N,
  request: Calls[N]['request'],
): Answer<Calls[N]['value']> => JSON.parse(String(world.call(name, JSON.stringify(request))));

/** The value of a call that has to succeed. */
export function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** The problem of a call that has to be refused. */
export function problemOf(answer: Answer<unknown>): Problem {
  if (answer.ok) throw new Error('The call was not refused.');
  return answer.problem;
}

/** What the opened page shows, to a user who never said who they are. */
export const shownPipeline = (world: PipelineWorld): PipelineState =>
  unpackPipeline(answered(ask(world, 'openPipeline', null)), '');

/** The deal of a name among those shown. */
export function dealNamed({ deals }: Pick<PipelineState, 'deals'>, name: string): DealState {
  const deal = deals.find((one) => one.name === name);
  if (!deal) throw new Error(`There is no deal ${name} among ${deals.map((one) => one.name)}.`);
  return deal;
}
