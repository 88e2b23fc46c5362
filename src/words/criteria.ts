import type { CriterionLevel, CriterionTest } from '../pipeline/criterion';
import type { Language } from '../pipeline/settings';

/** Tests of criteria; of texts separated by `|` the first is written, all are understood. */
export const TEST_NAMES: Record<Language, Record<CriterionTest, string>> = {
  en: {
    filled: 'filled|filled in|not empty|required',
    ticked: 'ticked|checked',
    '>': '>|more than|greater than|over',
    '>=': '>=|≥|=>|at least',
    '<': '<|less than|under',
    '<=': '<=|≤|=<|at most',
    '=': '=|==|is|equals',
    'one of': 'one of|any of',
    'not past': 'not past|not in the past',
    'at most days old': 'at most days old',
  },
  nb: {
    filled: 'utfylt|fylt ut|ikke tom|påkrevd',
    ticked: 'krysset av|avkrysset|huket av',
    '>': '>|mer enn|større enn',
    '>=': '>=|minst',
    '<': '<|mindre enn',
    '<=': '<=|høyst|maks',
    '=': '=|er|lik',
    'one of': 'en av|én av',
    'not past': 'ikke passert|ikke forfalt|ikke i fortiden',
    'at most days old': 'høyst dager gammel',
  },
};

/** "at most 14 days old", with or without its number, in both languages. */
export const DAYS_OLD =
  /^(?:at most|max|høyst|maks) (?:(\d+|n|x) )?(?:days?|dager?) (?:old|gammel|gamle|gammelt)$/;

/** Levels of criteria; of texts separated by `|` the first is written, all are understood. */
export const LEVEL_NAMES: Record<Language, Record<CriterionLevel, string>> = {
  en: { must: 'must|required', should: 'should|recommended' },
  nb: { must: 'må|skal|krav', should: 'bør|anbefalt' },
};
