import type { Answer, Problem } from '../../../protocol/answer';
import type { CallName, Calls } from '../../../protocol/calls';
import { MOVE_WORDS } from '../../../words/moves';
import { knownRefusal } from '../../../words/refusals';
import type { Platform } from '../../platform';
import { refusalOf } from '../../refusals';
import { sheetLanguage } from '../../sheet-language';
import { addDeal } from '../changing/add-deal';
import { changeDeal } from '../changing/change-deal';
import { readForecast } from '../forecast/read-forecast';
import { readSetUp } from '../set-up/read-set-up';
import { runSetUp } from '../set-up/run-set-up';
import { saveSetUp } from '../set-up/save-set-up';
import { openPipeline } from '../showing/open-pipeline';
import { readDeal } from '../showing/read-deal';
import { isRequest } from './check-request';
import { goToDeal } from './go-to-deal';
import { readRequest } from './read-request';
import { readRevision } from './read-revision';
import { readSelection } from './read-selection';
import { sayWho } from './say-who';

type UseCase<N extends CallName> = (
  request: Calls[N]['request'],
  platform: Platform,
) => Answer<Calls[N]['value']>;

const USE_CASES: { readonly [N in CallName]: UseCase<N> } = {
  openPipeline,
  readDeal,
  changeDeal,
  addDeal,
  readForecast,
  readSetUp,
  runSetUp,
  saveSetUp,
  readRevision,
  goToDeal,
  readSelection,
  sayWho,
};

/**
 * Answers a call with the JSON text of an `Answer`. Anyone who can edit the spreadsheet can call with
 * anything: what is not a request is refused before anything is read. Never throws.
 *
 * @param request what should be the request's JSON text
 * @param log gets what failed that nobody foresaw; its text never reaches the caller
 */
export function answerCall<N extends CallName>(
  name: N,
  request: unknown,
  createPlatform: () => Platform,
  log: (error: unknown) => void,
): string {
  try {
    const value = readRequest(request);
    if (!isRequest(name, value)) return refusal({ code: 'bad request' });
    const platform = createPlatform();
    return attempt(() => USE_CASES[name](value, platform), platform, log);
  } catch (error) {
    log(error);
    return refusal({ code: 'failed' });
  }
}

function attempt(
  run: () => Answer<unknown>,
  platform: Platform,
  log: (error: unknown) => void,
): string {
  try {
    return JSON.stringify(run());
  } catch (error) {
    const reason = refusalOf(error, platform.workbook);
    log(error);
    return refusal(problemOf(reason, platform));
  }
}

/** A refusal of Google's that the user can do something about; what else was thrown says nothing. */
function problemOf(reason: string, platform: Platform): Problem {
  const language = sheetLanguage(platform);
  const known = knownRefusal(reason, language);
  if (known === null) return { code: 'failed' };
  return { code: 'refused', text: MOVE_WORDS[language].refused(known) };
}

const refusal = (problem: Problem): string => JSON.stringify({ ok: false, problem });
