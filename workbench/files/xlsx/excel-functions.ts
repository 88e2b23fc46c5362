import { isBuiltInFunction } from '../../grid/built-in-functions';

/** Built into Sheets, but not into Excel 2019 and LibreOffice 7.4, or meaning something else there. */
const GOOGLE_ONLY = wordSet(`
ADD AI ARRAYFORMULA ARRAY_CONSTRAIN AVERAGE.WEIGHTED BYCOL BYROW CELL CHOOSECOLS CHOOSEROWS
COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE EPOCHTODATE EQ FILTER FLATTEN GETPIVOTDATA
GOOGLEFINANCE GOOGLETRANSLATE GT GTE HSTACK IMAGE IMCOSH IMCOT IMCOTH IMCSC IMCSCH IMLOG IMSEC
IMSECH IMSINH IMTAN IMTANH IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE
IMPORTXML INDIRECT ISBETWEEN ISDATE ISEMAIL ISURL JOIN LAMBDA LET LT LTE MAKEARRAY MAP
MARGINOFERROR MINUS MULTIPLY NE POW QUERY RANDARRAY REDUCE REGEXEXTRACT REGEXMATCH REGEXREPLACE
SCAN SEQUENCE SORT SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT TOCOL
TOROW UMINUS UNARY_PERCENT UNIQUE UPLUS VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH`);

/** Functions that Excel files name with a prefix, being younger than the format. */
const PREFIXED = wordSet(`
ACOT ACOTH ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT
BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH
FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS
HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM
LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
NORM.S.DIST NORM.S.INV PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SKEW.P STDEV.P
STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S
WEIBULL.DIST XOR Z.TEST`);

/** Functions that Sheets calls with fewer arguments; Excel takes such a formula for damage. */
const FEWEST_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ...[...wordSet('CEILING FLOOR IFERROR IFNA INDEX MROUND ROUND ROUNDDOWN ROUNDUP')].map(
    (name): [string, number] => [name, 2],
  ),
]);

/** Functions whose result depends on how many rows a sheet has, when they see whole columns. */
const COUNTS_ROWS = wordSet('COLUMNS COUNTBLANK ROWS');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Whether other spreadsheet programs have a function and mean the same by it. */
export function isPortableFunction(name: string, args: number): boolean {
  const upper = name.toUpperCase();
  if (!isBuiltInFunction(upper) || GOOGLE_ONLY.has(upper)) return false;
  return args >= (FEWEST_ARGUMENTS.get(upper) ?? 0);
}

/** Whether a function sees how large the sheet is. */
export const countsRows = (name: string): boolean => COUNTS_ROWS.has(name.toUpperCase());

/** A function as it is named in an Excel file. */
export function excelFunctionName(name: string): string {
  const upper = name.toUpperCase();
  return PREFIXED.has(upper) ? `_xlfn.${upper}` : upper;
}
