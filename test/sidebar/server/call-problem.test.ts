import { describe, expect, it } from 'vitest';
import { callProblem } from '../../../src/sidebar/server/call-problem';

describe('callProblem', () => {
  it.each([
    ['PERMISSION_DENIED', 'other account'],
    ['We’re sorry, a server error occurred. (PERMISSION_DENIED)', 'other account'],
    ['Authorization is required to perform that action.', 'permission lost'],
    ['You do not have permission to call SpreadsheetApp.getActive', 'permission lost'],
    ['Du har ikke tillatelse til å ringe SpreadsheetApp.getActive', 'permission lost'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ['Exceeded maximum execution time', 'timed out'],
    ['TypeError: x is undefined', 'unreachable'],
  ])('takes %s for %s', (message, code) => {
    expect(callProblem(new Error(message))).toEqual({ code });
  });

  it('takes anything that is thrown', () => {
    expect(callProblem(null)).toEqual({ code: 'unreachable' });
    expect(callProblem('PERMISSION_DENIED')).toEqual({ code: 'other account' });
  });
});
