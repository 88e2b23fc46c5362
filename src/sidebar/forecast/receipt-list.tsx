import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DealState } from '../../protocol/pipeline-state';
import { Button } from '../parts/button';
import { useActions } from '../state/app';
import { shortened } from '../state/shortened';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';

/** The deals that can be opened, by their IDs. */
export type KnownDeals = ReadonlyMap<string, DealState>;

/** Deals shown at first, and more at each press. */
const PORTION = 25;

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
  const words = useWords(PIPELINE_WORDS);
  const [shown, setShown] = useState(PORTION);
  const rest = Math.min(PORTION, deals.length - shown);
  return (
    <>
      <ul class="receipt">
        {deals.slice(0, shown).map((deal) => (
          <li key={deal.id || deal.name}>
            <DealName deal={deal} isKnown={known.has(deal.id)} />
            {deal.figure && <span class="amount">{deal.figure}</span>}
            <bdi class="note">{noteOf(deal, known)}</bdi>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="link" onPress={() => setShown(shown + PORTION)}>
          {words.showMore(rest)}
        </Button>
      )}
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
