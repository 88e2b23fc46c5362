import { constants, createContext, Script } from 'node:vm';
import { BUNDLE_NAME, type CreateRealm, type Realm, type Realms } from '../apps-script/realm';
import { adopt, type Prelude, realmMakers } from '../apps-script/realm-makers';
import { REALM_PRELUDE } from '../apps-script/realm-prelude';

const prelude = new Script(REALM_PRELUDE, { filename: 'realm-prelude.js' });
const compiled = new Map<string, CreateRealm>();

/** Realms of Node: a V8 context each. */
export const vmRealms: Realms = {
  compile(source) {
    let create = compiled.get(source);
    if (!create) {
      const script = compile(source);
      create = (host) => createRealm(script, host);
      compiled.set(source, create);
    }
    return create;
  },
};

/** Compiled from V8's own cache, which makes every evaluation after the first cheap. */
function compile(source: string): Script {
  const cachedData = new Script(source, { filename: BUNDLE_NAME }).createCachedData();
  return new Script(source, { filename: BUNDLE_NAME, cachedData });
}

function createRealm(script: Script, host: Parameters<CreateRealm>[0]): Realm {
  const context = createContext(constants.DONT_CONTEXTIFY);
  const make = realmMakers(prelude.runInContext(context) as Prelude, host);
  return {
    globals: context as Record<string, unknown>,
    runBundle: () => void script.runInContext(context),
    error: make.error,
    evaluator: make.evaluator,
    adopt: (value) => adopt(make, value),
    stackOf: (error) => {
      const { stack } = Object(error) as { stack?: unknown };
      return typeof stack === 'string' ? stack : undefined;
    },
    end: () => undefined,
  };
}
