import type { DealChange, DealChanged, NewDeal } from './deal-change';
import type { DealDetail } from './deal-detail';
import type { ForecastRequest, ForecastState } from './forecast-state';
import type { PackedPipeline } from './packed-pipeline';
import type { SetUpRun, SetUpSave, SetUpState } from './set-up-state';

/**
 * What the sidebar and the board ask of the server. Each is a function of the script of the same name
 * that takes its request as JSON text and answers with the JSON text of an `Answer`.
 */
export interface Calls {
  openPipeline: Call<null, PackedPipeline>;
  readDeal: Call<{ readonly id: string }, DealDetail>;
  changeDeal: Call<DealChange, DealChanged>;
  addDeal: Call<NewDeal, DealChanged>;
  readForecast: Call<ForecastRequest, ForecastState>;
  readSetUp: Call<null, SetUpState>;
  runSetUp: Call<SetUpRun, SetUpState>;
  saveSetUp: Call<SetUpSave, SetUpState>;
  /** Text of the change cell. */
  readRevision: Call<null, string>;
  /** Activates the deal's row in the sheet. */
  goToDeal: Call<{ readonly id: string }, null>;
  /** ID of the deal in the row that is selected in the sheet; null if it holds none. */
  readSelection: Call<null, string | null>;
  /** Keeps who the user says they are. */
  sayWho: Call<{ readonly who: string }, null>;
}

export type CallName = keyof Calls;

interface Call<Request, Value> {
  readonly request: Request;
  readonly value: Value;
}
