import { Script } from 'node:vm';
import ts from 'typescript';

/** A server bundle, compiled once and evaluated anew in every execution. */
export interface LoadedBundle {
  readonly script: Script;
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
  const file = ts.createSourceFile('bundle.js', source, ts.ScriptTarget.Latest, true);
  refuseNewSyntax(file);
  const cachedData = new Script(source, { filename: 'bundle.js' }).createCachedData();
  const bundle = {
    script: new Script(source, { filename: 'bundle.js', cachedData }),
    functions: topLevelFunctions(file),
  };
  loaded.set(source, bundle);
  return bundle;
}

function topLevelFunctions(file: ts.SourceFile): Map<string, TopLevelFunction> {
  const found = file.statements.filter(ts.isFunctionDeclaration).map((declaration) => {
    const name = declaration.name?.text ?? '';
    const comments = ts.getLeadingCommentRanges(file.text, declaration.pos) ?? [];
    const doc = comments.map(({ pos, end }) => file.text.slice(pos, end)).at(-1) ?? '';
    return { name, custom: doc.startsWith('/**') && /@customfunction\b/.test(doc) };
  });
  return new Map(found.map((entry) => [entry.name, entry]));
}

function refuseNewSyntax(node: ts.Node): void {
  if (ts.isPrivateIdentifier(node)) throw new SyntaxError(`private member ${node.text}`);
  if (ts.isPropertyDeclaration(node) && ts.getModifiers(node)?.some(isStatic)) {
    throw new SyntaxError(`static field ${node.name.getText()}`);
  }
  if (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isExportAssignment(node) ||
    node.kind === ts.SyntaxKind.ExportKeyword
  ) {
    throw new SyntaxError(`module syntax: ${node.getText().slice(0, 40)}`);
  }
  ts.forEachChild(node, refuseNewSyntax);
}

const isStatic = ({ kind }: ts.Modifier): boolean => kind === ts.SyntaxKind.StaticKeyword;
