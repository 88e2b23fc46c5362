const WIDEST = 34;

/** Prints a heading with a line under it. */
export function printHeading(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(Math.min(text.length, 100))}`);
}

/** Prints lines, indented. */
export function printLines(text: string): void {
  for (const line of text.split('\n')) console.log(`  ${line}`);
}

/** Prints rows as columns of equal width; numbers to the right. Long cells are cut. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const cut = rows.map((row) => row.map((cell) => shorten(cell)));
  const columns = Math.max(0, ...cut.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...cut.map((row) => (row[column] ?? '').length)),
  );
  for (const row of cut) {
    const cells = widths.map((width, column) => padded(row[column] ?? '', width));
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}

const shorten = (cell: string): string =>
  cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell;

const padded = (cell: string, width: number): string =>
  /^[-\d][\d\s.,%]*$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
