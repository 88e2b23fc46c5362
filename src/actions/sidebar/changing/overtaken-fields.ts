import type { DealChange, FieldInput } from '../../../protocol/deal-change';
import type { FieldValue } from '../../../protocol/deal-detail';
import type { FieldKind } from '../../../protocol/pipeline-state';
import { isDateCell } from '../../../tables/cells/cell';
import type { ColumnKey } from '../../../tables/deals/deal-columns';
import type { DealRow } from '../../read-rows';
import { clip } from '../showing/deal-state';
import { contentOf } from '../showing/field-values';
import { readInput } from './read-input';
import { formulaTest } from './read-values';
import type { SheetForChange } from './sheet-for-change';

/**
 * The fields of a change that somebody else has changed meanwhile, by key, with what they hold now:
 * neither what the sender was shown nor already what is wanted. A formula's result is nobody's change.
 */
export function overtakenFields(
  { seen = {}, values = {} }: Pick<DealChange, 'seen' | 'values'>,
  row: DealRow,
  sheet: SheetForChange,
): Record<string, FieldValue['value']> {
  const differing = Object.entries(seen).flatMap(([key, shown]) => {
    const column = sheet.layout.columns[key as ColumnKey];
    const kind = sheet.fields.find((field) => field.key === key)?.kind;
    const wanted = values[key];
    if (column === undefined || kind === undefined || wanted === undefined) return [];
    const now = contentOf(key as ColumnKey, row.cells[column - 1] ?? '', row.state.deal);
    const isKept = isAsShown(now, { key, shown, kind }, row, sheet);
    return isKept || meaning(now, kind, sheet) === meaning(wanted, kind, sheet)
      ? []
      : [{ key, column, now }];
  });
  if (differing.length === 0) return {};
  const isFormula = formulaTest(row.state.deal.row, sheet);
  const changed = differing.filter(({ column }) => !isFormula(column));
  return Object.fromEntries(changed.map(({ key, now }) => [key, now]));
}

interface ShownField {
  readonly key: string;
  readonly shown: FieldInput;
  readonly kind: FieldKind;
}

/** Whether a cell that holds this would be shown in the same way now. */
function isAsShown(
  now: FieldValue['value'],
  { key, shown, kind }: ShownField,
  { state: { deal } }: DealRow,
  sheet: SheetForChange,
): boolean {
  const [was, is] = [meaning(shown, kind, sheet), meaning(now, kind, sheet)];
  return was === is || was === clip(is) || (shown === null && isBlankOnCard(key, deal));
}

/** Cards show nothing of a chance or a day that cannot be read, nor of a step that is an error. */
function isBlankOnCard(key: string, deal: DealRow['state']['deal']): boolean {
  if (key === 'probability' || key === 'nextStepDate' || key === 'closeDate')
    return deal[key].value === null;
  return key === 'nextStep' && deal.nextStep === '';
}

/** What a content means in a column of that kind; '' = nothing, as an unticked box. */
function meaning(
  value: FieldInput,
  kind: FieldKind,
  { configuration: { context, rules } }: SheetForChange,
): string {
  const reading = readInput(value, kind, context, rules.settings.language);
  const content = 'content' in reading ? reading.content : value;
  if (content === null || content === false) return '';
  return isDateCell(content) ? content.date : String(content).trim();
}
