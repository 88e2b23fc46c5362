import type { Page } from './page';
import type { PipelineReader } from './read-pipeline';

const POLLED_EVERY = 30_000;

/**
 * Looks for changes of others every 30 s while the page is seen, and when it is looked at again.
 * Returns how to stop.
 */
export function watchServer({ store }: Page, reader: PipelineReader): () => void {
  const look = (): void => {
    if (document.visibilityState === 'visible') void reader.refreshIfChanged();
  };
  const comeBack = (): void => {
    store.dispatch({ type: 'online', isOnline: navigator.onLine });
    if (navigator.onLine && store.state().confirmed === null) void reader.refresh(true);
    else look();
  };
  const timer = setInterval(look, POLLED_EVERY);
  const listened: readonly (readonly [EventTarget, string, () => void])[] = [
    [window, 'focus', comeBack],
    [document, 'visibilitychange', comeBack],
    [window, 'online', comeBack],
    [window, 'offline', comeBack],
  ];
  for (const [target, name, listener] of listened) target.addEventListener(name, listener);
  return () => {
    clearInterval(timer);
    for (const [target, name, listener] of listened) target.removeEventListener(name, listener);
  };
}
