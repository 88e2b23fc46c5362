/**
 * Makes `google.script` in a page of the script, before anything of the page runs. It is compiled
 * for itself and put into the page as text: it must import nothing but types.
 */
import type { ClientSettings } from './script-document';
import type { PageAnswer, PageMessage } from './script-message';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

interface PendingCall {
  readonly message: Extract<PageMessage, { readonly kind: 'call' }>;
  readonly handlers: Handlers;
}

(() => {
  /** Google answers ten calls at a time. */
  const MOST_CALLS = 10;

  const script = document.currentScript;
  const settings = JSON.parse(script?.dataset.settings ?? '') as ClientSettings;
  script?.remove();

  const open = new Map<number, Handlers>();
  const waiting: PendingCall[] = [];
  let calls = 0;

  const send = (message: PageMessage) => window.parent.postMessage({ googleScript: message }, '*');

  function callServer(name: string, args: readonly unknown[], handlers: Handlers): void {
    calls += 1;
    const message = { kind: 'call', id: calls, name, args: portableArguments(args) } as const;
    waiting.push({ message, handlers });
    sendWaiting();
  }

  function sendWaiting(): void {
    while (open.size < MOST_CALLS) {
      const next = waiting.shift();
      if (!next) return;
      open.set(next.message.id, next.handlers);
      send(next.message);
    }
  }

  function take(answer: PageAnswer): void {
    const handlers = open.get(answer.id);
    if (!handlers) return;
    open.delete(answer.id);
    sendWaiting();
    if (answer.kind === 'returned') handlers.success?.(answer.value, handlers.userObject);
    else fail(handlers, Object.assign(new Error(answer.message), { name: answer.name }));
  }

  function fail({ failure, userObject }: Handlers, error: Error): void {
    if (failure) failure(error, userObject);
    // As at Google: an error that nobody handles stands in the browser's console.
    // biome-ignore lint/suspicious/noConsole: this is what the page's author sees
    else console.error(error);
  }

  /** A form may be passed, alone; it arrives as its fields by name. */
  function portableArguments(args: readonly unknown[]): unknown[] {
    const [first] = args;
    if (args.length === 1 && first instanceof HTMLFormElement) return [formFields(first)];
    return args.map((value, index) => portable(value, String(index), []));
  }

  function formFields(form: HTMLFormElement): Record<string, unknown> {
    const data = new FormData(form);
    return Object.fromEntries(
      [...new Set(data.keys())].map((name) => {
        const values = data.getAll(name).map((value) => portable(value, name, []));
        return [name, values.length === 1 ? values[0] : values];
      }),
    );
  }

  /** A copy of what Google lets pass; undefined becomes null. The text of the error is not confirmed. */
  function portable(value: unknown, property: string, above: readonly unknown[]): unknown {
    if (value === null || value === undefined) return null;
    if (['number', 'boolean', 'string'].includes(typeof value)) return value;
    if (typeof value !== 'object' || above.includes(value) || !isPlain(value)) {
      throw new TypeError(`Failed due to illegal value in property: ${property}`);
    }
    const inner = [...above, value];
    if (Array.isArray(value)) return value.map((entry, at) => portable(entry, String(at), inner));
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, portable(entry, key, inner)]),
    );
  }

  function isPlain(value: object): boolean {
    const prototype: unknown = Object.getPrototypeOf(value);
    return Array.isArray(value) || prototype === Object.prototype || prototype === null;
  }

  /** Each `with…` gives a runner of its own, so that one chain never changes another. */
  function createRunner(handlers: Handlers): object {
    const functions = settings.functions.map((name) => [
      name,
      (...args: unknown[]) => callServer(name, args, handlers),
    ]);
    return Object.freeze({
      ...Object.fromEntries(functions),
      withSuccessHandler: (success: Handler) => createRunner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => createRunner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => createRunner({ ...handlers, userObject }),
    });
  }

  const host = Object.freeze({
    origin: settings.origin,
    close: () => send({ kind: 'close' }),
    setWidth: (width: number) => send({ kind: 'resize', width }),
    setHeight: (height: number) => send({ kind: 'resize', height }),
    editor: Object.freeze({ focus: () => send({ kind: 'focus' }) }),
  });

  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    const { googleScript: answer } = Object(data) as { googleScript?: PageAnswer };
    if (answer) take(answer);
  });
  const google = Object.freeze({ script: Object.freeze({ run: createRunner({}), host }) });
  Object.defineProperty(window, 'google', { value: google, enumerable: true });
})();
