import type { ForecastState, FunnelStep } from '../../protocol/forecast-state';
import { FIELD_NAMES } from '../../words/fields';
import { useFormats } from '../formats/use-formats';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { PAST_WORDS } from '../words/past-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import type { ForecastPartProps } from './headline';
import { KeptDetails } from './kept-details';

type FunnelProps = Pick<ForecastPartProps, 'forecast'>;

/** Where deals come from, get to and fall out. */
export function FunnelTable({ forecast }: FunnelProps) {
  const words = useWords(PAST_WORDS);
  const { how } = useWords(FORECAST_VIEW_WORDS);
  const { stage } = useWords(FIELD_NAMES);
  const { funnel, bottleneck } = forecast;
  const most = Math.max(1, ...funnel.map(({ deals }) => deals.entered));
  return (
    <section>
      <h2 id="funnel">{words.funnel}</h2>
      <p>{bottleneck}</p>
      <table class="funnel" aria-labelledby="funnel">
        <thead>
          <tr>
            <th scope="col">{stage}</th>
            <th scope="col">{words.entered}</th>
            <th scope="col">{words.movedOn}</th>
            <th scope="col">{words.medianDays}</th>
          </tr>
        </thead>
        <tbody>
          {funnel.map((step) => (
            <FunnelRow key={step.stage} step={step} most={most} />
          ))}
        </tbody>
      </table>
      <KeptDetails name="funnel" kind="disclosure" summary={how}>
        <p class="note">{words.aboutFunnel}</p>
        <FunnelReceipt forecast={forecast} />
      </KeptDetails>
    </section>
  );
}

function FunnelRow({ step, most }: { readonly step: FunnelStep; readonly most: number }) {
  const { percent, number } = useFormats();
  const { stage, deals, conversion, medianDays } = step;
  return (
    <tr>
      <th scope="row">
        {stage}
        <i aria-hidden="true" style={{ width: `${(deals.entered / most) * 100}%` }} />
      </th>
      <td>{deals.entered}</td>
      <td>{conversion === null ? '–' : percent(Math.round(conversion * 100) / 100)}</td>
      <td>{medianDays === null ? '–' : number(medianDays)}</td>
    </tr>
  );
}

/** What became of the deals of each stage, and of those that stand in none. */
function FunnelReceipt({ forecast: { funnel, outside } }: FunnelProps) {
  const words = useWords(PAST_WORDS);
  const { deals: dealsText } = useWords(PIPELINE_WORDS);
  const apart = (Object.keys(outside) as (keyof ForecastState['outside'])[]).filter(
    (reason) => outside[reason] > 0,
  );
  const sum = apart.reduce((total, reason) => total + outside[reason], 0);
  const inside = funnel[0]?.deals.entered ?? 0;
  return (
    <>
      <ul class="plain-list note">
        {funnel.map(({ stage, deals }) => (
          <li key={stage}>
            {words.stepParts(stage, deals.entered, [
              ...([deals.movedOn, deals.lostHere, deals.wentBack, deals.stillHere] as const),
            ])}
          </li>
        ))}
        {apart.map((reason) => (
          <li key={reason}>
            {words.outside[reason]}: {outside[reason]}
          </li>
        ))}
      </ul>
      <p class="receipt-total">{words.funnelAccounts(inside, sum, dealsText(inside + sum))}</p>
    </>
  );
}
