import type { ComponentChildren } from 'preact';
import type { DealState } from '../../protocol/pipeline-state';
import { MoreButton } from '../parts/more-button';
import { useFirst } from '../parts/use-first';
import { useActions } from '../state/app';
import { shortened } from '../state/shortened';

/** The deals that can be opened, by their IDs. */
export type KnownDeals = ReadonlyMap<string, DealState>;

export interface ReceiptDeal {
  readonly id: string;
  readonly name: string;
  readonly figure?: string;
  readonly note?: string;
}

export interface ReceiptListProps {
  readonly deals: readonly ReceiptDeal[];
  readonly known: KnownDeals;
  readonly children?: ComponentChildren;
}

/** The deals behind a figure; a name opens its deal. Below them stands what they come to. */
export function ReceiptList({ deals, known, children }: ReceiptListProps) {
  const { shown, ...rest } = useFirst(deals);
  return (
    <>
      <ul class="receipt">
        {shown.map((deal) => (
          <li key={deal.id || deal.name}>
            <DealName deal={deal} isKnown={known.has(deal.id)} />
            {deal.figure && <span class="amount">{deal.figure}</span>}
            <bdi class="note">{noteOf(deal, known)}</bdi>
          </li>
        ))}
      </ul>
      <MoreButton {...rest} />
      {children}
    </>
  );
}

/** Names of deals often say what is sold; the company tells them apart. */
function noteOf({ id, name, note }: ReceiptDeal, known: KnownDeals): string {
  const company = shortened(known.get(id)?.company ?? '');
  return [company === shortened(name) ? '' : company, note].filter(Boolean).join(' · ');
}

function DealName({ deal, isKnown }: { readonly deal: ReceiptDeal; readonly isKnown: boolean }) {
  const { openDeal } = useActions();
  if (!isKnown) return <bdi class="receipt-name">{shortened(deal.name)}</bdi>;
  return (
    <button
      type="button"
      class="receipt-name"
      data-focus={`card:${deal.id}`}
      onClick={() => openDeal(deal.id)}
    >
      <bdi>{shortened(deal.name)}</bdi>
    </button>
  );
}
