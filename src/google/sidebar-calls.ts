import { answerCall } from '../actions/sidebar/calls/answer-call';
import type { CallName } from '../protocol/calls';
import { createPlatform } from './platform';

/** Answers a call of the sidebar or the board; whatever fails is logged here and nowhere else. */
export const answerPage = (name: CallName, request: unknown): string =>
  answerCall(name, request, createPlatform, (error) => console.error(error));
