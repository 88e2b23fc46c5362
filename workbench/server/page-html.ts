import type { Language } from '../language';
import type { BuiltPage } from './build-page';
import { SERVER_WORDS } from './words';

/** Lets the page load what this server has and nothing else; the add-on's own pages inherit it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // The script realm compiles the bundle, and the add-on's dialogs have their scripts inline.
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Cpath fill='%23188038' d='M1 2h14l-5 6v6l-4-2V8z'/%3E%3C/svg%3E";

const STYLE =
  'html,body{margin:0;height:100%}#workbench{height:100%}' +
  '.loading{font:16px system-ui,sans-serif;color:#444746;padding:40vh 0;margin:0;text-align:center}';

/** The document: says that it loads, and fetches everything it needs at once. */
export function pageHtml(page: BuiltPage, language: Language): string {
  const { title, loading, noScript } = SERVER_WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="${ICON}">
${page.style ? `<link rel="stylesheet" href="${page.style}">` : ''}
<link rel="preload" href="/start.json" as="fetch" crossorigin>
${page.imports.map((path) => `<link rel="modulepreload" href="${path}">`).join('\n')}
<script type="module" src="${page.entry}"></script>
<style>${STYLE}</style>
</head>
<body>
<div id="workbench"><p class="loading" role="status">${loading}</p></div>
<noscript>${noScript}</noscript>
</body>
</html>
`;
}
