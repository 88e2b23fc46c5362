/** A short name by which a person finds an element. */
export function nameOf(element: Element): string {
  const { tagName, id, classList } = element;
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const marks = [id && `#${id}`, ...[...classList].map((one) => `.${one}`)].join('');
  return `<${tagName.toLowerCase()}${marks}> ${text.replace(/\s+/g, ' ').slice(0, 60)}`;
}
