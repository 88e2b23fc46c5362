/** A text cut where it would fill the note; names may be a thousand characters long. */
export const shortened = (text: string, most = 80): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(HALF, '')}…` : text;

/** The first half of a character that is written as two. */
const HALF = /[\ud800-\udbff]$/;
