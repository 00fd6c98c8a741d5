import { expect, test } from '@jest/globals';
import { isConnectionLost, isContention, isWorthRetrying } from './failures.js';

const error = (fields: object) => Object.assign(new Error('x'), fields);

test.each([
  ['a deadlock', { errno: 1213 }, true, false],
  ['a lock wait timeout', { errno: 1205 }, true, false],
  ['a connection that was lost', { code: 'PROTOCOL_CONNECTION_LOST', fatal: true }, false, true],
  ['a reset', { code: 'ECONNRESET' }, false, true],
  ['a server that is not up yet', { code: 'ECONNREFUSED' }, false, true],
  ['a server that is going down', { errno: 1053 }, false, true],
  ['a connection that was killed', { errno: 1927 }, false, true],
])('%s is worth another try', (_name, fields, contention, lost) => {
  expect(isWorthRetrying(error(fields))).toBe(true);
  expect([isContention(error(fields)), isConnectionLost(error(fields))]).toEqual([contention, lost]);
});

test('two of the same command that met are tried again, to find what the first has stored', () => {
  expect(isWorthRetrying(error({ errno: 1062 }))).toBe(true);
});

test.each([['a syntax error', { errno: 1064 }], ['a value that is too long', { errno: 1406 }], ['the ledger’s own refusal', { errno: 1644 }], ['a fault in a rule', {}]])('%s is not', (_name, fields) => {
  expect(isWorthRetrying(error(fields))).toBe(false);
});

test('nothing thrown is no reason', () => {
  expect(isWorthRetrying(undefined)).toBe(false);
});
