import { NotEmulatedError } from './errors';
import type { Execution } from './execution';
import { htmlOutput } from './html-output';

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/**
 * A template: an object that takes variables as properties and evaluates `<?= ?>` in text and
 * `<?!= ?>` anywhere. Statements, and escaping inside tags and scripts, are not emulated.
 */
export function createTemplate(execution: Execution, source: string): object {
  const template = Object.create(null) as Record<string, unknown>;
  const evaluate = () =>
    execution.guard(() => {
      // Calls that the scriptlets make come first: they are steps of their own.
      const html = filledIn(execution, source, template);
      return execution.step('HtmlTemplate.evaluate', () =>
        htmlOutput.create(execution, { html, title: '' }),
      );
    });
  execution.onResume(() => {
    for (const name of Object.keys(template)) delete template[name];
  });
  Object.defineProperty(template, 'evaluate', { value: evaluate });
  Object.defineProperty(template, 'getRawContent', { value: () => source });
  return template;
}

function filledIn(
  { realm }: Execution,
  source: string,
  variables: Readonly<Record<string, unknown>>,
): string {
  const names = Object.keys(variables);
  const values = names.map((name) => variables[name]);
  return source.replace(SCRIPTLET, (_whole, mark: string | undefined, code: string, at: number) => {
    if (mark === undefined) throw new NotEmulatedError('HtmlTemplate statement <? ?>');
    if (mark === '=' && !isText(source.slice(0, at))) {
      throw new NotEmulatedError('HtmlTemplate <?= ?> inside a tag or script');
    }
    const value = String(realm.evaluator(names, code.replace(/;\s*$/, ''))(...values));
    return mark === '=' ? escaped(value) : value;
  });
}

/** Whether what follows stands between tags, and not in a script or style. */
function isText(before: string): boolean {
  const insideTag = before.lastIndexOf('<') > before.lastIndexOf('>');
  const count = (tag: RegExp) => before.match(tag)?.length ?? 0;
  return !insideTag && count(/<(script|style)\b/gi) === count(/<\/(script|style)>/gi);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
