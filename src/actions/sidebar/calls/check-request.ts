import { ACTIVITY_KINDS } from '../../../pipeline/activity';
import type { CriterionLevel, CriterionTest } from '../../../pipeline/criterion';
import { FIELDS, type Field } from '../../../pipeline/deal';
import type { Enforcement, Language } from '../../../pipeline/settings';
import type { StageRole } from '../../../pipeline/stage';
import type { CallName, Calls } from '../../../protocol/calls';
import type {
  ActivityInput,
  DealChange,
  NewDeal,
  WaiverInput,
} from '../../../protocol/deal-change';
import { FORECAST_SPANS, type ForecastRequest } from '../../../protocol/forecast-state';
import type {
  CriterionRule,
  SettingsRule,
  SetUpRun,
  SetUpSave,
  StageRule,
} from '../../../protocol/set-up-state';
import { LEVEL_NAMES, TEST_NAMES } from '../../../words/criteria';
import {
  type Check,
  either,
  entriesOf,
  finite,
  flag,
  listOf,
  nothing,
  oneOf,
  shape,
  text,
  textLike,
  whole,
} from './check-value';

/** Characters of a text that fits into a cell; of an ID, a mark or an operation. */
const LONG = 50_000;
const SHORT = 200;
const MOST_COLUMNS = 500;
const MOST_ROWS = 1_000;
/** Periods before or after the present one: a thousand months. */
const MOST_PERIODS = 1_000;

const longText = text(LONG);
const shortText = text(SHORT);
/** What is written into a cell to know a repeated call by. */
const operation = textLike(/^[\w-]{1,64}$/);
const field = oneOf(FIELDS);
/** Key of a column: a field or, after `x:`, a header. */
const columnKey: Check<string> = (value): value is string =>
  field(value) || (longText(value) && value.startsWith('x:'));
const values = entriesOf(
  columnKey,
  either(either(longText, finite), either(flag, nothing)),
  MOST_COLUMNS,
);
const numberOrNone = either(finite, nothing);

const dealChange = shape<DealChange>(
  {
    operation,
    id: shortText,
    mark: shortText,
    stage: longText,
    values,
    seen: values,
    waivers: listOf(
      shape<WaiverInput>({ stage: longText, key: columnKey, reason: longText }),
      MOST_ROWS,
    ),
    activity: shape<ActivityInput>({ kind: oneOf(ACTIVITY_KINDS), note: longText }),
    warned: flag,
    restores: shortText,
  },
  ['stage', 'values', 'seen', 'waivers', 'activity', 'warned', 'restores'],
);

const stageRule = shape<StageRule>({
  was: longText,
  name: longText,
  role: oneOf<StageRole>(['open', 'won', 'lost']),
  probability: finite,
  maxDays: numberOrNone,
  mayStartHere: flag,
});

const criterionRule = shape<CriterionRule>({
  stage: longText,
  label: longText,
  test: oneOf(Object.keys(TEST_NAMES.en) as CriterionTest[]),
  value: longText,
  level: oneOf(Object.keys(LEVEL_NAMES.en) as CriterionLevel[]),
  advice: longText,
});

const settingsRule = shape<SettingsRule>({
  enforcement: oneOf<Enforcement>(['off', 'warn', 'put back']),
  skipping: flag,
  reopening: flag,
  waivers: flag,
  currency: shortText,
  targetPerMonth: numberOrNone,
  monthTargets: entriesOf(textLike(/^\d{4}-\d\d$/), finite, MOST_ROWS),
  firstFiscalMonth: whole(1, 12),
  lostReasons: listOf(longText, MOST_ROWS),
  language: oneOf<Language>(['en', 'nb']),
});

const columns: Check<Partial<Record<Field, number | null>>> = entriesOf(
  field,
  either(whole(1, 18_278), nothing),
  FIELDS.length,
);

const CHECKS: { readonly [N in CallName]: Check<Calls[N]['request']> } = {
  openPipeline: nothing,
  readDeal: shape<{ readonly id: string }>({ id: shortText }),
  changeDeal: dealChange,
  addDeal: shape<NewDeal>({ operation, stage: longText, values }),
  readForecast: shape<ForecastRequest>({
    span: oneOf(FORECAST_SPANS),
    offset: whole(-MOST_PERIODS, MOST_PERIODS),
  }),
  readSetUp: nothing,
  runSetUp: shape<SetUpRun>({ columns, fill: flag, lines: listOf(longText, MOST_ROWS) }),
  saveSetUp: shape<SetUpSave>({
    mark: shortText,
    stages: listOf(stageRule, MOST_ROWS),
    criteria: listOf(criterionRule, MOST_ROWS),
    settings: settingsRule,
    columns,
    moves: entriesOf(longText, longText, MOST_ROWS),
  }),
  readRevision: nothing,
  goToDeal: shape<{ readonly id: string }>({ id: shortText }),
  readSelection: nothing,
  sayWho: shape<{ readonly who: string }>({ who: shortText }),
};

/** Whether a value is a request that a call can be made with. */
export const isRequest = <N extends CallName>(
  name: N,
  value: unknown,
): value is Calls[N]['request'] => CHECKS[name](value);
