import type { Day } from '../pipeline/day';
import type { Deal } from '../pipeline/deal';
import type { DealHistory } from '../pipeline/deal-history';
import type { Settings } from '../pipeline/settings';
import type { Stages } from '../pipeline/stage';

/** What custom functions compute from, however it was read. */
export interface FunctionInput {
  readonly deals: readonly Deal[];
  /** Empty for functions that need no history. */
  readonly histories: readonly DealHistory[];
  readonly stages: Stages;
  readonly settings: Settings;
  readonly today: Day;
  /** Headers of the columns a forecast can be grouped by, for the sentence that names them. */
  readonly headers: readonly string[];
  /** How to read a deal's text in the column with a header; null = no such column. */
  groupOf(header: string): ((deal: Deal) => string) | null;
}
