import type { DealState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { useActions } from '../state/app';
import { dealTitle } from '../state/deal-name';
import { useLanguage } from '../words/use-words';
import './deal-card.css';

export interface CardHeadProps {
  readonly deal: DealState;
  /** Everything on the card in a sentence, for screen readers; else they read what is seen. */
  readonly label?: string;
}

/** The name, which opens the deal, its amount as it stands in the sheet if it cannot be read, its company. */
export function CardHead({ deal, label }: CardHeadProps) {
  const { openDeal } = useActions();
  const { compactMoney } = useFormats();
  const title = dealTitle(deal, useLanguage());
  const company = deal.company.trim();
  return (
    <>
      <div class="deal-card-top">
        <button
          type="button"
          class="deal-name"
          aria-label={label}
          data-focus={`card:${deal.id}`}
          onClick={() => openDeal(deal.id)}
        >
          <bdi>{title}</bdi>
        </button>
        <span class="deal-amount" aria-hidden={label === undefined ? undefined : 'true'}>
          {deal.amount === null ? <bdi>{deal.amountText}</bdi> : compactMoney(deal.amount)}
        </span>
      </div>
      {company !== '' && company !== title && <bdi class="deal-company">{company}</bdi>}
    </>
  );
}
