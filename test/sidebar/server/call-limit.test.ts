import { describe, expect, it } from 'vitest';
import { createLimit } from '../../../src/sidebar/server/call-limit';

/** A task that runs until it is ended. */
function openTask(log: string[], name: string) {
  let end = (): void => {};
  const run = (): Promise<string> => {
    log.push(name);
    return new Promise((resolve) => {
      end = () => resolve(name);
    });
  };
  return { run, end: () => end() };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('createLimit', () => {
  it('lets the task that waited longest begin when one ends', async () => {
    const log: string[] = [];
    const limit = createLimit(2);
    const tasks = ['a', 'b', 'c', 'd'].map((name) => openTask(log, name));
    for (const { run } of tasks) void limit(run);
    await settle();
    expect(log).toEqual(['a', 'b']);
    tasks[1]?.end();
    await settle();
    expect(log).toEqual(['a', 'b', 'c']);
  });

  it('hands on what a task comes to', async () => {
    expect(await createLimit(1)(() => Promise.resolve(7))).toBe(7);
  });

  it('goes on after a task that fails', async () => {
    const limit = createLimit(1);
    await expect(limit(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await limit(() => Promise.resolve('next'))).toBe('next');
  });
});
