import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BuiltPage, buildPage } from './build-page';
import { pageHtml } from './page-html';
import { type ServedFile, serve } from './serve';
import { type SpreadsheetOptions, spreadsheetStart } from './spreadsheet-start';
import { StartError } from './start-options';
import { SERVER_WORDS } from './words';

/** How the workbench is started. */
export interface WorkbenchOptions extends SpreadsheetOptions {
  /** Null for the usual one, or any that is free when another program has it; 0 for any. */
  readonly port: number | null;
  /** A page built before; built now unless given. */
  readonly page?: BuiltPage;
}

export interface RunningWorkbench {
  readonly url: string;
  close(): Promise<void>;
}

/** The same at each start, for a browser keeps work by address: another port would not find it. */
const USUAL_PORT = 4977;

/**
 * Builds the page, prepares the spreadsheet it opens with, and serves both to this machine.
 *
 * @throws StartError when a file cannot be read or a port not be had
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const start = spreadsheetStart(options);
  const page = options.page ?? (await buildPage());
  const files = new Map<string, ServedFile>([
    ['/', { body: pageHtml(page, options.language), kept: false }],
    ['/start.json', { body: JSON.stringify(start), kept: false }],
    [EXCELIZE.address, { body: readFileSync(EXCELIZE.path), kept: true }],
    ...[...page.files].map(([path, body]): [string, ServedFile] => [path, { body, kept: true }]),
  ]);
  return listen(files, options);
}

/** The library for .xlsx files fetches its own program when it is first needed. */
const EXCELIZE = {
  address: '/excelize.wasm.gz',
  path: createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'),
};

async function listen(
  files: ReadonlyMap<string, ServedFile>,
  { port, language }: WorkbenchOptions,
): Promise<RunningWorkbench> {
  try {
    return await serve(files, port ?? USUAL_PORT);
  } catch (error) {
    if (!isPortError(error)) throw error;
    if (port === null) return serve(files, 0);
    throw new StartError(SERVER_WORDS[language].takenPort(port));
  }
}

const isPortError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(`${error.code}`);
