import { originalPositionFor, type TraceMap } from '@jridgewell/trace-mapping';

/** One line of a stack, as the developer wrote the code. */
export interface StackFrame {
  readonly functionName: string;
  /** Such as `src/main.ts:12`. */
  readonly place: string;
}

/** Chromium: `at name (…dealsheet.js:1:2)`, `at …dealsheet.js:1:2`; Firefox: `name@…dealsheet.js:1:2`. */
const FRAME = /^\s*(?:at\s+(?:(.+?)\s+\()?|(.*?)@).*?([\w.-]+\.js):(\d+):(\d+)\)?$/;

/** The frames of a stack that lie in the add-on, in its source files where the map knows them. */
export function readStack(stack: string, script: string, map: TraceMap | null): StackFrame[] {
  return stack.split('\n').flatMap((line) => {
    const [, chromium, firefox, file, row, column] = FRAME.exec(line) ?? [];
    if (file !== script) return [];
    const position = { line: Number(row), column: Number(column) - 1 };
    const functionName = (chromium ?? firefox ?? '').replace(/^Object\.|^(?:async|new) /, '');
    return [{ functionName, place: placeOf(position, map) ?? `${file}:${row}` }];
  });
}

function placeOf(
  position: { readonly line: number; readonly column: number },
  map: TraceMap | null,
): string | null {
  if (!map) return null;
  const { source, line } = originalPositionFor(map, position);
  return source === null ? null : `${source.replace(/^(?:\.\.?\/)+/, '')}:${line}`;
}
