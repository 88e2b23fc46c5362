import type { Language } from '../pipeline/settings';
import type { StageRole } from '../pipeline/stage';

/** Roles of stages; of texts separated by `|` the first is written, all are understood. */
export const ROLE_NAMES: Record<Language, Record<StageRole, string>> = {
  en: { open: 'open', won: 'won', lost: 'lost' },
  nb: { open: 'åpen|åpent', won: 'vunnet', lost: 'tapt' },
};
