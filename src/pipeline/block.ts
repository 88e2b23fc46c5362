import { isDealId, leadingDealId } from './deal-id';
import { hash } from './hash';
import { decodeRecorded, encodeRecorded, type Recorded } from './recorded';
import { encodeTrail, type Trail } from './trail';

/** The hidden part of a row that says what was recorded of its deal. */
export interface Block {
  readonly id: string;
  /** Texts that begin with the ID of the deal they are about; see `encodeRecorded`, `encodeTrail`. */
  readonly recorded: string;
  readonly trail: string;
  /** ID and hash of recorded values and trail; differs exactly when they do. */
  readonly mark: string;
}

export const EMPTY_BLOCK: Block = { id: '', recorded: '', trail: '', mark: '' };

/** A block in whose cells stands what the add-on wrote there for that deal. */
export function createBlock(trail: Trail, recorded: Recorded): Block {
  const texts = { recorded: encodeRecorded(trail.dealId, recorded), trail: encodeTrail(trail) };
  return { id: trail.dealId, ...texts, mark: markOf(trail.dealId, texts) };
}

const markOf = (id: string, { recorded, trail }: Pick<Block, 'recorded' | 'trail'>): string =>
  `${id} ${hash(`${recorded}\n${trail}`)}`;

/** Longest text that is written; Google refuses cells of more than 50,000 characters. */
const LONGEST_TEXT_CHARACTERS = 45_000;

/** Whether a block's texts fit into cells. */
export const fitsCells = ({ recorded, trail }: Block): boolean =>
  recorded.length <= LONGEST_TEXT_CHARACTERS && trail.length <= LONGEST_TEXT_CHARACTERS;

/** How a block's cells stand to each other. */
export type BlockState =
  /** All cells are empty. */
  | 'empty'
  /** ID and texts belong together. */
  | 'own'
  /** The ID is ours, but the texts are empty or another deal's: a write hit the wrong row. */
  | 'misplaced'
  /** Texts of ours without an ID beside them. */
  | 'stray'
  /** Something stands there that the add-on did not write: pasted cells. */
  | 'foreign';

/** Which state a block is in. */
export const blockState = (block: Block): BlockState => readingOf(block).state;

/** The recorded values in a block; null if it has none. */
export const recordedIn = (block: Block): Recorded | null => readingOf(block).recorded;

interface BlockReading {
  readonly state: BlockState;
  readonly recorded: Recorded | null;
}

/** A reconcile asks for the same block's reading a dozen times, and a block never changes. */
const readings = new WeakMap<Block, BlockReading>();

function readingOf(block: Block): BlockReading {
  const known = readings.get(block);
  if (known) return known;
  const recorded = block.recorded === '' ? null : decodeRecorded(block.recorded);
  const reading = { state: stateOf(block, recorded), recorded };
  readings.set(block, reading);
  return reading;
}

function stateOf(block: Block, decoded: Recorded | null): BlockState {
  const texts = idOfTexts(block, decoded);
  if (texts === null || (block.id !== '' && !isDealId(block.id))) return 'foreign';
  if (block.id === '') return texts === '' ? 'empty' : 'stray';
  return texts === block.id ? 'own' : 'misplaced';
}

/** ID that recorded values, trail and mark are about; '' if all are empty, null if they disagree. */
export const textsId = (block: Block): string | null => idOfTexts(block, recordedIn(block));

function idOfTexts({ recorded, trail, mark }: Block, decoded: Recorded | null): string | null {
  if (recorded === '' && trail === '' && mark === '') return '';
  const id = leadingDealId(mark);
  const agree = id !== '' && leadingDealId(recorded) === id && leadingDealId(trail) === id;
  return agree && decoded !== null ? id : null;
}
