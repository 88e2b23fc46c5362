import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldInput } from '../../../protocol/deal-change';
import type { FieldValue } from '../../../protocol/deal-detail';
import type { DealState } from '../../../protocol/pipeline-state';
import { type Said, useApp } from '../../state/app';
import type { Change } from '../../state/app-state';
import { badValues } from '../../state/bad-values';
import { cellValue } from './cell-values';
import { type DetailState, useDealDetail } from './deal-details';
import { seenInputs } from './seen-inputs';
import { useUnsavedDeal } from './unsaved-deals';
import {
  conflicts,
  dropField,
  dropSaved,
  keepMine,
  putBack,
  putIn,
  type UnsavedFields,
  unsavedOf,
  valuesOf,
} from './unsaved-fields';
import { type Complaints, useComplaints } from './use-complaints';

/** The fields of a deal as a person fills them in; shared by the deal view and the sheets over it. */
export interface DealForm extends Complaints {
  readonly deal: DealState;
  readonly detail: DetailState;
  /** What stands in the sheet; undefined while it is not known. */
  cellOf(key: string): FieldValue | undefined;
  /** What the field holds: what was typed, else what stands in the sheet. */
  inputOf(key: string): FieldInput;
  put(key: string, input: FieldInput): void;
  readonly unsaved: UnsavedFields;
  /** Keys of fields that others have changed since. */
  readonly conflicts: readonly string[];
  /** Keeps what was typed over what others have written. */
  keepMine(key: string): void;
  /** Forgets what was typed into a field, or into all. */
  discard(key?: string): void;
  /** Saves a change together with these fields; false if it failed. */
  save(change: Change, said?: Said, fields?: UnsavedFields): Promise<boolean>;
  readonly isSaving: boolean;
  readAgain(): void;
}

/**
 * The form of a deal, whose cells are read once its mark is another one.
 *
 * @param isReadAnew whether they are also read when the form comes up, for what marks do not tell
 */
export function useDealForm(deal: DealState, isReadAnew = false): DealForm {
  const { id, mark } = deal;
  const isBusy = useApp().state.busy.has(id);
  const [{ fields, saving }, update] = useUnsavedDeal(id);
  const [detail, read] = useDealDetail(id);
  const complaints = useComplaints();
  const isRead = useRef(false);
  useEffect(() => {
    const isKnown = detail.askedFor === mark && (isRead.current || !isReadAnew);
    if (isBusy || isKnown) return;
    isRead.current = true;
    void read(mark);
  }, [detail.askedFor, mark, isBusy, isReadAnew, read]);
  const cellOf = (key: string) => cellValue(key, deal, detail.detail, isBusy);
  const cellInput = (key: string): FieldInput | undefined => cellOf(key)?.value;
  const change = (next: (fields: UnsavedFields) => UnsavedFields): void =>
    update((now) => ({ ...now, fields: next(now.fields) }));
  return {
    ...complaints,
    ...useSaving(deal, complaints.complain, cellInput),
    deal,
    detail,
    cellOf,
    inputOf: (key) => (fields[key] ?? saving[key])?.now ?? cellInput(key) ?? null,
    put: (key, input) => {
      complaints.forgive(key);
      change((now) => putIn(now, key, input, saving[key]?.now ?? cellInput(key)));
    },
    unsaved: unsavedOf(fields, cellInput),
    conflicts: isBusy ? [] : conflicts(fields, cellInput),
    keepMine: (key) => change((now) => keepMine(now, key, cellInput(key))),
    discard: (key) => change((now) => (key === undefined ? {} : dropField(now, key))),
    readAgain: () => void read(mark),
  };
}

/** Sends fields; until they have been read back they are shown as they were sent. */
function useSaving(
  { id }: DealState,
  complain: Complaints['complain'],
  cellOf: (key: string) => FieldInput | undefined,
): Pick<DealForm, 'save' | 'isSaving'> {
  const { change: send } = useApp();
  const [, update] = useUnsavedDeal(id);
  const [, read] = useDealDetail(id);
  const [isSaving, setSaving] = useState(false);
  const save = async (change: Change, said?: Said, sent: UnsavedFields = {}): Promise<boolean> => {
    setSaving(true);
    update(({ fields, saving }) => ({
      fields: dropSaved(fields, sent),
      saving: { ...saving, ...sent },
    }));
    const wanted = withValues(change, sent);
    const outcome = await send(id, { ...wanted, seen: seenInputs(wanted, sent, cellOf) }, said);
    const isOvertaken = !outcome.ok && outcome.problem.code === 'changed';
    if (isOvertaken) await read(outcome.problem.deal.mark);
    setSaving(false);
    if (!outcome.ok) complain(badValues(outcome.problem));
    const finish = (): void => update((now) => ({ ...now, saving: dropSaved(now.saving, sent) }));
    if (outcome.ok) {
      void read(outcome.deal.mark).then(finish);
      return true;
    }
    update((now) => ({ ...now, fields: putBack(now.fields, sent) }));
    finish();
    return false;
  };
  return { save, isSaving };
}

function withValues(change: Change, sent: UnsavedFields): Change {
  const { values: own, ...rest } = change;
  const values = { ...valuesOf(sent), ...own };
  return Object.keys(values).length > 0 ? { ...rest, values } : rest;
}
