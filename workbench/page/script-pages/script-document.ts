/** What a page of the script is told about the host. */
export interface ClientSettings {
  /** Functions that `google.script.run` offers. */
  readonly functions: readonly string[];
  /** `google.script.host.origin`. */
  readonly origin: string;
}

/**
 * What a page of the script may do: all that Google lets it, but with an origin of its own, so that
 * it reaches nothing of the workbench.
 */
export const SCRIPT_SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals';

/** A page of the script with the client in front of everything of its own. */
export function scriptDocument(html: string, client: string, settings: ClientSettings): string {
  const data = escapeAttribute(JSON.stringify(settings));
  const script = `<script data-settings="${data}">${client.replaceAll('</script', '<\\/script')}</script>`;
  const at = firstContent(html);
  return html.slice(0, at) + script + html.slice(at);
}

/** Behind doctype, `<html>` and `<head>`: a script in front of the doctype would mean quirks mode. */
function firstContent(html: string): number {
  const start =
    /^\s*(?:<!--[\s\S]*?-->\s*)*(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head[^>]*>)?/i;
  return start.exec(html)?.[0].length ?? 0;
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
