import type { Day } from '../../pipeline/day';
import { DEAL_WORDS } from '../words/deal-words';
import { useWords } from '../words/use-words';
import { Button } from './button';
import { quickDays } from './quick-days';
import './quick-day-buttons.css';

export interface QuickDayButtonsProps {
  /** What choosing a day does, such as "Put off to". */
  readonly label: string;
  readonly today: Day;
  readonly chosen: string;
  readonly onChoose: (day: Day) => void;
}

/** Days often chosen, one press each. */
export function QuickDayButtons({ label, today, chosen, onChoose }: QuickDayButtonsProps) {
  const words = useWords(DEAL_WORDS);
  return (
    <fieldset class="quick-days">
      <legend class="note">{label}</legend>
      {quickDays(today).map(({ name, day }) => (
        <Button key={name} isPressed={day === chosen} onPress={() => onChoose(day)}>
          {words.quickDays[name]}
        </Button>
      ))}
    </fieldset>
  );
}
