const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Signs that XML cannot hold, and carriage returns, which reading would make line feeds. */
const UNWRITABLE = /[^\t\n\u0020-\u{10FFFF}]|[\uFFFE\uFFFF]/gu;
const LONE_HALF = /\p{Surrogate}/gu;
/** What would be read as a sign written by its number. */
const LOOKS_CODED = /_(?=x[0-9A-F]{4}_)/gi;
const CODED = /_x([0-9A-F]{4})_/gi;

/** A text as XML content. */
export const xmlEscaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

/** The text of XML content or of an attribute. */
export const xmlUnescaped = (xml: string): string =>
  xml.includes('&') ? xml.replace(/&(#x?)?(\w+);/gi, entity) : xml;

function entity(whole: string, mark: string | undefined, name: string): string {
  if (mark === undefined) return NAMES[name] ?? whole;
  return String.fromCodePoint(Number.parseInt(name, mark.length > 1 ? 16 : 10));
}

/** A cell's text as XML, with the signs that XML lacks written by number, as Excel does. */
export const cellTextToXml = (text: string): string =>
  xmlEscaped(
    text
      .replace(LONE_HALF, '\uFFFD')
      .replace(LOOKS_CODED, '_x005F_')
      .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`),
  );

/** A cell's text of XML content. */
export const cellTextOfXml = (xml: string): string =>
  xmlUnescaped(xml)
    .replace(/\r\n?/g, '\n')
    .replace(CODED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The attributes of an element, by name without namespace. */
export function xmlAttributes(text: string): Map<string, string> {
  const pairs = text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...pairs].map(([, name = '', double, single]) => [
      name.replace(/^\w+:/, ''),
      xmlUnescaped(double ?? single ?? ''),
    ]),
  );
}

/** Elements of a name in XML, whatever their namespace; one that lies inside another is not found. */
export function* xmlElements(xml: string, name: string): Iterable<XmlElement> {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`,
    'g',
  );
  for (const [, attributes = '', content = ''] of xml.matchAll(pattern)) {
    yield { attributes: xmlAttributes(attributes), content };
  }
}

export interface XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  /** XML between the tags; '' for an element without any. */
  readonly content: string;
}

/** The first element of a name; null when there is none. */
export function xmlElement(xml: string, name: string): XmlElement | null {
  for (const element of xmlElements(xml, name)) return element;
  return null;
}
