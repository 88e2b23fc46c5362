import { PlatformError } from './errors';
import type { Execution } from './execution';
import { formatDate, parseDate } from './java-date-format';
import { DATE, NUMBER, STRING } from './parameter-kind';
import { methodsOf, serviceClass } from './service-class';
import { zoneNamed } from './zone';

const { handle } = methodsOf<null>();

export const utilities = serviceClass<null>('Utilities', 'Utilities', {
  formatDate: handle([DATE, STRING, STRING], (_state, _execution, date, zone, pattern) =>
    formatDate(date.getTime(), zoneNamed(zone), pattern),
  ),
  parseDate: handle([STRING, STRING, STRING], (_state, _execution, text, zone, pattern) => {
    const instant = parseDate(text, zoneNamed(zone), pattern);
    if (instant === null) throw new PlatformError(`Unparseable date: "${text}"`);
    return new Date(instant);
  }),
  getUuid: handle([], (_state, execution) => uuid(execution)),
  sleep: handle([NUMBER], (_state, execution, milliseconds) => execution.pass(milliseconds)),
});

/** A random UUID from the world's chance. */
function uuid({ world }: Execution): string {
  const digit = (most: number) => Math.floor(world.random() * most).toString(16);
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'
    .replace(/x/g, () => digit(16))
    .replace('y', () => (8 + Math.floor(world.random() * 4)).toString(16));
}
