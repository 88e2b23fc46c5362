/** The part of `google.script.run` that the page uses. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Runs a function of the script by its name; the only place that names `google.script.run`. */
export function runScript(name: string, argument: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const start = run[name];
    if (typeof start !== 'function') throw new Error(`the script has no function ${name}`);
    start.call(run, argument);
  });
}
