import { Icon } from '../../parts/icon';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { DealField } from '../fields/deal-field';
import type { DealForm } from '../form/use-deal-form';
import type { Need } from './deal-needs';
import './need-item.css';

export interface NeedItemProps {
  readonly form: DealForm;
  readonly need: Need;
  readonly isFirst?: boolean;
}

/** What a stage needs of one column: its field while something is missing, else where it was met. */
export function NeedItem({ form, need, isFirst = false }: NeedItemProps) {
  const { field, state } = need;
  if (state !== 'missing') return <MetNeed need={need} />;
  if (!field) return <UnknownNeed need={need} />;
  return (
    <DealField
      form={form}
      field={field}
      isFirst={isFirst}
      isRequired={need.level === 'must'}
      hint={<NeedHint need={need} />}
    />
  );
}

/** What is asked for in words, and the team's advice. */
function NeedHint({ need: { criteria, level } }: Pick<NeedItemProps, 'need'>) {
  const words = useWords(DEAL_WORDS);
  const asks = criteria.map((one) => one.asks).filter(Boolean);
  const advice = [...new Set(criteria.map((one) => one.advice).filter(Boolean))];
  const first = [...(level === 'should' ? [words.recommended] : []), ...asks].join(' · ');
  return (
    <>
      {first && <div>{first}</div>}
      {advice.map((text) => (
        <div key={text}>{text}</div>
      ))}
    </>
  );
}

function MetNeed({ need: { label, state, criteria } }: Pick<NeedItemProps, 'need'>) {
  const words = useWords(DEAL_WORDS);
  const isTicked = criteria.some(({ test }) => test === 'ticked');
  const where = isTicked ? words.tickedIn(label) : words.filledIn(label);
  return (
    <div class="met-need">
      <Icon name={state === 'met' ? 'check' : 'note'} />
      <span>
        {label} <span class="note">{state === 'met' ? where : words.waived}</span>
      </span>
    </div>
  );
}

function UnknownNeed({ need: { label } }: Pick<NeedItemProps, 'need'>) {
  const words = useWords(DEAL_WORDS);
  return (
    <div class="met-need">
      <Icon name="missing" />
      <span class="note">{words.noColumn(label)}</span>
    </div>
  );
}
