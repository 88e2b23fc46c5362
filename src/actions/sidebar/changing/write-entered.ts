import type { RowDecision } from '../../../pipeline/row-state';
import type { Problem } from '../../../protocol/answer';
import { cellText } from '../../../tables/cells/cell';
import { MOVE_WORDS } from '../../../words/moves';
import { refusalReason } from '../../../words/refusals';
import { type Applied, applyChanges } from '../../apply';
import type { DealsLayout } from '../../deals-layout';
import type { CellRun, Entered } from '../../entered';
import type { Platform } from '../../platform';
import type { DealRow } from '../../read-rows';
import { refusalOf } from '../../refusals';
import { restoreCells } from '../../restore-cells';
import type { SheetForChange } from './sheet-for-change';

/**
 * Writes what was asked for and decided about one row. What Google refuses is taken back as a whole,
 * and so is what strayed because rows moved meanwhile.
 *
 * @param takeBack takes back what the call has written into other tabs
 */
export function writeEntered(
  asked: Omit<Entered, 'naming'>,
  decision: RowDecision,
  row: DealRow,
  { names, layout, configuration, recording, cells }: SheetForChange,
  takeBack: () => void,
  { workbook }: Platform,
): Applied | Problem | 'moved' {
  const { rules } = configuration;
  const isKnown = row.before.block.id !== '';
  const entered: Entered = { ...asked, naming: isKnown ? namingOf(row, layout) : [] };
  const changes = {
    archiveFirst: [],
    rows: [decision],
    archiveAfter: [],
    issues: [],
    waits: false,
  };
  const changeText = recording.newId();
  const context = { names, layout, rules, workbook, archiveRows: 0, changeText, entered };
  const applied = applyChanges(changes, [row], context);
  const { refused, moved } = applied;
  if (refused === '' && moved.length === 0) return applied;
  const runs = [...entered.runs, ...closingRun(decision, layout)];
  const { id } = row.before.block;
  const operation = entered.tags.lastOperation;
  const written = { row: entered.row, runs, id, operation };
  try {
    // Where a new deal's cells and block have come apart, a full reconcile brings them together.
    const isTakenBack =
      (isKnown || refused !== '') && restoreCells(written, cells, layout, workbook) === 'restored';
    if (isTakenBack) takeBack();
    workbook.flush();
  } catch (error) {
    refusalOf(error, workbook);
  }
  if (refused === '') return 'moved';
  const { language } = rules.settings;
  return {
    code: 'refused',
    text: MOVE_WORDS[language].refused(refusalReason(refused, language)),
  };
}

const namingOf = ({ cells }: DealRow, { columns }: DealsLayout): Entered['naming'] =>
  [columns.name, columns.company].flatMap((column) =>
    column === undefined ? [] : [{ column, text: cellText(cells[column - 1]) }],
  );

/** The close date that winning has filled in. */
function closingRun({ closeDate }: RowDecision, { columns }: DealsLayout): CellRun[] {
  const column = columns.closeDate;
  return closeDate && column ? [{ column, contents: [{ date: closeDate }] }] : [];
}
