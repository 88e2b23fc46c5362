import type { Problem } from '../../../protocol/answer';
import { MOVE_WORDS } from '../../../words/moves';
import type { Damage } from '../../deals-layout';
import type { Platform } from '../../platform';
import { sheetLanguage } from '../../sheet-language';

/** What keeps a reconcile from being done, as the page is told of it. */
export function stopProblem(stop: 'not set up' | 'busy' | Damage, platform: Platform): Problem {
  if (stop === 'not set up' || stop === 'busy') return { code: stop };
  return { code: 'damaged', text: MOVE_WORDS[sheetLanguage(platform)].damaged[stop] };
}
