/** Crockford's base 32: no I, L, O, U, so that no ID reads as a word or a number. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'D';
const RANDOM_CHARACTERS = 8;

/**
 * A new deal's ID: `D`, eight random characters and a check character, so that text pasted over an
 * ID is told from one. 2^40 values: among 10,000 deals two are equal with a chance of 1 in 20,000,
 * and reconcile treats equal IDs as a copy.
 *
 * @param random numbers in 0…1, 1 excluded
 */
export function newDealId(random: () => number): string {
  let body = '';
  for (let i = 0; i < RANDOM_CHARACTERS; i++) body += ALPHABET[Math.floor(random() * 32)];
  return PREFIX + body + checkCharacter(body);
}

/** Whether a text is a deal ID with a right check character. */
export function isDealId(text: string): boolean {
  return (
    /^D[0-9A-HJKMNP-TV-Z]{9}$/.test(text) &&
    checkCharacter(text.slice(1, -1)) === text[text.length - 1]
  );
}

/** The deal ID that a text of the add-on's begins with, or '' if it begins with none. */
export function leadingDealId(text: string): string {
  const id = text.slice(0, RANDOM_CHARACTERS + 2);
  const next = text[RANDOM_CHARACTERS + 2];
  return (next === undefined || next === ' ') && isDealId(id) ? id : '';
}

/** Luhn's algorithm modulo 32, which finds one wrong character and most swapped neighbours. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const code = ALPHABET.indexOf(body[body.length - 1 - i] ?? '');
    const weighted = i % 2 === 0 ? code * 2 : code;
    sum += Math.floor(weighted / 32) + (weighted % 32);
  }
  return ALPHABET[(32 - (sum % 32)) % 32] ?? '';
}
