import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import type { Platform } from '../../platform';

/** Keeps who the user says they are: their moves then bear the name. */
export function sayWho(
  { who }: Calls['sayWho']['request'],
  { memory }: Platform,
): Answer<Calls['sayWho']['value']> {
  memory.keepWho(who.trim());
  return { ok: true, value: null };
}
