import {
  FORECAST_SPANS,
  type ForecastRequest,
  type ForecastState,
} from '../../protocol/forecast-state';
import { useFormats } from '../formats/use-formats';
import { Button } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { useLanguage, useWords } from '../words/use-words';
import { periodLabel } from './period-label';

export interface PeriodPickerProps {
  readonly request: ForecastRequest;
  /** Null while the period's name is not known. */
  readonly shown: ForecastState | null;
  readonly onAsk: (request: ForecastRequest) => void;
}

/** Which period: its length, and how far from the present one. */
export function PeriodPicker({ request, shown, onAsk }: PeriodPickerProps) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const { span, offset } = request;
  return (
    <div class="period-picker">
      <fieldset class="period-spans" aria-label={words.period}>
        {FORECAST_SPANS.map((each) => (
          <Button
            key={each}
            isPressed={each === span}
            focusKey={`forecast:${each}`}
            onPress={() => onAsk({ span: each, offset: 0 })}
          >
            {words.spans[each]}
          </Button>
        ))}
      </fieldset>
      {span !== 'all' && (
        <div class="period-place">
          <IconButton
            icon="back"
            label={words.earlier}
            focusKey="forecast:earlier"
            onPress={() => onAsk({ span, offset: offset - 1 })}
          />
          <PeriodName request={request} shown={shown} />
          <IconButton
            icon="arrow"
            label={words.later}
            focusKey="forecast:later"
            onPress={() => onAsk({ span, offset: offset + 1 })}
          />
        </div>
      )}
    </div>
  );
}

function PeriodName({ request, shown }: Pick<PeriodPickerProps, 'request' | 'shown'>) {
  const words = useWords(FORECAST_VIEW_WORDS);
  const language = useLanguage();
  const { day } = useFormats();
  const { span, offset } = request;
  if (!shown?.from || !shown.to) return <p>…</p>;
  const days = `${day(shown.from)} – ${day(shown.to)}`;
  return (
    <p aria-live="polite">
      {offset === 0 && `${words.present[span]} · `}
      {periodLabel(shown.label, words, language)}
      {span !== 'month' && <span class="note"> {days}</span>}
    </p>
  );
}
