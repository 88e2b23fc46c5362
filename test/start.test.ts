import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SERVER_WORDS } from '../workbench/server/words';

const ROOT = join(import.meta.dirname, '..');
const LANGUAGES = ['en', 'nb'] as const;

interface Started {
  readonly process: ChildProcess;
  /** What it has said so far, and how it ended. */
  said(): string;
  complained(): string;
  ended: Promise<number | null>;
}

/** Starts the workbench as npm does. */
function start(...words: string[]): Started {
  const command = ['--import', 'tsx', 'scripts/start.ts', ...words];
  const child = spawn(process.execPath, command, { cwd: ROOT });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const ended = once(child, 'exit').then(([status]) => status as number | null);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { process: child, said: () => texts.out, complained: () => texts.err, ended };
}

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resume) => setTimeout(resume, 100));
}

describe.each(LANGUAGES)('npm start in %s', (language) => {
  const words = SERVER_WORDS[language];

  it('serves the page at the address it prints, until it is interrupted', async () => {
    const started = start('--empty', '--language', language, '--port', freePort(language));
    await Promise.race([until(() => started.said().includes(words.stop)), started.ended]);
    expect(started.complained()).toBe('');
    const [url = ''] = /http:\S+/.exec(started.said()) ?? [];
    expect(started.said()).toContain(words.address(url));
    const page = await fetch(url);
    expect(await page.text()).toContain(`<html lang="${language}">`);
    const content = (await (await fetch(`${url}start.json`)).json()) as { language: string };
    expect(content.language).toBe(language);
    started.process.kill('SIGINT');
    expect(await started.ended).toBe(0);
  });

  it('says what is wrong with a file or an option, and ends', async () => {
    const noFile = start('--csv', 'no-such-file.csv', '--language', language);
    expect(await noFile.ended).toBe(1);
    expect(noFile.complained().trim()).toBe(words.unreadable('no-such-file.csv', words.noFile));
    const noOption = start('--sampel', '--language', language);
    expect(await noOption.ended).toBe(1);
    expect(noOption.complained().trim()).toBe(`${words.unknownOption('--sampel')}\n${words.usage}`);
  });
});

/** Two that the other tests do not use. */
const freePort = (language: 'en' | 'nb'): string => ({ en: '41731', nb: '41732' })[language];
