/** An ID that none of some things has. */
export function newId(things: readonly { readonly id: string }[]): string {
  let number = things.length;
  while (things.some(({ id }) => id === `n${number}`)) number++;
  return `n${number}`;
}
