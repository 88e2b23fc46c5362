import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  Request,
} from 'playwright-core';

/** A fresh browser context on the served page, and everything that went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors and requests that failed, as text. */
  readonly troubles: readonly string[];
  /** Addresses asked for that are not this server's. */
  readonly foreignRequests: readonly string[];
}

/** How a visit differs from one with a usual window; `prepare` is done before the page opens. */
export interface VisitOptions extends BrowserContextOptions {
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens an address where nothing was kept from earlier visits. */
export async function startVisit(
  browser: Browser,
  url: string,
  { prepare, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await prepare?.(context);
  const page = await context.newPage();
  const troubles: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => void troubles.push(...errorIn(message)));
  page.on('pageerror', (error) => void troubles.push(`uncaught ${error.stack ?? error.message}`));
  context.on('request', (request) => void foreignRequests.push(...foreign(request, url)));
  context.on('requestfailed', (request) => {
    troubles.push(`failed ${request.url()}: ${request.failure()?.errorText}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  return { page, troubles, foreignRequests };
}

const errorIn = (message: ConsoleMessage): string[] =>
  message.type() === 'error' ? [`console ${message.text()}`] : [];

/** Addresses that never leave the browser are none of another host. */
function foreign(request: Request, url: string): string[] {
  const asked = request.url();
  return asked.startsWith(url) || /^(?:data|blob|about):/.test(asked) ? [] : [asked];
}
