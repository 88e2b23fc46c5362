import { unpackPipeline } from '../../protocol/packed-pipeline';
import type { Page } from './page';

/** Reads everything anew. */
export interface PipelineReader {
  /** What is shown stays meanwhile. A second request while one is under way changes nothing. */
  refresh(sorts: boolean): Promise<void>;
  /**
   * Reads everything anew if the change cell says that something was recorded, or if that could not be
   * done the last time.
   */
  refreshIfChanged(): Promise<void>;
}

export function createPipelineReader({ server, store, now }: Page): PipelineReader {
  const refresh = async (sorts: boolean): Promise<void> => {
    if (store.state().isRefreshing) return;
    store.dispatch({ type: 'loading' });
    const result = await server.call('openPipeline', null);
    if (!result.ok) {
      store.dispatch({ type: 'load failed', problem: result.problem });
      return;
    }
    const pipeline = unpackPipeline(result.value, store.state().who);
    store.dispatch({ type: 'loaded', pipeline, at: now(), sorts });
  };
  const refreshIfChanged = async (): Promise<void> => {
    const { confirmed, isRefreshing, pending, isOnline, problem } = store.state();
    if (!confirmed || isRefreshing || !isOnline || pending.length > 0) return;
    if (problem) return refresh(false);
    const revision = await server.call('readRevision', null);
    if (revision.ok && revision.value !== confirmed.revision) await refresh(false);
  };
  return { refresh, refreshIfChanged };
}
