import { createRequire } from 'node:module';

const published = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json');

/** The published list without its blank ones, which no field takes. */
export const PUBLISHED_TEXTS: readonly string[] = (published as string[]).filter(
  (text) => text.trim() !== '',
);

/** What only this add-on has to fear; `canary` is what they would set if they were run. */
export const OWN_TEXTS: readonly string[] = [
  '=HYPERLINK("https://example.com","Acme")',
  '=IMPORTXML("https://example.com","//a")',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  "'=1+1",
  '=1+1',
  '0047 22 00 00 00',
  '1/2',
  '12-11',
  'TRUE',
  'SANN',
  '50 %',
  'kr 100',
  '</script><script>globalThis.canary = 1</script>',
  '<img src=x onerror="globalThis.canary = 2">',
  '<svg onload="globalThis.canary = 3">',
  '<?= globalThis.canary = 4 ?>',
  '<? globalThis.canary = 5 ?>',
  '<!-- <script> -->',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what it looks like
  '${globalThis.canary = 6}{{canary}}<%= canary %>',
  'Left \u202Eright to left\u202C and \u2066isolated\u2069',
  'Line one\nline two',
  'Tab\there',
  '__proto__',
  'constructor',
  '{"ok":true}',
  'x'.repeat(1_000),
];

export const NAUGHTY_TEXTS: readonly string[] = [...PUBLISHED_TEXTS, ...OWN_TEXTS];
