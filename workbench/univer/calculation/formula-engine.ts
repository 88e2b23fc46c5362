import type { Dependency, Univer } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstRootNodeFactory,
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  DefinedNamesService,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService,
  FormulaRuntimeService,
  FunctionNodeFactory,
  FunctionService,
  generateExecuteAstNodeData,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerNode,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
} from '@univerjs/engine-formula';
import { type FormatSource, resultFormats } from './result-formats';

type Parsed = NonNullable<ReturnType<AstTreeBuilder['parse']>>;

/** Univer's functions and interpreter, asked for one formula at a time. */
export interface FormulaEngine {
  readonly functions: IFunctionService;
  readonly config: IFormulaCurrentConfigService;
  /** Forgets the cells it read, which may have changed. */
  forgetCells(): void;
  /** The result of a formula at a 0-based place; null when it cannot be parsed. */
  run(formula: string, place: Place, formats: FormatSource): Ran | null;
}

/** What a formula gave. */
export interface Ran {
  readonly value: ReturnType<Interpreter['execute']>;
  /** Number formats that it brings along, by column. */
  readonly formats: readonly string[];
}

export interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The services with a state of their own, so that what Univer calculates by itself is not disturbed. */
const OWN_SERVICES: readonly Dependency[] = [
  [IFunctionService, { useClass: FunctionService }],
  [IDefinedNamesService, { useClass: DefinedNamesService }],
  [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
  [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
  [Interpreter],
  [Lexer],
  [AstTreeBuilder],
  [AstRootNodeFactory],
  [FunctionNodeFactory],
  [LambdaNodeFactory],
  [LambdaParameterNodeFactory],
  [OperatorNodeFactory],
  [PrefixNodeFactory],
  [ReferenceNodeFactory],
  [SuffixNodeFactory],
  [UnionNodeFactory],
  [ValueNodeFactory],
];

const MOST_PARSED = 5000;

/** Needs the formula engine plugin. */
export function createFormulaEngine(univer: Univer): FormulaEngine {
  const injector = univer.__getInjector().createChild([...OWN_SERVICES]);
  const functions = injector.get(IFunctionService);
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const [lexer, parser] = [injector.get(Lexer), injector.get(AstTreeBuilder)];
  const interpreter = injector.get(Interpreter);
  functions.registerExecutors(
    ...ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name)),
  );
  const parsed = new Map<string, Parsed | null>();
  const parse = (formula: string): Parsed | null => {
    const known = parsed.get(formula);
    if (known !== undefined) return known;
    if (parsed.size >= MOST_PARSED) {
      parsed.clear();
      runtime.reset();
    }
    const tree = lexer.treeBuilder(formula);
    const node = tree instanceof LexerNode ? (parser.parse(tree) ?? null) : null;
    parsed.set(formula, node);
    return node;
  };
  return {
    functions,
    config,
    forgetCells() {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      runtime.clearReferenceAndNumberformatCache();
    },
    run(formula, { unitId, subUnitId, row, column, rowCount, columnCount }, source) {
      const node = parse(formula);
      if (!node) return null;
      runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
      const value = interpreter.execute(generateExecuteAstNodeData(node));
      const found = resultFormats(node, source);
      const formats = found.some((format) => format !== '') ? found : [];
      node.resetCalculationState();
      return { value, formats };
    },
  };
}
