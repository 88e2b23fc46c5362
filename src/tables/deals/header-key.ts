import { FIELDS, type Field } from '../../pipeline/deal';
import { HEADER_WORDS } from '../../words/headers';
import { amountUnit } from '../cells/amount-unit';

/** How surely a header means a field; the lower the better. */
export type MatchRank =
  /** It is one of the field's names. */
  | 0
  /** It is one, but for words it can do without, as in `Expected deal value (NOK)`. */
  | 1
  /** It may be one, such as `Status` or `Date`: what stands below decides. */
  | 2;

/**
 * The form in which headers are compared: lower case, words split at case changes, underscores and
 * punctuation, without what stands in brackets (`Amount (NOK)`), single spaces.
 */
export function headerKey(header: string): string {
  return header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/(.)[([{].*[)\]}]/u, '$1 ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Fields that a header may mean in either language, and how surely. */
export type HeaderMatcher = (header: string) => ReadonlyMap<Field, MatchRank>;

/** Prepares the matching of many headers. */
export function createHeaderMatcher(): HeaderMatcher {
  const sure = fieldsByName('sure');
  const perhaps = fieldsByName('perhaps');
  const fillers = words('fillers');
  return (header) => {
    const key = headerKey(header);
    const reduced = withoutFillers(key, fillers);
    const found = new Map<Field, MatchRank>();
    for (const field of sure.get(key) ?? []) found.set(field, 0);
    if (found.size > 0) return found;
    for (const field of perhaps.get(key) ?? []) found.set(field, 2);
    if (found.size > 0) return found;
    for (const field of sure.get(reduced) ?? []) found.set(field, 1);
    for (const field of found.size > 0 ? [] : (perhaps.get(reduced) ?? [])) found.set(field, 2);
    return found;
  };
}

/** Whether a header says that its column tells deals apart, as `Opportunity ID` does. */
export function isIdentifier(header: string): boolean {
  const identifiers = words('identifiers');
  return headerKey(header)
    .split(' ')
    .some((word) => identifiers.has(word));
}

function fieldsByName(certainty: 'sure' | 'perhaps'): Map<string, Field[]> {
  const byName = new Map<string, Field[]>();
  for (const { [certainty]: names } of Object.values(HEADER_WORDS)) {
    for (const field of FIELDS) {
      for (const name of names[field].split('|'))
        byName.set(name, [...(byName.get(name) ?? []), field]);
    }
  }
  return byName;
}

const words = (list: 'fillers' | 'identifiers'): ReadonlySet<string> =>
  new Set(Object.values(HEADER_WORDS).flatMap((inLanguage) => inLanguage[list].split('|')));

const withoutFillers = (key: string, fillers: ReadonlySet<string>): string =>
  key
    .split(' ')
    .filter((word) => !fillers.has(word) && !amountUnit(word)?.currencies.length)
    .join(' ');
