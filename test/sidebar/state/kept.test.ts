import { afterEach, describe, expect, it, vi } from 'vitest';
import { keep, readKept } from '../../../src/sidebar/state/kept';

afterEach(() => vi.unstubAllGlobals());

describe('what is kept', () => {
  it('lasts as long as the page where the browser forbids storage', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(readKept('note')).toBeNull();
    keep('note', 'Called Lise');
    expect(readKept('note')).toBe('Called Lise');
    keep('note', '');
    expect(readKept('note')).toBeNull();
  });
});
