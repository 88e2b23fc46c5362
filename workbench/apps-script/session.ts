import { SCOPES } from './errors';
import type { Execution } from './execution';
import { isSimpleTrigger } from './execution-context';
import { methodsOf, serviceClass } from './service-class';
import type { User } from './user';

interface Seen {
  readonly user: User;
  /** Whether Google tells the address here. */
  readonly known: boolean;
}

const person = methodsOf<Seen>();

/** A person as scripts may know them; the address is '' where Google keeps it back [13, 59]. */
const userClass = serviceClass<Seen>('Base.User', 'Session', {
  getEmail: person.handle([], ({ user, known }) => (known ? user.email : '')),
});

const { handle } = methodsOf<null>();
const EMAIL = { scopes: SCOPES.userEmail };

export const session = serviceClass<null>('Session', 'Session', {
  getActiveUser: handle([], (_state, execution) => currentUser(execution), EMAIL),
  getEffectiveUser: handle([], (_state, execution) => currentUser(execution), EMAIL),
  getActiveUserLocale: handle([], (_state, { user }) => user.locale, { service: 'Utilities' }),
  getScriptTimeZone: handle([], (_state, { world }) => world.scriptZone.name, {
    service: 'Utilities',
  }),
  getTemporaryActiveUserKey: handle([], (_state, { user }) => `temporary-key-of-${user.name}`),
});

/** The person at the keyboard; simple triggers and custom functions are not told who [59]. */
export function currentUser(execution: Execution): object {
  const { context, user } = execution;
  const known = context !== 'CUSTOM_FUNCTION' && !isSimpleTrigger(context);
  return userClass.create(execution, { user, known });
}
