import type { ForecastState } from '../../protocol/forecast-state';
import type { DealState } from '../../protocol/pipeline-state';
import { LEFT_OUT_WORDS } from '../../words/left-out';
import { useFormats } from '../formats/use-formats';
import { dealTitle } from '../state/deal-name';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useLanguage, useWords } from '../words/use-words';
import type { ForecastPartProps } from './headline';
import { KeptDetails } from './kept-details';
import { ReceiptList } from './receipt-list';

/** What does not count, why, and that with what counts it is all deals. */
export function LeftOutList({ forecast, known }: ForecastPartProps) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const { deals } = useWords(PIPELINE_WORDS);
  const { leftOut, lines } = forecast;
  const count = leftOut.reduce((sum, each) => sum + each.deals, 0);
  return (
    <section>
      <h2>{words.leftOut}</h2>
      {count === 0 && <p class="note">{words.noneLeftOut}</p>}
      {leftOut.map((each) => (
        <LeftOut key={each.reason} leftOut={each} known={known} />
      ))}
      <p class="receipt-total">
        {words.accounts(lines.length, count, deals(lines.length + count))}
      </p>
    </section>
  );
}

type LeftOutState = ForecastState['leftOut'][number];

function LeftOut({
  leftOut: { reason, deals, amount, ids },
  known,
}: Pick<ForecastPartProps, 'known'> & { readonly leftOut: LeftOutState }) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const pipelineWords = useWords(PIPELINE_WORDS);
  const language = useLanguage();
  const { money, day } = useFormats();
  const shown = ids.flatMap((id) => known.get(id) ?? []).map(receiptDeal);
  const head = (
    <>
      <span>{LEFT_OUT_WORDS[language][reason]}</span> <b>{pipelineWords.deals(deals)}</b>
      {amount !== 0 && <span class="note">{money(amount)}</span>}
    </>
  );
  if (shown.length === 0) return <p class="figure plain">{head}</p>;
  return (
    <KeptDetails name={reason} kind="figure" summary={head}>
      <ReceiptList deals={shown} known={known}>
        {shown.length < deals && <p class="note">{words.more(deals - shown.length)}</p>}
      </ReceiptList>
    </KeptDetails>
  );

  function receiptDeal(deal: DealState) {
    const { id, amountText, closeDate } = deal;
    const note = reason === 'unreadable amount' || reason === 'other currency' ? amountText : '';
    return {
      id,
      name: dealTitle(deal, language),
      note: note || (closeDate ? day(closeDate) : ''),
    };
  }
}
