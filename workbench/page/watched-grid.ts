import type { UniverGrid } from '../univer/univer-grid';
import { whenChanged } from '../univer/when-changed';

/**
 * The same grid, which tells of every change and calculation: they can be far from any gesture.
 *
 * @param notify called before the change is made
 */
export function watchedGrid(grid: UniverGrid, notify: () => void): UniverGrid {
  return {
    ...grid,
    ...whenChanged(grid, notify),
    async settle() {
      await grid.settle();
      notify();
    },
    settleNow() {
      grid.settleNow?.();
      notify();
    },
  };
}
