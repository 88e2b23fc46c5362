/** A person who works with the spreadsheet. */
export interface User {
  readonly name: string;
  readonly email: string;
  /** Language of the account, such as `nb`. */
  readonly locale: string;
  /** Owns the file: every protection lets them through. */
  readonly owner: boolean;
  /** May edit the file at all. */
  readonly editor: boolean;
}

export const createUser = (name: string, given: Partial<User> = {}): User => ({
  name,
  email: `${name}@example.com`,
  locale: 'en',
  owner: false,
  editor: true,
  ...given,
});
