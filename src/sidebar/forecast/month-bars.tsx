import type { MonthState } from '../../protocol/forecast-state';
import { LEFT_OUT_WORDS } from '../../words/left-out';
import { useFormats } from '../formats/use-formats';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useLanguage, useWords } from '../words/use-words';
import type { ForecastPartProps } from './headline';
import { monthLabel } from './period-label';
import { BarLegend, StackedBar } from './stacked-bar';

/** The forecast by month, each a bar with its figures beside it. */
export function MonthBars({ forecast }: Pick<ForecastPartProps, 'forecast'>) {
  const { months, target } = forecast;
  const words = useWords(FORECAST_VIEW_WORDS);
  const most = Math.max(
    ...months.map(({ wonAmount, weightedAmount, target }) =>
      Math.max(wonAmount + weightedAmount, target ?? 0),
    ),
  );
  return (
    <section>
      <h2>{words.months}</h2>
      {target === null && <BarLegend />}
      <ul class="months">
        {months.map((month) => (
          <Month key={month.month} month={month} most={most} />
        ))}
      </ul>
    </section>
  );
}

function Month({ month: it, most }: { readonly month: MonthState; readonly most: number }) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const { deals } = useWords(PIPELINE_WORDS);
  const language = useLanguage();
  const { money } = useFormats();
  return (
    <li>
      <span>
        {it.month === ''
          ? LEFT_OUT_WORDS[language]['no close date']
          : monthLabel(it.month, language)}
      </span>
      <b class="amount">{money(it.weightedAmount)}</b>
      <StackedBar won={it.wonAmount} weighted={it.weightedAmount} target={it.target} most={most} />
      <span class="note">
        {words.monthNote(
          deals(it.deals),
          it.wonAmount > 0 ? money(it.wonAmount) : null,
          it.target === null ? null : money(it.target),
        )}
      </span>
    </li>
  );
}
