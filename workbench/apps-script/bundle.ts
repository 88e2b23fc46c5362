import { type Comment, type FunctionDeclaration, type Node, type Program, parse } from 'acorn';

/** What the emulator knows of a server bundle without running it. */
export interface LoadedBundle {
  readonly source: string;
  /** Top-level functions, the only ones that Google can call. */
  readonly functions: ReadonlyMap<string, TopLevelFunction>;
}

export interface TopLevelFunction {
  readonly name: string;
  /** Its JSDoc says `@customfunction`. */
  readonly custom: boolean;
}

const loaded = new Map<string, LoadedBundle>();

/** @throws for syntax that Apps Script cannot parse [179] */
export function loadBundle(source: string): LoadedBundle {
  const known = loaded.get(source);
  if (known) return known;
  const comments: Comment[] = [];
  const program = parse(source, { ecmaVersion: 'latest', onComment: comments });
  refuseNewSyntax(program);
  const bundle = { source, functions: topLevelFunctions(program, comments) };
  loaded.set(source, bundle);
  return bundle;
}

/** Takes over what another program has read of a bundle, for reading takes a page 0.1 s. */
export function adoptBundle(source: string, functions: readonly TopLevelFunction[]): void {
  loaded.set(source, { source, functions: new Map(functions.map((entry) => [entry.name, entry])) });
}

/** What `google.script.run` offers: top-level functions whose names do not end in `_`. */
export const publicFunctions = (source: string): string[] =>
  [...loadBundle(source).functions.keys()].filter((name) => !name.endsWith('_'));

function topLevelFunctions(
  { body }: Program,
  comments: readonly Comment[],
): Map<string, TopLevelFunction> {
  const found = body.flatMap((statement, index): TopLevelFunction[] => {
    if (statement.type !== 'FunctionDeclaration') return [];
    const doc = docAbove(statement as FunctionDeclaration, body[index - 1]?.end ?? 0, comments);
    return [{ name: statement.id.name, custom: /@customfunction\b/.test(doc) }];
  });
  return new Map(found.map((entry) => [entry.name, entry]));
}

/** The last comment between a function and what stands before it, if it is JSDoc. */
function docAbove(declaration: Node, from: number, comments: readonly Comment[]): string {
  const above = comments.filter(({ start, end }) => start >= from && end <= declaration.start);
  const last = above.at(-1);
  return last?.type === 'Block' && last.value.startsWith('*') ? last.value : '';
}

/** Module syntax is refused by the parser already: the bundle is a script. */
function refuseNewSyntax(node: Node): void {
  if (node.type === 'PrivateIdentifier') throw new SyntaxError('private member');
  if (node.type === 'PropertyDefinition' && 'static' in node && node.static) {
    throw new SyntaxError('static field');
  }
  for (const child of Object.values(node).flat()) if (isNode(child)) refuseNewSyntax(child);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
