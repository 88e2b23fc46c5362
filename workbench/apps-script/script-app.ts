import { enumeration } from './handle';
import { serviceClass } from './service-class';

/** `ScriptApp.AuthMode`. */
export const AuthMode = enumeration('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

/** Triggers are not emulated: the add-on has simple ones only. */
export const scriptApp = serviceClass<null>('ScriptApp', 'Script', {}, { AuthMode });
