import {
  SCRIPT_SANDBOX,
  scriptDocument,
} from '../../../workbench/page/script-pages/script-document';
import { compiledClient } from '../../../workbench/server/compile-client';

/** Where the page around the script's page is said to be; nothing is ever asked of it. */
export const HOST_URL = 'http://spreadsheet.test/';

/** Name of the function that takes a message of the page and answers it. */
export const TAKE_MESSAGE = 'takeMessage';

/** A page that shows a page of the script in the way Google does: in a frame of no origin. */
export function scriptHost(html: string, functions: readonly string[]): string {
  const client = JSON.parse(compiledClient().SCRIPT_CLIENT) as string;
  const inner = scriptDocument(html, client, { functions, origin: HOST_URL });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Spreadsheet</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%;overflow:hidden}iframe{display:block;width:100%;height:100%;border:0}</style>
<script>
addEventListener('message', async ({ source, data }) => {
  const answer = await ${TAKE_MESSAGE}(data);
  if (answer) source.postMessage({ googleScript: answer }, '*');
});
</script>
<iframe title="Dealsheet" sandbox="${SCRIPT_SANDBOX}" srcdoc="${escapeAttribute(inner)}"></iframe>
</html>`;
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
