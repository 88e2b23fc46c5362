import type { RowState } from '../../../pipeline/row-state';
import type { DealChanged } from '../../../protocol/deal-change';
import type { BlockTags } from '../../../tables/deals/deal-block';
import { dealState } from '../showing/deal-state';
import type { SheetForChange } from './sheet-for-change';

/** The deal as it stands after a change. */
export const changedAnswer = (
  state: RowState,
  tags: BlockTags,
  { configuration: { rules } }: Pick<SheetForChange, 'configuration'>,
  revision: string,
): DealChanged => ({ deal: dealState(state, tags, rules), revision });
