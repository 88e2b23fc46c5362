import { useFormats } from '../formats/use-formats';
import { PAST_WORDS } from '../words/past-words';
import { useWords } from '../words/use-words';
import { Figure } from './figure';
import type { ForecastPartProps } from './headline';

/** So many closed deals it takes before a win rate says something; a funnel's stage takes as many. */
const ENOUGH_CLOSED = 10;

type PastProps = Pick<ForecastPartProps, 'forecast'>;

/** What the past says: win rate and sales velocity. */
export function PastFigures({ forecast }: PastProps) {
  const words = useWords(PAST_WORDS);
  return (
    <section>
      <h2>{words.past}</h2>
      <WinRateFigure forecast={forecast} />
      <VelocityFigure forecast={forecast} />
    </section>
  );
}

function WinRateFigure({ forecast: { winRate } }: PastProps) {
  const words = useWords(PAST_WORDS);
  const { percent } = useFormats();
  const { won, lost } = winRate;
  const closed = won + lost;
  return (
    <>
      <Figure label={words.winRate} value={closed > 0 ? percent(won / closed) : '–'}>
        <p class="note">
          {closed > 0 && words.wonOf(won, closed)} {words.aboutWinRate}
        </p>
      </Figure>
      {closed < ENOUGH_CLOSED && (
        <p class="note">{closed > 0 ? words.fewClosed(closed, ENOUGH_CLOSED) : words.noneClosed}</p>
      )}
    </>
  );
}

function VelocityFigure({ forecast: { velocity, from } }: PastProps) {
  const words = useWords(PAST_WORDS);
  const { money, percent, days } = useFormats();
  const { open, meanWonAmount, winRate, meanCycleDays, amountPerDay } = velocity;
  const known = <T,>(part: T | null, write: (part: T) => string): string =>
    part === null ? words.notKnown : write(part);
  return (
    <>
      <Figure
        label={words.velocity}
        value={amountPerDay === null ? '–' : words.perDay(money(Math.round(amountPerDay)))}
      >
        <p class="note">
          {words.aboutVelocity(from === null)}{' '}
          {words.velocityParts(
            open,
            known(meanWonAmount, (mean) => money(Math.round(mean))),
            known(winRate, percent),
            known(meanCycleDays, (cycle) => days(Math.round(cycle * 10) / 10)),
          )}
        </p>
      </Figure>
      {amountPerDay === null && <p class="note">{words.noVelocity}</p>}
    </>
  );
}
