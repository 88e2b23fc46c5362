import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TERMS, worldWithDeals } from '../../../bad-input/bad-input-world';
import { openPipeline, type PipelineWorld } from '../../../pipeline-world';

const CALLS = [
  'openPipeline',
  'readDeal',
  'changeDeal',
  'addDeal',
  'readForecast',
  'readSetUp',
  'runSetUp',
  'saveSetUp',
  'readRevision',
  'goToDeal',
  'readSelection',
  'sayWho',
] as const;

const BAD_REQUEST = '{"ok":false,"problem":{"code":"bad request"}}';

/** A change with everything in it that a page may send. */
const CHANGE = {
  operation: 'op-1',
  id: 'D00000000',
  mark: 'm',
  stage: 'Proposal',
  values: { amount: '5', 'x:Budget': true, closeDate: null },
  seen: { amount: 4, closeDate: '' },
  waivers: [{ stage: 'Proposal', key: 'amount', reason: 'r' }],
  activity: { kind: 'call', note: 'n' },
  warned: true,
};

const contentOf = (world: PipelineWorld) =>
  world.grid.sheets().map(({ name }) => [name, world.values(name)]);

const calls = (world: PipelineWorld): number => world.executions.at(-1)?.calls.length ?? -1;

describe('a call with anything', () => {
  const world = worldWithDeals('en_US');
  const before = contentOf(world);

  it.each(CALLS)('%s refuses arbitrary JSON in time, and reads and writes nothing', (name) => {
    const text = fc.json().filter((json) => json !== 'null');
    fc.assert(
      fc.property(text, (request) => {
        expect(world.call(name, request)).toBe(BAD_REQUEST);
        expect(calls(world)).toBe(0);
      }),
      { numRuns: 60 },
    );
    expect(contentOf(world)).toEqual(before);
  });

  it.each(CALLS)('%s refuses what is no JSON text at all', (name) => {
    for (const request of [undefined, '', 'not json', 7, { id: 'x' }, ['null'], true, '{"a":'])
      expect(request === undefined ? world.call(name) : world.call(name, request)).toBe(
        BAD_REQUEST,
      );
    expect(contentOf(world)).toEqual(before);
  });

  it('refuses a change of which any one part is something else', () => {
    const wrong = fc.constantFrom(7, [], {}, [[]], { a: 1 }, null, 'x'.repeat(50_001));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(CHANGE)), wrong, (key, value) => {
        fc.pre(!(/^(values|seen)$/.test(key) && JSON.stringify(value) === '{}'));
        fc.pre(!(key === 'waivers' && JSON.stringify(value) === '[]'));
        const request = JSON.stringify({ ...CHANGE, [key]: value });
        expect(world.call('changeDeal', request)).toBe(BAD_REQUEST);
      }),
    );
  });

  it('refuses a change with a key too many or too few', () => {
    const { mark, ...lacking } = CHANGE;
    for (const request of [{ ...CHANGE, extra: 1 }, lacking])
      expect(world.call('changeDeal', JSON.stringify(request))).toBe(BAD_REQUEST);
  });

  it.each(['__proto__', 'constructor', 'toString', 'stages', ''])(
    'refuses a value for a column called %s',
    (key) => {
      const values = `{${JSON.stringify(key)}:"x"}`;
      const request = JSON.stringify(CHANGE).replace(/"values":\{[^}]*\}/, `"values":${values}`);
      expect(world.call('changeDeal', request)).toBe(BAD_REQUEST);
    },
  );

  it('refuses a number that is infinite once it is read', () => {
    const request = JSON.stringify(CHANGE).replace('"amount":"5"', '"amount":1e999');
    expect(world.call('changeDeal', request)).toBe(BAD_REQUEST);
  });

  it('takes no request whose texts are longer together than two cells hold', () => {
    const long = 'x'.repeat(41_000);
    const values = { name: long, company: long, owner: long };
    expect(world.call('changeDeal', JSON.stringify({ ...CHANGE, values }))).toBe(BAD_REQUEST);
  });

  it('takes no request that nests deeper than can be read', () => {
    const deep = '['.repeat(150_000) + ']'.repeat(150_000);
    for (const name of CALLS) expect(world.call(name, deep)).toBe(BAD_REQUEST);
  });

  it('takes no deal for one that has no ID', () => {
    for (const name of ['readDeal', 'goToDeal'] as const)
      for (const id of ['', '__proto__', 'constructor'])
        expect(world.call(name, JSON.stringify({ id }))).toBe(
          '{"ok":false,"problem":{"code":"gone"}}',
        );
  });
});

describe('what Google throws', () => {
  const SECRET = 'TypeError: secret of the inside';

  it('never reaches the page, and is logged', () => {
    for (let call = 1; call <= 12; call++) {
      const world = openPipeline();
      world.paste(world.deals, 'A2', [['Acme', 'Acme AS', 'Kari', 'Leads received']]);
      world.faults.failAt(call, SECRET);
      const answer = String(world.call('openPipeline', 'null'));
      expect(answer).not.toContain('secret');
      const { problem } = JSON.parse(answer);
      if (!problem) continue;
      expect(problem).toEqual({ code: 'failed' });
      expect(world.executions.at(-1)?.log.join()).toContain('secret');
    }
  });

  it.each(['en_US', 'nb_NO'] as const)('says in the language of %s what is protected', (locale) => {
    const world = worldWithDeals(locale);
    world.grid.write(world.area(TERMS[locale].deals, 'A2'), [[{ value: 'Renamed' }]]);
    const text = 'You are trying to edit a protected cell or object.';
    world.faults.failAt(7, text);
    const { ok, problem } = JSON.parse(String(world.call('openPipeline', 'null')));
    expect([ok, problem.code]).toEqual([false, 'refused']);
    expect(problem.text).toBe(
      locale === 'en_US'
        ? 'This could not be saved: cells that Dealsheet writes into are protected. Ask the owner of this file to let you edit them.'
        : 'Dette kunne ikke lagres: celler som Dealsheet skriver i, er beskyttet. Be eieren av filen om å få redigere dem.',
    );
  });
});
