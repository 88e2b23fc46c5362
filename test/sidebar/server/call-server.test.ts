import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer } from '../../../src/sidebar/server/call-server';

interface Run {
  readonly name: string;
  readonly argument: string;
  answer(text: unknown): void;
  fail(message: string): void;
}

function openServer() {
  const runs: Run[] = [];
  const slow: number[] = [];
  const state = { isOnline: true };
  const server = createServer({
    run: (name, argument) =>
      new Promise((resolve, reject) => {
        runs.push({ name, argument, answer: resolve, fail: (text) => reject(new Error(text)) });
      }),
    isOnline: () => state.isOnline,
    onSlow: (calls) => slow.push(calls),
  });
  return { server, runs, slow, state };
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('createServer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends the request as text and hands on the answer', async () => {
    const { server, runs } = openServer();
    const result = server.call('goToDeal', { id: 'D-1' });
    await wait(0);
    expect(runs).toMatchObject([{ name: 'goToDeal', argument: '{"id":"D-1"}' }]);
    runs[0]?.answer('{"ok":true,"value":null}');
    expect(await result).toEqual({ ok: true, value: null });
  });

  it('hands on a problem that the server names', async () => {
    const { server, runs } = openServer();
    const result = server.call('readRevision', null);
    await wait(0);
    runs[0]?.answer('{"ok":false,"problem":{"code":"busy"}}');
    expect(await result).toEqual({ ok: false, problem: { code: 'busy' } });
  });

  it.each(['not JSON', undefined, '17', 'null', '{"value":1}'])(
    'takes the answer %j for none',
    async (text) => {
      const { server, runs } = openServer();
      const result = server.call('readRevision', null);
      await wait(0);
      runs[0]?.answer(text);
      expect(await result).toEqual({ ok: false, problem: { code: 'unreachable' } });
    },
  );

  it('makes a problem of a failure', async () => {
    const { server, runs } = openServer();
    const result = server.call('readRevision', null);
    await wait(0);
    runs[0]?.fail('PERMISSION_DENIED');
    expect(await result).toEqual({ ok: false, problem: { code: 'other account' } });
  });

  it('asks at most three things at a time', async () => {
    const { server, runs } = openServer();
    for (let call = 0; call < 5; call += 1) void server.call('readRevision', null);
    await wait(0);
    expect(runs).toHaveLength(3);
    runs[0]?.answer('{"ok":true,"value":"1"}');
    await wait(0);
    expect(runs).toHaveLength(4);
  });

  it('says after 5 s that a call is slow, and when it no longer is', async () => {
    const { server, runs, slow } = openServer();
    void server.call('readRevision', null);
    await wait(4_999);
    expect(slow).toEqual([]);
    await wait(1);
    expect(slow).toEqual([1]);
    runs[0]?.answer('{"ok":true,"value":"1"}');
    await wait(0);
    expect(slow).toEqual([1, 0]);
  });

  it('gives up after 25 s and lets the next call begin', async () => {
    const { server, runs, slow } = openServer();
    const results = [1, 2, 3, 4].map(() => server.call('readRevision', null));
    await wait(25_000);
    expect(await results[0]).toEqual({ ok: false, problem: { code: 'timed out' } });
    expect(runs).toHaveLength(4);
    expect(slow.slice(-1)).toEqual([0]);
  });

  it('asks nothing while offline', async () => {
    const { server, runs, state } = openServer();
    state.isOnline = false;
    expect(await server.call('readRevision', null)).toEqual({
      ok: false,
      problem: { code: 'offline' },
    });
    expect(runs).toEqual([]);
  });

  it('runs a command of the menu, whatever it answers', async () => {
    const { server, runs } = openServer();
    const result = server.command('openBoard');
    await wait(0);
    expect(runs).toMatchObject([{ name: 'openBoard' }]);
    runs[0]?.answer(undefined);
    expect(await result).toEqual({ ok: true, value: null });
  });
});
