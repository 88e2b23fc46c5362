import { handleOf, STRING, WHOLE } from './parameter-kind';
import { methodsOf, SELF, serviceClass } from './service-class';

/** A page that is being made; sizes in pixels. */
export interface HtmlPage {
  html: string;
  title: string;
  width?: number;
  height?: number;
}

const NAME = 'HtmlService.HtmlOutput';
const { handle } = methodsOf<HtmlPage>();

/** A page as a parameter. */
export const HTML_OUTPUT = handleOf<HtmlPage>(NAME);

export const htmlOutput = serviceClass<HtmlPage>(NAME, 'Html', {
  getContent: handle([], ({ html }) => html),
  setContent: handle([STRING], (page, _execution, html) => changed(page, { html })),
  append: handle([STRING], (page, _execution, html) => changed(page, { html: page.html + html })),
  getTitle: handle([], ({ title }) => title),
  setTitle: handle([STRING], (page, _execution, title) => changed(page, { title })),
  getWidth: handle([], ({ width }) => width ?? null),
  setWidth: handle([WHOLE], (page, _execution, width) => changed(page, { width })),
  getHeight: handle([], ({ height }) => height ?? null),
  setHeight: handle([WHOLE], (page, _execution, height) => changed(page, { height })),
});

function changed(page: HtmlPage, more: Partial<HtmlPage>): typeof SELF {
  Object.assign(page, more);
  return SELF;
}
