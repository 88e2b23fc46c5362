import { FIELDS, type Field } from '../../pipeline/deal';
import { BLOCK_HEADERS } from '../../words/deal-block';
import { FIELD_NAMES, keyName } from '../../words/fields';
import { SET_UP_WORDS, type SetUpWords } from '../../words/set-up';
import { ROLE_NAMES } from '../../words/stage-roles';
import { columnLetters } from '../cells/column-letters';
import { nameOf } from '../cells/recognize';
import { VISIBLE_BLOCK_COLUMNS } from '../deals/deal-block';
import type { SetUpPlan } from './set-up-plan';
import type { Rectangle } from './set-up-read';
import { bullet } from './set-up-result';

/** What set-up has understood of the user's sheet and is going to add, as the text of a question. */
export function adoptionText(plan: SetUpPlan): string {
  const words = SET_UP_WORDS[plan.language];
  return [
    ...understoodLines(plan, words),
    '',
    words.willAdd,
    ...addedLines(plan, words).map(bullet),
    words.warns(plan.settings.currency),
    words.untouched,
    ...filterLines(plan, words),
    '',
    words.goOn,
  ].join('\n');
}

function understoodLines(plan: SetUpPlan, words: SetUpWords): string[] {
  const { found, language, deals, stages, mergedHeaders } = plan;
  const { headers, nameBy, issues } = found.recognized;
  const names = FIELD_NAMES[language];
  const isNew = (column: number): boolean => column >= (deals.newHeaders?.column ?? Infinity);
  const header = (field: Field): string => headers[(deals.columns[field] ?? 0) - 1] ?? '';
  const known = FIELDS.filter((field) => deals.columns[field] && !isNew(deals.columns[field] ?? 0));
  const unknown = FIELDS.filter((field) => !known.includes(field) && field !== 'name');
  const stageNames = stages.map(
    ({ name, role }) => `${name} (${nameOf(role, ROLE_NAMES, language)})`,
  );
  const lines = [
    words.understood(plan.title, deals.headerRow),
    ...known.map((field) =>
      bullet(words.column(names[field], header(field), columnLetters(deals.columns[field] ?? 0))),
    ),
  ];
  if (nameBy === 'distinct column' && header('name') !== '')
    lines.push(words.namedBy(header('name')));
  if (nameBy === 'company') lines.push(words.namedByCompany);
  if (unknown.length > 0) lines.push(words.notFound(unknown.map((one) => names[one]).join(', ')));
  for (const { code, field, hint } of issues)
    if (code === 'duplicate header') lines.push(words.duplicate(field, hint));
  if (mergedHeaders.length > 0)
    lines.push(words.mergedHeaders(mergedHeaders.map(areaText).join(', ')));
  return [...lines, words.stagesFound(stageNames.join(', '))];
}

/** What set-up adds, each as the end of a sentence. */
export function addedLines(
  { language, deals, tabs, found }: SetUpPlan,
  words: SetUpWords,
): string[] {
  const { newHeaders, blockColumn, gridColumns } = deals;
  const lines: string[] = [];
  if (newHeaders) {
    const last = newHeaders.column + newHeaders.texts.length - 1;
    lines.push(words.addColumns(newHeaders.texts.join(', '), spanText(newHeaders.column, last)));
  }
  const seen = BLOCK_HEADERS[language].slice(0, VISIBLE_BLOCK_COLUMNS).join(', ');
  const letters = [blockColumn, gridColumns].map(columnLetters);
  lines.push(words.addBlock(seen, letters[0] ?? '', letters[1] ?? ''));
  if (tabs.length > 0) lines.push(words.addTabs(tabs.map(({ title }) => title).join(', ')));
  const hasStage = found.recognized.columns.stage !== undefined;
  lines.push(deals.writesDropDown || !hasStage ? words.addDropDown : words.keepDropDown);
  if (deals.reasons) lines.push(words.addReasons);
  return [...lines, words.addColours];
}

/** What the user has to extend so that sorting takes the add-on's columns along. */
export const filterLines = ({ shortFilter, deals }: SetUpPlan, words: SetUpWords): string[] =>
  shortFilter ? [words.extendFilter(areaText(shortFilter), columnLetters(deals.gridColumns))] : [];

/** What a further set-up has mended; '' if there was nothing to mend. */
export function mendedText({ language, tabs, deals, found }: SetUpPlan): string {
  const words = SET_UP_WORDS[language];
  const bound = deals.bindings.map(([key]) => keyName(key, language));
  const hangs = deals.writesDropDown || deals.reasons !== null || deals.colours.length > 0;
  const mendsBlock = deals.writesBlock || hangs;
  const lines = [
    ...tabs.map(({ title }) => title),
    ...bound,
    ...(mendsBlock && found.kind === 'set up' ? [words.mendBlock] : []),
  ];
  return lines.length > 0 ? [words.mended, ...lines.map(bullet)].join('\n') : '';
}

const spanText = (first: number, last: number): string =>
  first === last ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(last)}`;

const areaText = ({ row, column, rows, columns }: Rectangle): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
