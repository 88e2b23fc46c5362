import { originalPositionFor, type TraceMap } from '@jridgewell/trace-mapping';

/** One line of a stack, as the developer wrote the code. */
export interface StackFrame {
  /** '' where it has none or the build took it away. */
  readonly functionName: string;
  /** Such as `src/main.ts:12`. */
  readonly place: string;
}

/** A line of a stack in the built script, looked up in the map. */
interface Frame {
  /** As the built script calls the function. */
  readonly builtName: string;
  /** What stands at this place in the source: the function that the frame above is in. */
  readonly callee: string | null;
  readonly mapped: boolean;
  readonly place: string;
}

/** Chromium: `at name (…dealsheet.js:1:2)`, `at …dealsheet.js:1:2`; Firefox: `name@…dealsheet.js:1:2`. */
const FRAME = /^\s*(?:at\s+(?:(.+?)\s+\()?|(.*?)@).*?([\w.-]+\.js):(\d+):(\d+)\)?$/;

/** Shorter names are the build's. */
const OWN_NAME = /^[\w$]{3,}$/;

/** The frames of a stack that lie in the add-on, in its source files where the map knows them. */
export function readStack(stack: string, script: string, map: TraceMap | null): StackFrame[] {
  const frames = stack.split('\n').map((line) => frameOf(line, script, map));
  return frames.flatMap((frame, index) => {
    // Without a source it is the plain function that Google calls, which only calls the one above.
    if (!frame || (map && !frame.mapped)) return [];
    return [{ functionName: nameOf(frame, frames[index + 1] ?? null), place: frame.place }];
  });
}

function frameOf(line: string, script: string, map: TraceMap | null): Frame | null {
  const [, chromium, firefox, file, row, column] = FRAME.exec(line) ?? [];
  if (file !== script) return null;
  const builtName = (chromium ?? firefox ?? '').replace(/^(?:async |new )?(?:.*\.)?/, '');
  const built = { builtName, callee: null, mapped: false, place: `${file}:${row}` };
  if (!map) return built;
  const position = { line: Number(row), column: Number(column) - 1 };
  const { source, line: sourceLine, name } = originalPositionFor(map, position);
  if (source === null) return built;
  const place = `${source.replace(/^(?:\.\.?\/)+/, '')}:${sourceLine}`;
  return { builtName, callee: name, mapped: true, place };
}

/** The build shortens names; the place of the call still knows the one in the source. */
function nameOf(frame: Frame, caller: Frame | null): string {
  const known = caller?.mapped ? caller.callee : caller?.builtName;
  return [known, frame.builtName].find((name) => OWN_NAME.test(name ?? '')) ?? '';
}
