const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/**
 * Names that Excel takes for sheets, in the same order: 31 characters, without `[]:*?/\` and
 * apostrophes at either end, different whatever their case.
 */
export function excelSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = name.replace(FORBIDDEN, '_').replace(/^'+|'+$/g, '_');
    let unique = base.slice(0, LONGEST_NAME);
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      const end = ` (${number})`;
      unique = base.slice(0, LONGEST_NAME - end.length) + end;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
