import { useMemo } from 'preact/hooks';
import { AddDealButton } from '../parts/add-deal-button';
import { ProblemBox } from '../parts/problem-box';
import { Skeleton } from '../parts/skeleton';
import { ViewHeading } from '../parts/view-heading';
import { useAppState } from '../state/app';
import { COMMON_WORDS } from '../words/common-words';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { useWords } from '../words/use-words';
import { FunnelTable } from './funnel-table';
import { type ForecastPartProps, Headline } from './headline';
import { LeftOutList } from './left-out-list';
import { MonthBars } from './month-bars';
import { PastFigures } from './past-figures';
import { PeriodPicker } from './period-picker';
import { TargetFiguresList } from './target-figures-list';
import { UpdateTabs } from './update-tabs';
import { useForecast } from './use-forecast';
import './forecast.css';

/** What is likely to come in, and where deals fall out; each figure says where it comes from. */
export function ForecastView() {
  const words = useWords(COMMON_WORDS);
  const { request, forecast, problem, isLoading, ask, retry } = useForecast();
  const deals = useAppState().pipeline?.deals;
  const known = useMemo(() => new Map(deals?.map((deal) => [deal.id, deal])), [deals]);
  return (
    <div class="forecast">
      <ViewHeading isHidden>{words.views.forecast}</ViewHeading>
      <PeriodPicker request={request} shown={isLoading ? null : forecast} onAsk={ask} />
      {problem && <ProblemBox problem={problem} onRetry={retry} />}
      {!forecast && isLoading && <Skeleton lines={6} />}
      {forecast && (
        <div aria-busy={isLoading} class={isLoading ? 'is-loading' : undefined}>
          <ForecastFigures forecast={forecast} known={known} />
        </div>
      )}
    </div>
  );
}

function ForecastFigures({ forecast, known }: ForecastPartProps) {
  const { lines, leftOut, funnel } = forecast;
  const hasDeals = lines.length + leftOut.length + (funnel[0]?.deals.entered ?? 0) > 0;
  if (!hasDeals) return <NoDeals />;
  return (
    <>
      <Headline forecast={forecast} known={known} />
      <TargetFiguresList forecast={forecast} known={known} />
      {forecast.months.length > 1 && <MonthBars forecast={forecast} />}
      <LeftOutList forecast={forecast} known={known} />
      <PastFigures forecast={forecast} />
      <FunnelTable forecast={forecast} />
      <UpdateTabs />
    </>
  );
}

function NoDeals() {
  const words = useWords(FORECAST_VIEW_WORDS);
  return (
    <>
      <p>{words.noDeals}</p>
      <AddDealButton />
    </>
  );
}
