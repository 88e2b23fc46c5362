/**
 * Univer's mutations of validation rules, by id: they belong to `@univerjs/data-validation`, which
 * comes along with the package for sheets.
 */
export const ADD_RULE = { id: 'data-validation.mutation.addRule' };
export const REMOVE_RULE = { id: 'data-validation.mutation.removeRule' };
export const UPDATE_RULE = { id: 'data-validation.mutation.updateRule' };

/** What an update changes: Univer's `UpdateRuleType`. */
export const SETTING = 0;
export const RANGES = 1;
