import type { Language } from '../pipeline/settings';

/** Why Google refused a write, as the end of a sentence, and what to do about it. */
const REFUSALS: Record<Language, Record<'protected' | 'full' | 'long' | 'failed', string>> = {
  en: {
    protected:
      'cells that Dealsheet writes into are protected. Ask the owner of this file to let you edit them.',
    full: 'the spreadsheet has reached Google’s limit of 10 million cells. Delete empty rows, columns or tabs and try again.',
    long: 'a text is longer than Google’s limit of 50,000 characters. Shorten it and try again.',
    failed: 'Google did not answer. Try again in a moment.',
  },
  nb: {
    protected:
      'celler som Dealsheet skriver i, er beskyttet. Be eieren av filen om å få redigere dem.',
    full: 'regnearket har nådd Googles grense på 10 millioner celler. Slett tomme rader, kolonner eller faner, og prøv igjen.',
    long: 'en tekst er lengre enn Googles grense på 50 000 tegn. Kort den ned, og prøv igjen.',
    failed: 'Google svarte ikke. Prøv igjen om et øyeblikk.',
  },
};

/** What Google's own text means to the user; a text that is not known is quoted without IDs. */
export function refusalReason(reason: string, language: Language): string {
  const known = knownRefusal(reason, language);
  if (known !== null) return known;
  if (/ (with|med) id/i.test(reason)) return REFUSALS[language].failed;
  const said = reason.replace(/[\w-]{25,}/g, '…').replace(/\.$/, '');
  return language === 'nb' ? `Google svarte «${said}».` : `Google said “${said}”.`;
}

/** What keeps Google from writing, where its own text says it; null for anything else. */
export function knownRefusal(reason: string, language: Language): string | null {
  const words = REFUSALS[language];
  if (/protected|beskyttet/i.test(reason)) return words.protected;
  if (/10\D?000\D?000/.test(reason)) return words.full;
  return /50\D?000/.test(reason) ? words.long : null;
}
