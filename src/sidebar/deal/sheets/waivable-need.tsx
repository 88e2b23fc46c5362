import { useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/text-field';
import { SHEET_WORDS } from '../../words/sheet-words';
import { useWords } from '../../words/use-words';
import { useFocusInside } from '../fields/use-focus-inside';
import type { DealForm } from '../form/use-deal-form';
import type { Need } from '../needs/deal-needs';
import { NeedItem } from '../needs/need-item';

export interface WaivableNeedProps {
  readonly form: DealForm;
  readonly need: Need;
  readonly isFirst: boolean;
  /** Why it is waived; null = it is not. */
  readonly reason: string | null;
  /** Waives it or (null) no longer; null where the team waives nothing. */
  readonly onReason: ((reason: string | null) => void) | null;
}

/** A must-criterion to be filled in, or waived with a reason where the team permits it. */
export function WaivableNeed({ form, need, isFirst, reason, onReason }: WaivableNeedProps) {
  const words = useWords(SHEET_WORDS);
  const isWaived = reason !== null;
  const [turns, setTurns] = useState(0);
  const place = useFocusInside<HTMLDivElement>(turns);
  const turn = (): void => {
    onReason?.(isWaived ? null : '');
    setTurns(turns + 1);
  };
  return (
    <div class="waivable-need" ref={place}>
      {isWaived ? (
        <TextField
          label={words.whyWaived(need.label)}
          value={reason}
          isRequired
          error={form.errors[need.key]}
          onChange={(text) => onReason?.(text)}
        />
      ) : (
        <NeedItem form={form} need={need} isFirst={isFirst} />
      )}
      {onReason && (
        <Button
          kind="link"
          label={isWaived ? `${words.fillIn}: ${need.label}` : `${words.waive} ${need.label}`}
          onPress={turn}
        >
          {isWaived ? words.fillIn : words.waive}
        </Button>
      )}
    </div>
  );
}
