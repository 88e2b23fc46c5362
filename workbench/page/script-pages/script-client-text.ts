/** Set by whatever builds the page: see `server/compile-client.ts`. */
declare const SCRIPT_CLIENT: string;

/** The compiled `script-client.ts`, which goes into every page of the script. */
export const scriptClientText: string = SCRIPT_CLIENT;
