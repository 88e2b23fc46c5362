import type { ForecastState } from '../../protocol/forecast-state';
import { useFormats } from '../formats/use-formats';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import { KeptDetails } from './kept-details';
import { type KnownDeals, ReceiptList } from './receipt-list';
import { BarLegend, StackedBar } from './stacked-bar';

export interface ForecastPartProps {
  readonly forecast: ForecastState;
  readonly known: KnownDeals;
}

/** The weighted total, how far it reaches with what is won, and the deals that make it up. */
export function Headline({ forecast, known }: ForecastPartProps) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const { deals } = useWords(PIPELINE_WORDS);
  const { money, percent } = useFormats();
  const { weightedAmount, wonAmount, target, lines } = forecast;
  return (
    <section aria-label={words.weighted}>
      <h2 class="headline">
        {words.weighted} <b>{money(weightedAmount)}</b>
      </h2>
      {target !== null && (
        <StackedBar
          won={wonAmount}
          weighted={weightedAmount}
          target={target}
          most={Math.max(target, wonAmount + weightedAmount)}
          label={words.ofTarget(money(weightedAmount), money(wonAmount), money(target))}
        />
      )}
      {target !== null && <BarLegend />}
      <KeptDetails name="total" kind="disclosure" summary={words.how}>
        <p class="note">{words.aboutWeighted}</p>
        <ReceiptList
          known={known}
          deals={lines.map(({ id, name, amount, probability, source, ...line }) => ({
            ...{ id, name, figure: money(line.weightedAmount) },
            note: words.product(money(amount), percent(probability), source),
          }))}
        >
          <p class="receipt-total">
            {words.total(deals(lines.length))} <b>{money(weightedAmount)}</b>
          </p>
        </ReceiptList>
      </KeptDetails>
    </section>
  );
}
