/** Names of which a legend tells each apart: those that occur again get spaces of no width. */
export function distinctLabels(names: readonly string[]): string[] {
  const known = new Set<string>();
  return names.map((name) => {
    let label = name;
    while (known.has(label)) label += '\u200b';
    known.add(label);
    return label;
  });
}
