import type { Language } from '../../pipeline/settings';

/** Words of the board. */
export interface BoardWords {
  readonly onlyStalled: string;
  readonly compact: string;
  readonly keys: string;
  /** Each key with what it does. */
  readonly keyLines: readonly (readonly [keys: string, what: string])[];
  addIn(stage: string): string;
  readonly dropOn: string;
}

export const BOARD_WORDS: Record<Language, BoardWords> = {
  en: {
    onlyStalled: 'Only stalled',
    compact: 'Compact',
    keys: 'Keys on the board',
    keyLines: [
      ['← → ↑ ↓', 'go from card to card'],
      ['Alt + ← →', 'moves the deal one stage'],
      ['Enter', 'opens the deal'],
      ['M', 'chooses the stage to move to'],
      ['Ctrl + Z', 'undoes the last change (⌘ + Z on a Mac)'],
      ['Esc', 'closes what is open, or stops dragging'],
      ['?', 'shows these keys'],
    ],
    addIn: (stage) => `New deal in ${stage}`,
    dropOn: 'Drop here for',
  },
  nb: {
    onlyStalled: 'Bare de som står stille',
    compact: 'Kompakt',
    keys: 'Taster på tavlen',
    keyLines: [
      ['← → ↑ ↓', 'går fra kort til kort'],
      ['Alt + ← →', 'flytter saken ett steg'],
      ['Enter', 'åpner saken'],
      ['M', 'velger hvilket steg saken flyttes til'],
      ['Ctrl + Z', 'angrer den siste endringen (⌘ + Z på Mac)'],
      ['Esc', 'lukker det som er åpent, eller avbryter det du drar'],
      ['?', 'viser disse tastene'],
    ],
    addIn: (stage) => `Ny salgsmulighet i ${stage}`,
    dropOn: 'Slipp her for',
  },
};
