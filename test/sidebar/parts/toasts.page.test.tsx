import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Toasts } from '../../../src/sidebar/parts/toasts';
import { hidePage, showPage } from '../show-page';
import { openFakePage } from '../state/fake-page';

const toast = { text: 'Moved', details: [], isProblem: false, action: null, operation: '' };
const open = (parts: Partial<typeof toast> & { readonly isProblem?: boolean } = {}) => {
  const fake = openFakePage([]);
  const root = showPage(fake, <Toasts />);
  fake.store.dispatch({ type: 'toast', toast: { ...toast, ...parts } });
  return { ...fake, root };
};
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(async () => {
  // The mouse may lie where a test before left it: over the notes, which then stay.
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
  vi.useFakeTimers();
});
afterEach(() => {
  hidePage();
  vi.useRealTimers();
});

describe('a note', () => {
  it('goes after ten seconds', async () => {
    const { store } = open();
    await wait(9_500);
    expect(store.state().toasts).toHaveLength(1);
    await wait(1_000);
    expect(store.state().toasts).toHaveLength(0);
  });

  it.each([
    ['pointerenter', 'pointerleave'],
    ['focusin', 'focusout'],
  ])('stays from %s to %s', async (enter, leave) => {
    const { store, root } = open();
    await wait(100);
    const place = root.querySelector('.toast');
    place?.dispatchEvent(new PointerEvent(enter, { bubbles: true }));
    await wait(60_000);
    expect(store.state().toasts).toHaveLength(1);
    place?.dispatchEvent(new PointerEvent(leave, { bubbles: true }));
    await wait(11_000);
    expect(store.state().toasts).toHaveLength(0);
  });

  it('stays until it is closed if a change got lost', async () => {
    const { store, root } = open({ isProblem: true });
    await wait(60_000);
    expect(store.state().toasts).toHaveLength(1);
    root.querySelector<HTMLElement>('.toast-close')?.click();
    expect(store.state().toasts).toHaveLength(0);
  });
});
