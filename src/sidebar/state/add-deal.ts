import type { NewDeal } from '../../protocol/deal-change';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { PROBLEM_WORDS } from '../words/problem-words';
import type { Outcome } from './app';
import { dealName } from './deal-name';
import { sameness } from './job';
import { operationId } from './operation-id';
import type { Page } from './page';
import { problemText } from './problem-text';
import { refuse } from './say-problem';
import { sendNewDeal } from './send-job';
import { showToast } from './show-toast';

/** Adds deals. The same deal sent twice, also after a failure, is the same operation. */
export function createDealAdder(
  page: Page,
): (deal: Omit<NewDeal, 'operation'>) => Promise<Outcome> {
  const { store } = page;
  const running = new Map<string, Promise<Outcome>>();
  const operations = new Map<string, string>();

  const run = async (deal: Omit<NewDeal, 'operation'>, operation: string): Promise<Outcome> => {
    store.dispatch({ type: 'changing', pending: { operation, id: '', change: {} } });
    const result = await sendNewDeal(page, { ...deal, operation });
    const { language } = store.state();
    store.dispatch({ type: 'settled', operation });
    if (!result.ok) {
      const text = problemText(result.problem, PROBLEM_WORDS[language]);
      if (result.problem.code === 'bad values') return result;
      showToast(page, text, { isProblem: true, operation });
      return result;
    }
    const added = result.value.deal;
    store.dispatch({ type: 'added', deal: added });
    const text = PIPELINE_WORDS[language].added(dealName(added, language));
    showToast(page, text, { operation });
    return { ok: true, deal: added };
  };

  return (deal) => {
    if (!store.state().isOnline) return refuse(page, { code: 'offline' });
    const key = sameness('', deal);
    const same = running.get(key);
    if (same) return same;
    const operation = operations.get(key) ?? operationId();
    operations.set(key, operation);
    const outcome = run(deal, operation).then((one) => {
      running.delete(key);
      if (one.ok) operations.delete(key);
      return one;
    });
    running.set(key, outcome);
    return outcome;
  };
}
