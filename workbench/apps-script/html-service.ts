import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { htmlOutput } from './html-output';
import { createTemplate } from './html-template';
import { STRING } from './parameter-kind';
import { methodsOf, serviceClass } from './service-class';

const { handle } = methodsOf<null>();

/** Pages from the project's HTML files. */
export const htmlService = serviceClass<null>('HtmlService', 'Html', {
  createHtmlOutput: handle([STRING], (_state, execution, html) =>
    htmlOutput.create(execution, { html, title: '' }),
  ),
  createHtmlOutputFromFile: handle([STRING], (_state, execution, name) =>
    htmlOutput.create(execution, { html: fileText(execution, name), title: '' }),
  ),
  createTemplate: handle([STRING], (_state, execution, html) => createTemplate(execution, html)),
  createTemplateFromFile: handle([STRING], (_state, execution, name) =>
    createTemplate(execution, fileText(execution, name)),
  ),
});

function fileText({ world }: Execution, name: string): string {
  const text = world.files[name] ?? world.files[name.replace(/\.html$/, '')];
  if (text === undefined) throw new PlatformError(TEXT.noHtmlFile(name));
  return text;
}
