import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '@temporalio/client';
import { ServerAway } from './ports.js';
import { asServerAway } from './temporal-post.js';

/** A gRPC status as the client throws it. */
function failure(code: number): ServiceError {
  return new ServiceError('Failed', { cause: Object.assign(new Error(`status ${code}`), { code, details: '', metadata: {} }) });
}

describe('a failure of the workflow server', () => {
  test.each([[14, 'UNAVAILABLE'], [4, 'DEADLINE_EXCEEDED'], [8, 'RESOURCE_EXHAUSTED'], [5, 'NOT_FOUND: its namespace is not there yet'], [2, 'UNKNOWN']])(
    '%d %s is the server\'s', (code) => {
      expect(asServerAway(failure(code))).toBeInstanceOf(ServerAway);
    });

  test.each([[3, 'INVALID_ARGUMENT'], [9, 'FAILED_PRECONDITION'], [11, 'OUT_OF_RANGE']])('%d %s is the item\'s', (code) => {
    expect(asServerAway(failure(code))).not.toBeInstanceOf(ServerAway);
  });

  test('what never reached the server is the item\'s', () => {
    const broken = new TypeError('not serialisable');
    expect(asServerAway(broken)).toBe(broken);
  });
});
