import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './page-html';

/** Something to serve; `kept` for what never changes under its address. */
export interface ServedFile {
  readonly body: Uint8Array | string;
  readonly kept: boolean;
}

const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Serves files by their address to this machine only.
 *
 * @throws the system's error when the port cannot be had
 */
export async function serve(
  files: ReadonlyMap<string, ServedFile>,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => answer(files, request, response));
  await listening(server, port);
  const address = server.address() as AddressInfo;
  return { url: `http://${HOST}:${address.port}/`, close: () => closed(server) };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function answer(
  files: ReadonlyMap<string, ServedFile>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const file = files.get(path);
  const status = statusOf(request, file);
  if (status !== 200 || !file) {
    response.writeHead(status, { 'Content-Type': 'text/plain' }).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Length': Buffer.byteLength(file.body),
    'Cache-Control': file.kept ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function statusOf({ headers, method }: IncomingMessage, file: ServedFile | undefined): number {
  // A page of another site could have let its name point here, and would read the spreadsheet.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) return 403;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  return file ? 200 : 404;
}
