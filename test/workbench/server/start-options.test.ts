import { describe, expect, it } from 'vitest';
import { StartError, startOptions } from '../../../workbench/server/start-options';

function refusal(...words: string[]): string {
  try {
    startOptions(words);
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  return 'nothing';
}

const said = (...words: string[]): string => refusal(...words).split('\n')[0] ?? '';

describe('the words after npm start --', () => {
  it('ask for the sample in English on the usual port unless they say otherwise', () => {
    expect(startOptions([])).toEqual({ language: 'en', start: 'sample', port: null });
    expect(startOptions(['--sample'])).toEqual(startOptions([]));
  });

  it('choose language, start and port', () => {
    expect(startOptions(['--empty', '--language', 'nb', '--port=8080'])).toEqual({
      language: 'nb',
      start: 'empty',
      port: 8080,
    });
    expect(startOptions(['--csv', 'my deals.csv'])).toMatchObject({
      start: { csv: 'my deals.csv' },
    });
  });

  it.each([
    [['--langauge', 'nb'], 'There is no option --langauge.'],
    [['-p'], 'There is no option -p.'],
    [['deals.csv'], 'There is no option deals.csv.'],
    [['--language', 'sv'], '--language takes en or nb, not “sv”.'],
    [['--language'], '--language takes en or nb, not “”.'],
    [['--port', 'http'], '--port takes a number from 1 to 65535, not “http”.'],
    [['--port', '70000'], '--port takes a number from 1 to 65535, not “70000”.'],
    [['--port'], '--port takes a number from 1 to 65535, not “”.'],
    [['--csv'], '--csv takes the name of a file.'],
    [['--sample', '--csv', 'a.csv'], 'Choose one of --sample, --empty and --csv.'],
  ])('%j are answered by “%s”', (words, sentence) => {
    expect(said(...words)).toBe(sentence);
  });

  it('are told what they may be, in a second line', () => {
    expect(refusal('--help').split('\n')[1]).toBe(
      'Usage: npm start -- [--sample | --empty | --csv FILE] [--language en|nb] [--port NUMBER]',
    );
  });

  it('are answered in Norwegian where they ask for it, wherever they do', () => {
    expect(said('--prot', '1', '--language', 'nb')).toBe('Det finnes ikke noe valg --prot.');
    expect(said('--port', '0', '--language=nb')).toBe(
      '--port tar et tall fra 1 til 65535, ikke «0».',
    );
  });
});
