import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import { findLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import { revisionText } from '../showing/revision-text';

/** Answers with the text of the cell that every apply writes; two reads, as it is asked often. */
export function readRevision(
  _request: Calls['readRevision']['request'],
  { workbook }: Platform,
): Answer<Calls['readRevision']['value']> {
  const names = workbook.names();
  if (!findLayout(names)) return { ok: false, problem: { code: 'not set up' } };
  return { ok: true, value: revisionText(names, workbook) };
}
