/** A custom function was called in a way it cannot answer; the message is the user's sentence. */
export class UserError extends Error {}
