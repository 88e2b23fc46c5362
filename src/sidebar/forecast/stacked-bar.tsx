import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { useWords } from '../words/use-words';

export interface StackedBarProps {
  readonly won: number;
  readonly weighted: number;
  readonly target: number | null;
  /** Amount at which the bar is full. */
  readonly most: number;
  /** The same in words; without it the figures stand beside. */
  readonly label?: string;
}

/** What is won, what is to be expected besides, and a mark where the target is. */
export function StackedBar({ won, weighted, target, most, label }: StackedBarProps) {
  const width = (amount: number): string => `${most > 0 ? (Math.max(0, amount) / most) * 100 : 0}%`;
  const said = label ? ({ role: 'img', 'aria-label': label } as const) : { 'aria-hidden': true };
  return (
    <div class="stacked-bar" {...said}>
      <i class="won" style={{ width: width(won) }} />
      <i class="weighted" style={{ width: width(weighted) }} />
      {!!target && <i class="mark" style={{ insetInlineStart: width(target) }} />}
    </div>
  );
}

/** What the bar's colours mean. */
export function BarLegend() {
  const words = useWords(FORECAST_VIEW_WORDS);
  return (
    <p class="legend note" aria-hidden="true">
      <i class="won" /> {words.won} <i class="weighted" /> {words.weighted}
    </p>
  );
}
