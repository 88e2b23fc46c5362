/** A typed formula with the parentheses that a person left open closed, as Google does. */
export function closedFormula(text: string): string {
  if (!text.startsWith('=')) return text;
  const outside = text.replace(/"(?:[^"]|"")*"?|'(?:[^']|'')*'/g, '');
  const open = outside.split('(').length - outside.split(')').length;
  return open > 0 ? text + ')'.repeat(open) : text;
}
