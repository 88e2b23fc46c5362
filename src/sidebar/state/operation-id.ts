/** A name for a change that no other has: letters, digits and hyphens. */
export const operationId = (): string =>
  [Date.now(), Math.random() * 2 ** 52, Math.random() * 2 ** 52]
    .map((part) => Math.floor(part).toString(36))
    .join('-');
