import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../workbench/server/page-html';
import { serve } from '../../../workbench/server/serve';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const FILES = new Map([
  ['/', { body: '<p>æ', kept: false }],
  ['/start.json', { body: '{"a":1}', kept: false }],
  ['/assets/page-1.js', { body: new TextEncoder().encode('run()'), kept: true }],
]);

describe('the server', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(FILES, 0);
  });
  afterAll(() => server.close());

  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request(new URL(path, server.url), { method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      });
      asked.on('error', reject).end();
    });

  it('serves each file as what it is, under an address with a query too', async () => {
    expect(await ask('/?a=b')).toMatchObject({
      status: 200,
      body: '<p>æ',
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-length': '5' },
    });
    expect((await ask('/start.json')).headers['content-type']).toMatch('application/json');
    expect((await ask('/assets/page-1.js')).body).toBe('run()');
  });

  it('lets a browser keep what has its hash in its name, and nothing else', async () => {
    expect((await ask('/assets/page-1.js')).headers['cache-control']).toMatch('immutable');
    expect((await ask('/start.json')).headers['cache-control']).toBe('no-cache');
  });

  it('forbids the page to reach any other host', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*/);
  });

  it('answers nothing else: no other file, no writing', async () => {
    expect((await ask('/package.json')).status).toBe(404);
    expect((await ask('/../package.json')).status).toBe(404);
    expect((await ask('/', 'POST')).status).toBe(405);
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('refuses a name that another site lets point to this machine', async () => {
    expect((await ask('/start.json', 'GET', { Host: 'elsewhere.example' })).status).toBe(403);
    expect((await ask('/start.json', 'GET', { Host: 'localhost:1' })).status).toBe(200);
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve(FILES, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
