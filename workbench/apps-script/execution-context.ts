import { LONG_RUN_MS, SHORT_RUN_MS } from './limits';

/** Why code runs (A1). */
export type ContextName =
  | 'CUSTOM_FUNCTION'
  | 'SIMPLE_ONOPEN'
  | 'SIMPLE_ONEDIT'
  | 'MENU'
  | 'SIDEBAR_RPC'
  | 'API';

export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** How far the add-on is there: published and enabled or only installed, or bound to the file. */
export type AddonState = 'bound' | 'enabled' | 'installedOnly';

/** Authorisation by context (A2) [53-55]. */
export function authMode(context: ContextName, addon: AddonState): AuthModeName {
  switch (context) {
    case 'CUSTOM_FUNCTION':
      return 'CUSTOM_FUNCTION';
    case 'SIMPLE_ONOPEN':
      return addon === 'installedOnly' ? 'NONE' : 'LIMITED';
    case 'SIMPLE_ONEDIT':
      return 'LIMITED';
    default:
      return 'FULL';
  }
}

/** Longest run of a context in milliseconds (A5). */
export function longestRunMs(context: ContextName): number {
  return context === 'CUSTOM_FUNCTION' || isSimpleTrigger(context) ? SHORT_RUN_MS : LONG_RUN_MS;
}

export const isSimpleTrigger = (context: ContextName): boolean =>
  context === 'SIMPLE_ONOPEN' || context === 'SIMPLE_ONEDIT';
