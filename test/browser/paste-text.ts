import type { Page } from 'playwright-core';

/** Pastes into what has the keyboard. The machine's clipboard is not the tests' to use: the browser's own event is sent. */
export const pasteText = (page: Page, text: string, html = ''): Promise<void> =>
  page.evaluate(pasteInto, [text, html] as const);

function pasteInto([text, html]: readonly [string, string]): void {
  const page = globalThis as unknown as {
    DataTransfer: new () => { setData(type: string, data: string): void };
    ClipboardEvent: new (type: string, init: object) => object;
    document: { activeElement: { dispatchEvent(event: object): void } };
  };
  const clipboardData = new page.DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  const init = { clipboardData, bubbles: true, cancelable: true };
  page.document.activeElement.dispatchEvent(new page.ClipboardEvent('paste', init));
}
