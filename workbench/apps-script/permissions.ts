import type { Call } from './call';
import { SCOPES, TEXT } from './errors';
import { type AuthModeName, type ContextName, isSimpleTrigger } from './execution-context';
import type { Switches } from './switches';

/** Where a call comes from. */
export interface Caller {
  readonly context: ContextName;
  readonly authMode: AuthModeName;
  readonly switches: Switches;
  readonly scopes: readonly string[] | null;
}

/** Google's text when the context may not make the call, else null. */
export function refusal(caller: Caller, call: Call): string | null {
  switch (caller.authMode) {
    case 'NONE':
      return allowedWithoutAuthorisation(call) ? null : TEXT.noPermission(call.methodName);
    case 'CUSTOM_FUNCTION':
      return allowedInCell(call) ? null : TEXT.noPermission(call.methodName);
    case 'LIMITED':
      return limitedRefusal(caller, call);
    default:
      return caller.context === 'API' ? null : scopeRefusal(caller.scopes, call);
  }
}

/** Menus, utilities and enumerations only [53]. */
const allowedWithoutAuthorisation = ({ service }: Call): boolean =>
  service === 'Ui' || service === 'Utilities' || service === 'Script';

/** Reads cells, writes nothing and shows nothing [9-12]. */
function allowedInCell({ service, effect, scopes }: Call): boolean {
  if (service === 'Ui' || service === 'Dialog') return false;
  if (service !== 'Spreadsheet') return true;
  return effect !== 'write' && effect !== 'change' && scopes !== SCOPES.anySpreadsheet;
}

function limitedRefusal({ context, switches }: Caller, call: Call): string | null {
  if (call.service === 'Dialog') {
    return TEXT.missingScope(call.shortName, SCOPES.containerUi);
  }
  if (call.scopes === SCOPES.anySpreadsheet) return TEXT.noPermission(call.methodName);
  if (!isSimpleTrigger(context)) return null;
  const closed =
    (call.service === 'Lock' && !switches.lockInSimpleTriggers) ||
    (call.service === 'Cache' && !switches.cacheInSimpleTriggers) ||
    (call.service === 'Properties' && !switches.propertiesInSimpleTriggers);
  return closed ? TEXT.noPermission(call.methodName) : null;
}

/** With `oauthScopes` in the manifest nothing else is granted [169]. */
function scopeRefusal(granted: readonly string[] | null, call: Call): string | null {
  const needed =
    call.scopes ?? (call.service === 'Spreadsheet' ? SCOPES.currentSpreadsheet : undefined);
  if (!granted || !needed || needed.some((scope) => granted.includes(scope))) return null;
  return TEXT.missingScope(call.shortName, needed);
}
