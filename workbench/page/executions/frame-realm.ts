import {
  BUNDLE_NAME,
  type CreateRealm,
  type Realm,
  type RealmHost,
  type Realms,
} from '../../apps-script/realm';
import { adopt, type Prelude, realmMakers } from '../../apps-script/realm-makers';
import { REALM_PRELUDE } from '../../apps-script/realm-prelude';
import { bareGlobal, type FrameWindow } from './bare-global';
import { type OpenScope, wrappedBundle } from './wrapped-bundle';

/**
 * Realms of a page: a hidden frame of the same origin for each execution, stripped of all that is
 * not ECMAScript. That is likeness to Google, not security: `this` of a sloppy function, `Function`
 * and host objects still lead out.
 */
export const frameRealms: Realms = {
  compile(source): CreateRealm {
    const code = wrappedBundle(source);
    return (host) => createRealm(code, host);
  },
};

function createRealm(code: string, host: RealmHost): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const inner = frame.contentWindow as FrameWindow;
  const make = realmMakers(evaluated<Prelude>(inner, REALM_PRELUDE), host);
  const openScope = evaluated<OpenScope>(inner, code);
  const globals = bareGlobal(inner);
  let scoped: ((text: string) => unknown) | null = null;
  return {
    globals,
    runBundle() {
      const { functions, evaluate } = openScope.call(globals, globals);
      Object.assign(globals, functions);
      scoped = evaluate;
    },
    error: make.error,
    evaluator(names, expression) {
      const text = `(function (${names.join()}) { return (${expression}\n); })`;
      return (scoped ?? inner.eval)(text) as ReturnType<Realm['evaluator']>;
    },
    adopt: (value) => adopt(make, value),
    stackOf,
    end: () => frame.remove(),
  };
}

const RESULT = 'evaluated_';

/** A script element and not `eval`: the browser keeps what it has compiled before. */
function evaluated<T>(inner: FrameWindow, expression: string): T {
  const script = inner.document.createElement('script');
  script.textContent = `${RESULT} = ${expression}`;
  inner.document.documentElement.append(script);
  script.remove();
  const value = inner[RESULT];
  delete inner[RESULT];
  return value as T;
}

/** The line that the wrapper adds is taken off again. */
function stackOf(error: unknown): string | undefined {
  const { stack } = Object(error) as { stack?: unknown };
  if (typeof stack !== 'string') return undefined;
  const place = new RegExp(`(${BUNDLE_NAME.replace('.', '\\.')}):(\\d+)`, 'g');
  return stack.replace(place, (_all, file: string, line: string) => `${file}:${Number(line) - 1}`);
}
