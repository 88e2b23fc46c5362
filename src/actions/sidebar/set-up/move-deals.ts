import type { StageRename } from '../../../pipeline/stage-renames';
import type { SetUpSave } from '../../../protocol/set-up-state';
import { renamesInDeals, writeInOrder } from '../../sync-configuration';
import type { Workbook } from '../../workbook';
import type { RulesRead } from './read-rules';

/**
 * Writes the name of the stage that deals of a removed one go to into their cells. The removed one's
 * names mean that stage already, so cells that Google refuses to write are right as they stand.
 */
export function moveDeals(
  moves: SetUpSave['moves'],
  { configuration, dealCells, layout }: RulesRead,
  workbook: Workbook,
): void {
  const renames = configuration.stageRows.flatMap(({ row, stage }): StageRename[] => {
    const name = moves[stage.name];
    return name === undefined ? [] : [{ row, from: stage.name, stage: { ...stage, name } }];
  });
  writeInOrder([renamesInDeals(renames, dealCells, layout)], workbook);
}
