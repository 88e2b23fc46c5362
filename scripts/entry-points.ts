import ts from 'typescript';

/** One function that Google can call: its name, parameter names and JSDoc block. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: string;
  readonly doc: string;
}

/**
 * Lists the exported functions of a file in source order, with the JSDoc that stands above each.
 *
 * @throws when an export has no JSDoc or is not a function declaration: Apps Script needs both
 */
export function entryPoints(file: string): EntryPoint[] {
  const source = ts.createSourceFile(
    file,
    ts.sys.readFile(file) ?? '',
    ts.ScriptTarget.ES2020,
    true,
  );
  return source.statements.filter(isExported).map((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) {
      throw new Error(`${file}: only functions can be exported, found: ${statement.getText()}`);
    }
    const doc = ts.getLeadingCommentRanges(source.text, statement.pos)?.at(-1);
    if (!doc) throw new Error(`${file}: ${statement.name.text} needs a JSDoc block`);
    return {
      name: statement.name.text,
      parameters: statement.parameters.map(parameterText).join(', '),
      doc: source.text.slice(doc.pos, doc.end),
    };
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

const parameterText = ({ dotDotDotToken, name }: ts.ParameterDeclaration): string =>
  (dotDotDotToken ? '...' : '') + name.getText();
