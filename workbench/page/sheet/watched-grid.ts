import { whenChanged } from '../../univer/painting/when-changed';
import type { UniverGrid } from '../../univer/univer-grid';

/**
 * The same grid, which tells of every change and calculation: they can be far from any gesture.
 *
 * @param notify called before the change is made
 * @param took hears how many milliseconds a calculation took
 */
export function watchedGrid(
  grid: UniverGrid,
  notify: () => void,
  took: (milliseconds: number) => void,
): UniverGrid {
  return {
    ...grid,
    ...whenChanged(grid, notify),
    async settle() {
      const before = performance.now();
      await grid.settle();
      took(performance.now() - before);
      notify();
    },
    settleNow() {
      const before = performance.now();
      grid.settleNow?.();
      took(performance.now() - before);
      notify();
    },
  };
}
