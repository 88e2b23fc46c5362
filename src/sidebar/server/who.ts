/** Who the user said they are, which the server wrote into the page's first tag; '' = never said. */
export const knownWho = (): string => document.documentElement.dataset.who ?? '';

/** Keeps what the user has just said, for as long as the page is open. */
export function rememberWho(who: string): void {
  document.documentElement.dataset.who = who;
}
