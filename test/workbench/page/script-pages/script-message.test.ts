import { describe, expect, it } from 'vitest';
import { readPageMessage } from '../../../../workbench/page/script-pages/script-message';

const read = (googleScript: unknown) => readPageMessage({ googleScript });

describe('messages of script pages', () => {
  it('are calls, sizes, closing and giving back the focus', () => {
    const call = { kind: 'call', id: 1, name: 'f', args: [1, null] };
    expect(read(call)).toEqual(call);
    expect(read({ kind: 'resize', width: 300 })).toEqual({ kind: 'resize', width: 300 });
    expect(read({ kind: 'close' })).toEqual({ kind: 'close' });
    expect(read({ kind: 'focus' })).toEqual({ kind: 'focus' });
  });

  it.each([
    [null],
    ['close'],
    [{ kind: 'open' }],
    [{ kind: 'call', id: '1', name: 'f', args: [] }],
    [{ kind: 'call', id: 1, name: 2, args: [] }],
    [{ kind: 'call', id: 1, name: 'f', args: 'x' }],
  ])('are not %j', (message) => {
    expect(read(message)).toBe(null);
  });

  it('carry no size that is none', () => {
    expect(read({ kind: 'resize', width: -5, height: '9' })).toEqual({ kind: 'resize' });
  });

  it('are not what other programs send', () => {
    expect(readPageMessage(undefined)).toBe(null);
    expect(readPageMessage('setImmediate$0')).toBe(null);
  });
});
