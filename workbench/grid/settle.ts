import type { GridState } from './grid-state';

export function settle(state: GridState): void {
  state.settledRevision = state.revision;
}
