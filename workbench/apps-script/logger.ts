import type { Execution } from './execution';
import { ANY } from './parameter-kind';
import { methodsOf, SELF, serviceClass } from './service-class';

const { handle } = methodsOf<null>();

/** Lines for the execution log. */
export const logger = serviceClass<null>('Logger', 'Utilities', {
  log: handle([ANY], (_state, { record }, line) => {
    record.log.push(String(line));
    return SELF;
  }),
});

/** The script's `console`; it writes to the same log [183]. */
export function createConsole({ record, step }: Execution): object {
  const write = (...values: unknown[]) =>
    step('console', () => void record.log.push(values.map(String).join(' ')));
  return { log: write, info: write, warn: write, error: write };
}
