/** Most characters of a request as it comes; escapes make one character six. */
const MOST_REQUEST_CHARACTERS = 800_000;

/** Most characters of all its texts and keys together: a full cell, what it held before, and more. */
const MOST_TEXT_CHARACTERS = 120_000;

/**
 * Reads the JSON text of a request; undefined if it is none or too large. Objects have no prototype,
 * so that no key such as `__proto__` or `constructor` means anything but itself.
 */
export function readRequest(request: unknown): unknown {
  if (typeof request !== 'string' || request.length > MOST_REQUEST_CHARACTERS) return undefined;
  let characters = 0;
  const bare = (key: string, value: unknown): unknown => {
    characters += key.length + (typeof value === 'string' ? value.length : 0);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.assign(Object.create(null), value);
  };
  try {
    const value: unknown = JSON.parse(request, bare);
    return characters > MOST_TEXT_CHARACTERS ? undefined : value;
  } catch {
    return undefined;
  }
}
