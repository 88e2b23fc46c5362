import type { Edit } from '../actions/edit';
import { toArea } from './workbook';

/** What an edit trigger tells, in our terms. Google's types claim `oldValue` is always there. */
export function toEdit({ range, oldValue }: GoogleAppsScript.Events.SheetsOnEdit): Edit {
  return { area: toArea(range), oldValue: oldValue as string | undefined };
}
