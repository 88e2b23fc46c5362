/** References, as A1 texts, that completed calls depend on; '' leaves the argument empty. */
export interface CompletionArguments {
  readonly dealColumn: string;
  readonly stageColumn: string;
  readonly amountColumn: string;
  readonly closeDateColumn: string;
  readonly probabilityColumn: string;
  readonly ownerColumn: string;
  readonly stagesTable: string;
  readonly settingsTable: string;
  /** The cell that every apply changes. */
  readonly changeCell: string;
  /** The column a forecast is grouped by, from the text of the group; '' = none needed. */
  groupColumn(text: string): string;
}

/** How many arguments are the user's own, for functions of deals and functions of history. */
const OWN_OF_DEALS: Readonly<Record<string, number>> = {
  WEIGHTED_FORECAST: 2,
  FORECAST_RECEIPT: 1,
  PIPELINE_COVERAGE: 2,
  OVERDUE_DEALS: 0,
};
const OWN_OF_HISTORY: Readonly<Record<string, number>> = {
  PIPELINE_FUNNEL: 1,
  WIN_RATE: 1,
  SALES_VELOCITY: 1,
};

/** Finds a call of our functions in a formula; what is like one within a text too. */
export const OUR_CALL = new RegExp(
  `\\b(?:${Object.keys({ ...OWN_OF_DEALS, ...OWN_OF_HISTORY }).join('|')})\\s*\\(`,
  'i',
);

/** Texts, quoted sheet names, table columns in brackets, names and numbers; else one character. */
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?|[\p{L}\p{N}_.$]+|[\s\S]/gu;

/** A parenthesis or brace that is still open. */
interface Group {
  readonly opening: string;
  /** What stands before a parenthesis, in capitals: a function's name, if anything. */
  readonly call: string;
  readonly args: string[];
}

/**
 * Gives every bare call of our functions in a formula the references it depends on, after the
 * user's own arguments, so that Google recalculates it when they change. A call is bare while it
 * has no more arguments than its own, and again when a tab or column it depended on was deleted and when
 * one that was gone came back.
 *
 * @param formula in en-US syntax, with its `=`
 * @returns the new formula, or null if nothing is to be completed or the formula is not well formed
 */
export function completeCalls(formula: string, references: CompletionArguments): string | null {
  const root: Group = { opening: '', call: '', args: [''] };
  const open = [root];
  let name = '';
  for (const token of formula.match(TOKEN) ?? []) {
    const top = open[open.length - 1] ?? root;
    if (token === '(' || token === '{') {
      open.push({ opening: token, call: token === '(' ? name.toUpperCase() : '', args: [''] });
    } else if (token === ')' || token === '}') {
      open.pop();
      const parent = open[open.length - 1];
      if (!parent || (token === ')') !== (top.opening === '(')) return null;
      append(parent, textOf(top, references));
    } else if (token === ',') top.args.push('');
    else append(top, token);
    if (token.trim() !== '') name = token;
  }
  const completed = root.args.join(',');
  return open.length > 1 || completed === formula ? null : completed;
}

const append = ({ args }: Group, text: string): void => {
  args[args.length - 1] += text;
};

function textOf({ opening, call, args }: Group, references: CompletionArguments): string {
  const own = OWN_OF_DEALS[call] ?? OWN_OF_HISTORY[call];
  const bare = own !== undefined && isBare(args, own);
  const all = bare ? completedArguments(call, args, own, references) : args;
  return `${opening}${all.join(',')}${opening === '(' ? ')' : '}'}`;
}

const isBare = (args: readonly string[], own: number): boolean =>
  args.length <= own ||
  (args.length === 1 && args[0]?.trim() === '') ||
  args.slice(own).some((reference) => reference.trim() === '' || reference.includes('#REF!'));

function completedArguments(
  call: string,
  args: readonly string[],
  own: number,
  references: CompletionArguments,
): string[] {
  const users = Array.from({ length: own }, (_, at) => args[at] ?? '');
  if (call in OWN_OF_HISTORY) return [...users, references.changeCell, references.settingsTable];
  const all = [
    ...users,
    references.dealColumn,
    references.stageColumn,
    references.amountColumn,
    references.closeDateColumn,
    references.probabilityColumn,
    references.ownerColumn,
    references.stagesTable,
    references.settingsTable,
  ];
  const group = call === 'WEIGHTED_FORECAST' ? literal(users[1] ?? '') : '';
  const column = group && references.groupColumn(group);
  return column ? [...all, column] : all;
}

/** What a text in quotes says; '' for any other expression. */
const literal = (argument: string): string =>
  /^\s*"((?:[^"]|"")*)"\s*$/.exec(argument)?.[1]?.replace(/""/g, '"') ?? '';
