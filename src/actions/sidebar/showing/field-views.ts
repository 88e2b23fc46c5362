import type { Criterion } from '../../../pipeline/criterion';
import { isDay } from '../../../pipeline/day';
import type { Field } from '../../../pipeline/deal';
import type { Rules } from '../../../pipeline/rules';
import type { FieldKind, FieldView } from '../../../protocol/pipeline-state';
import { type Cell, cellText, isDateCell } from '../../../tables/cells/cell';
import type { ColumnKey, DealColumns } from '../../../tables/deals/deal-columns';
import { keyName } from '../../../words/fields';

/** What the kinds of columns are told from. */
export interface FieldSource {
  readonly columns: DealColumns;
  /** Header texts from column A on. */
  readonly headers: readonly string[];
  readonly rules: Rules;
  readonly owners: readonly string[];
  /** Rows of deals, from column A on. */
  readonly rows: readonly (readonly Cell[])[];
}

type View = Pick<FieldView, 'kind' | 'options'>;

const KNOWN_KINDS: Readonly<Record<Exclude<Field, 'stage'>, FieldKind>> = {
  name: 'text',
  company: 'text',
  owner: 'choice',
  amount: 'amount',
  closeDate: 'date',
  probability: 'percent',
  nextStep: 'text',
  nextStepDate: 'date',
  lostReason: 'choice',
  created: 'date',
};

/** The bound columns but the stage, in their order in the sheet, with how each is filled in. */
export function fieldViews(source: FieldSource): FieldView[] {
  const bound = Object.entries(source.columns) as [ColumnKey, number][];
  return bound
    .filter(([key]) => key !== 'stage')
    .sort(([, one], [, other]) => one - other)
    .map(([key, column]) => {
      const label = source.headers[column - 1] || keyName(key, source.rules.settings.language);
      return { key, label, ...viewOf(key, column, source) };
    });
}

function viewOf(key: ColumnKey, column: number, { rules, owners, rows }: FieldSource): View {
  if (key in KNOWN_KINDS) {
    const options: Partial<Record<string, readonly string[]>> = {
      owner: owners,
      lostReason: rules.settings.lostReasons,
    };
    return { kind: KNOWN_KINDS[key as keyof typeof KNOWN_KINDS], options: options[key] ?? [] };
  }
  const judging = rules.criteria.filter((criterion) => criterion.key === key);
  const [asked] = judging.flatMap((criterion) => kindAsked(criterion) ?? []);
  if (asked !== 'choice') return { kind: asked ?? kindFilled(column, rows), options: [] };
  return { kind: 'choice', options: [...new Set(judging.flatMap(textsOf))] };
}

/** What a criterion says of the cells it judges; null = nothing. */
function kindAsked({ test, value }: Criterion): FieldKind | null {
  if (test === 'filled') return null;
  if (test === 'ticked') return 'checkbox';
  if (test === 'one of') return 'choice';
  if (test === 'not past' || test === 'at most days old') return 'date';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string' && isDay(value)) return 'date';
  return 'choice';
}

const textsOf = ({ test, value }: Criterion): readonly string[] => {
  if (test === 'one of' && Array.isArray(value)) return value;
  return test === '=' && typeof value === 'string' ? [value] : [];
};

const SAMPLE = 100;

/** The one kind of a column's first filled cells; text where they differ or there are none. */
function kindFilled(column: number, rows: readonly (readonly Cell[])[]): FieldKind {
  const kinds = new Set<FieldKind>();
  let filled = 0;
  for (const row of rows) {
    const cell = row[column - 1] ?? '';
    if (cellText(cell) === '') continue;
    kinds.add(kindOfCell(cell));
    if (++filled === SAMPLE) break;
  }
  const [kind] = kinds;
  return kind && kinds.size === 1 ? kind : 'text';
}

function kindOfCell(cell: Cell): FieldKind {
  if (isDateCell(cell)) return 'date';
  if (typeof cell === 'boolean') return 'checkbox';
  return typeof cell === 'number' ? 'number' : 'text';
}
