import { describe, expect, it } from 'vitest';
import { runScript, worldOf } from './run-script';

describe('properties', () => {
  it('are texts that outlive executions, per document, script and user', () => {
    const { world } = worldOf(`
      function set() {
        PropertiesService.getDocumentProperties().setProperty('a', 1);
        PropertiesService.getScriptProperties().setProperties({ b: true });
        PropertiesService.getUserProperties().setProperty('who', 'Kari');
      }
      function get() {
        Logger.log(JSON.stringify([PropertiesService.getDocumentProperties().getProperties(),
          PropertiesService.getScriptProperties().getKeys(),
          PropertiesService.getUserProperties().getProperty('who')]));
      }`);
    world.menu('set');
    expect(world.menu('get').log).toEqual(['[{"a":"1"},["b"],"Kari"]']);
    world.asUser('ola');
    expect(world.menu('get').log).toEqual(['[{"a":"1"},["b"],null]']);
  });

  it('are deleted one by one or all', () => {
    const { record } = runScript(`
      const store = PropertiesService.getDocumentProperties().setProperties({ a: 1, b: 2, c: 3 });
      store.deleteProperty('a'); log(store.getKeys());
      store.setProperties({ d: 4 }, true); log(store.getKeys());
      store.deleteAllProperties(); log(store.getKeys())`);
    expect(record.log).toEqual(['["b","c"]', '["d"]', '[]']);
  });

  it('hold 9 KB each and 500 KB together', () => {
    const { record } = runScript(`
      const store = PropertiesService.getScriptProperties();
      refused(() => store.setProperty('a', 'x'.repeat(9 * 1024)));
      refused(() => store.setProperty('a', 'x'.repeat(9 * 1024 + 1)));
      refused(() => { for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000)) })`);
    expect(record.log).toEqual([
      'allowed',
      'Exception: Argument too large: value',
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    ]);
  });
});

describe('the cache', () => {
  it('keeps entries for ten minutes, or as long as it is told', () => {
    const { record } = runScript(`
      const cache = CacheService.getDocumentCache();
      cache.put('a', 'ten minutes'); cache.put('b', 'hour', 3600);
      Utilities.sleep(300000); log(cache.getAll(['a', 'b', 'c']));
      Utilities.sleep(50000);`);
    expect(record.log).toEqual(['{"a":"ten minutes","b":"hour"}']);
    const { world } = worldOf(`
      function put() { CacheService.getScriptCache().put('a', 'x'); }
      function get() { Logger.log(CacheService.getScriptCache().get('a')); }`);
    world.menu('put');
    world.clock.now += 599_999;
    expect(world.menu('get').log).toEqual(['x']);
    world.clock.now += 1;
    expect(world.menu('get').log).toEqual(['null']);
  });

  it('keeps of more than 1000 entries the 900 that live longest', () => {
    const { record } = runScript(`
      const cache = CacheService.getScriptCache();
      for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'x', 600 + i);
      log([cache.get('k0'), cache.get('k100'), cache.get('k101'), cache.get('k1000')])`);
    expect(record.log).toEqual(['[null,null,"x","x"]']);
  });

  it('has limits for keys, values and time', () => {
    const { record } = runScript(`
      const cache = CacheService.getScriptCache();
      refused(() => cache.put('k'.repeat(251), 'x'));
      refused(() => cache.put('k', 'x'.repeat(100 * 1024 + 1)))`);
    expect(record.log).toEqual([
      'Exception: Argument too large: key',
      'Exception: Argument too large: value',
    ]);
    expect(() => runScript("CacheService.getScriptCache().put('k', 'x', 21601)")).toThrow(
      'not emulated: Cache.put for more than 21600 s',
    );
  });
});

it('knows who clicks, in a menu item', () => {
  const { world } = worldOf(
    `function run() {
    Logger.log([Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(),
      Session.getActiveUserLocale(), Session.getScriptTimeZone()].join(' ')); }`,
    { scriptTimeZone: 'Europe/Paris' },
  );
  world.asUser('kari', { email: 'kari@firma.no', locale: 'nb' });
  expect(world.menu('run').log).toEqual(['kari@firma.no kari@firma.no nb Europe/Paris']);
});
