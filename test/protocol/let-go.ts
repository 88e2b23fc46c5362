import { setImmediate } from 'node:timers/promises';

/**
 * Lets memory go: the global scopes of executions that are over are freed only between turns of the
 * event loop, so that a long loop without one becomes ever slower.
 */
export const letGo = (): Promise<void> => setImmediate();
