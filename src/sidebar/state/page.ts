import type { Server } from '../server/call-server';
import type { AppAction } from './app-action';
import type { AppState } from './app-state';
import type { Store } from './store';

/** What the parts of the store that do things work with. */
export interface Page {
  readonly server: Server;
  readonly store: Store<AppState, AppAction>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
}
