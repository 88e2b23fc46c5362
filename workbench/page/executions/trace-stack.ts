import { BUNDLE_NAME } from '../../apps-script/realm';
import { readStack, type StackFrame } from '../state/read-stack';

/**
 * Reads stacks by a source map, which is only parsed when the first is read.
 *
 * @param sourceMap null when there is none
 */
export function createStackReader(
  sourceMap: string | null,
): (stack: string) => Promise<readonly StackFrame[]> {
  const map = async () => {
    if (sourceMap === null) return null;
    const { TraceMap } = await import('@jridgewell/trace-mapping');
    return new TraceMap(sourceMap);
  };
  let parsed: ReturnType<typeof map> | null = null;
  return async (stack) => {
    parsed ??= map();
    return readStack(stack, BUNDLE_NAME, await parsed);
  };
}
