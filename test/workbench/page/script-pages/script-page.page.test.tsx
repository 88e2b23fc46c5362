import { expect, it, vi } from 'vitest';
import { scriptClientText } from '../../../../workbench/page/script-pages/script-client-text';
import { type ScriptHost, ScriptPage } from '../../../../workbench/page/script-pages/script-page';
import { renderPage } from '../render-page';

const FUNCTIONS = ['report', 'echo', 'fails', 'waits'];

/** Opens a page whose script calls `report` with what it found; resolves with that. */
async function reported(script: string, host: Partial<ScriptHost> = {}): Promise<unknown> {
  const opened = openPage(
    `<!doctype html><form id="f"><input name="a" value="1"><input name="b"
    value="2"><input name="b" value="3"></form><script>
    const run = google.script.run, report = (...found) => run.report(found);${script}</script>`,
    host,
  );
  await vi.waitFor(() => expect(opened.reports.length).toBe(1));
  return opened.reports[0];
}

function openPage(html: string, host: Partial<ScriptHost> = {}) {
  const reports: unknown[] = [];
  const events: unknown[] = [];
  const call: ScriptHost['call'] = async (name, args) => {
    if (name === 'report') reports.push(args[0]);
    if (name === 'fails') throw Object.assign(new Error('No.'), { name: 'Exception' });
    return { name, args };
  };
  const { place } = renderPage(
    <ScriptPage
      title="T"
      html={html}
      host={{
        client: scriptClientText,
        functions: FUNCTIONS,
        call,
        focusEditor: () => events.push('focus'),
        ...host,
      }}
      onClose={() => events.push('close')}
      onResize={({ width, height }) => events.push([width, height])}
    />,
  );
  return { place, reports, events };
}

it('runs in an origin of its own, in standards mode, with nothing to reach but google.script', async () => {
  const found = await reported(`
    let reach = 'reached';
    try { parent.document.title } catch (error) { reach = error.name }
    report(origin, document.compatMode, reach, document.scripts.length, Object.keys(google.script))`);
  expect(found).toEqual(['null', 'CSS1Compat', 'SecurityError', 1, ['run', 'host']]);
});

it('offers the functions of the script and no others', async () => {
  const found = await reported('report(typeof run.echo, typeof run.private_, typeof run.missing)');
  expect(found).toEqual(['function', 'undefined', 'undefined']);
});

it('hands the result and the user object to the success handler', async () => {
  const found = await reported(`run.withUserObject({ id: 7 })
    .withSuccessHandler((value, user) => report(value, user)).echo(1, [true, null, undefined], { a: 'x' })`);
  const args = [1, [true, null, null], { a: 'x' }];
  expect(found).toEqual([{ name: 'echo', args }, { id: 7 }]);
});

it('hands the error and the user object to the failure handler', async () => {
  const found = await reported(`run.withUserObject('u').withFailureHandler((error, user) =>
    report(error instanceof Error, error.name, error.message, user)).fails()`);
  expect(found).toEqual([true, 'Exception', 'No.', 'u']);
});

it('writes an error that nobody handles to the console', async () => {
  const found = await reported(
    `console.error = (error) => report('console', error.message); run.fails()`,
  );
  expect(found).toEqual(['console', 'No.']);
});

it('gives each chain its own handlers', async () => {
  const found = await reported(`const heard = [];
    const first = run.withSuccessHandler(() => heard.push('first'));
    first.withSuccessHandler(() => { heard.push('second'); report(...heard) }).echo()`);
  expect(found).toEqual(['second']);
});

it.each([
  ['new Date()', '0'],
  ['() => 1', '0'],
  ['document.body', '0'],
  ['{ a: [1, new Date()] }', '1'],
  ['{ b: Symbol.iterator }', 'b'],
  ['(() => { const a = {}; a.self = a; return a })()', 'self'],
])('refuses %s as an argument, at once', async (argument, property) => {
  const found = await reported(
    `try { run.echo(${argument}) } catch (error) { report(error.name, error.message) }`,
  );
  expect(found).toEqual(['TypeError', `Failed due to illegal value in property: ${property}`]);
});

it('passes a form alone as its fields, and never beside other arguments', async () => {
  const found = await reported(`const form = document.getElementById('f'), heard = [];
    try { run.echo(form, 1) } catch (error) { heard.push(error.name) }
    run.withSuccessHandler(({ args }) => report(...heard, args)).echo(form)`);
  expect(found).toEqual(['TypeError', [{ a: '1', b: ['2', '3'] }]]);
});

it('makes ten calls at a time, and the eleventh when one of them is done', async () => {
  const open: (() => void)[] = [];
  const call = () => new Promise<void>((resolve) => open.push(resolve));
  openPage('<script>for (let i = 0; i < 12; i++) google.script.run.waits(i)</script>', { call });
  await vi.waitFor(() => expect(open.length).toBe(10));
  open[0]?.();
  await vi.waitFor(() => expect(open.length).toBe(11));
});

it('closes, resizes and gives back the focus by google.script.host', async () => {
  const { events } = openPage(`<script>const { host } = google.script;
    host.setWidth(500); host.setHeight(200); host.editor.focus(); host.close()</script>`);
  await vi.waitFor(() => expect(events.length).toBe(4));
  expect(events).toEqual([[500, undefined], [undefined, 200], 'focus', 'close']);
});

it('is told where it stands', async () => {
  expect(await reported('report(google.script.host.origin)')).toEqual([location.origin]);
});

it('hears no messages of other windows', async () => {
  const { events, reports } = openPage('<p>quiet</p>');
  window.postMessage({ googleScript: { kind: 'close' } }, '*');
  window.postMessage({ googleScript: { kind: 'call', id: 1, name: 'report', args: [1] } }, '*');
  await new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([events, reports]).toEqual([[], []]);
});
