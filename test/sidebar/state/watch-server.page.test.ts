import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchServer } from '../../../src/sidebar/state/watch-server';
import { openFakePage } from './fake-page';

let stop = (): void => {};
let isOnline = true;
let isVisible = true;

Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
Object.defineProperty(document, 'visibilityState', {
  configurable: true,
  get: () => (isVisible ? 'visible' : 'hidden'),
});

const open = () => {
  vi.useFakeTimers();
  const fake = openFakePage([]);
  stop = watchServer(fake.page, fake.reader);
  return fake;
};

afterEach(() => {
  stop();
  isOnline = true;
  isVisible = true;
  vi.useRealTimers();
});

describe('watchServer', () => {
  it('looks every 30 seconds while the page is seen', () => {
    const { sent } = open();
    vi.advanceTimersByTime(60_000);
    expect(sent.map(({ name }) => name)).toEqual(['readRevision', 'readRevision']);
    isVisible = false;
    vi.advanceTimersByTime(60_000);
    expect(sent).toHaveLength(2);
  });

  it('looks when the page is looked at again', () => {
    const { sent } = open();
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toHaveLength(2);
  });

  it('knows when it is offline, and looks when it is back', () => {
    const { sent, store } = open();
    isOnline = false;
    window.dispatchEvent(new Event('offline'));
    expect(store.state().isOnline).toBe(false);
    expect(sent).toEqual([]);
    isOnline = true;
    window.dispatchEvent(new Event('online'));
    expect(store.state().isOnline).toBe(true);
    expect(sent.map(({ name }) => name)).toEqual(['readRevision']);
  });

  it('reads the pipeline where it could not be read before', () => {
    const { sent, store } = open();
    store.dispatch({ type: 'load failed', problem: { code: 'not set up' } });
    window.dispatchEvent(new Event('focus'));
    expect(sent.map(({ name }) => name)).toEqual(['openPipeline']);
  });

  it('looks no more once it is stopped', () => {
    const { sent } = open();
    stop();
    window.dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(60_000);
    expect(sent).toEqual([]);
  });
});
