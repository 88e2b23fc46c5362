import { useFormats } from '../formats/use-formats';
import { Button } from '../parts/button';
import { useActions } from '../state/app';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { useWords } from '../words/use-words';
import { Figure } from './figure';
import type { ForecastPartProps } from './headline';
import { ReceiptList } from './receipt-list';
import { type TargetFigures, targetFigures } from './target-figures';

/** Target, won so far, what is still needed, and how well the open deals cover it. */
export function TargetFiguresList({ forecast, known }: ForecastPartProps) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const { money } = useFormats();
  const { show } = useActions();
  const figures = targetFigures(forecast);
  return (
    <>
      {figures && (
        <Figure label={words.target} value={money(figures.target)}>
          <p class="note">{words.aboutTarget}</p>
        </Figure>
      )}
      <WonFigure forecast={forecast} known={known} />
      {figures && <GapFigures figures={figures} forecast={forecast} known={known} />}
      {!figures && forecast.from !== null && (
        <p class="note">
          {words.noTarget}{' '}
          <Button kind="link" onPress={() => show('set-up')}>
            {words.setTarget}
          </Button>
        </p>
      )}
    </>
  );
}

function WonFigure({ forecast: { wonAmount, wonDeals }, known }: ForecastPartProps) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const { money, day } = useFormats();
  const deals = wonDeals.map(({ id, name, amount, closeDate }) => ({
    ...{ id, name, note: day(closeDate) },
    figure: amount === null ? words.noAmount : money(amount),
  }));
  return (
    <Figure label={words.won} value={money(wonAmount)}>
      <p class="note">{deals.length > 0 ? words.aboutWon : words.nothingWon}</p>
      <ReceiptList deals={deals} known={known} />
    </Figure>
  );
}

function GapFigures({
  forecast: { wonAmount, amount },
  figures: { target, gap, coverage },
}: ForecastPartProps & { readonly figures: TargetFigures }) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const { money, number } = useFormats();
  const times = coverage === null ? '' : words.times(number(Math.round(coverage * 10) / 10));
  return (
    <>
      <Figure label={words.gap} value={gap > 0 ? words.needed(money(gap)) : words.reached}>
        <p class="note">{words.aboutGap(money(target), money(wonAmount), money(gap))}</p>
      </Figure>
      {coverage !== null && (
        <Figure label={words.coverage} value={times}>
          <p class="note">{words.aboutCoverage(money(amount), money(gap), times)}</p>
        </Figure>
      )}
    </>
  );
}
