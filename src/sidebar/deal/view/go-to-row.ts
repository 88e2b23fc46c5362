import type { CallResult } from '../../server/call-problem';
import type { AppActions } from '../../state/app';

declare const google: {
  readonly script: { readonly host: { readonly editor: { focus(): void } } };
};

/** Selects the deal's row in the sheet and gives the keyboard to the sheet. */
export async function goToRow(call: AppActions['call'], id: string): Promise<CallResult<null>> {
  const result = await call('goToDeal', { id });
  if (result.ok) google.script.host.editor.focus();
  return result;
}
