import { expect, test } from '@jest/globals';
import { Problem } from '../problem/problem.js';
import { SignInLock } from './sign-in-lock.js';

const ATTEMPTS = [1, 2, 3, 4, 5];

test('five failures close the pair, and only that pair', () => {
  const lock = new SignInLock();
  for (const _ of ATTEMPTS) lock.begin('10.0.0.1', 'clerk');
  expect(() => lock.begin('10.0.0.1', 'clerk')).toThrow(Problem);
  expect(() => lock.begin('10.0.0.2', 'clerk')).not.toThrow();
});

test('an attempt that could not be decided counts for nothing', () => {
  const lock = new SignInLock();
  for (const _ of [...ATTEMPTS, ...ATTEMPTS]) lock.begin('10.0.0.1', 'clerk').withdrawn();
  for (const _ of ATTEMPTS) lock.begin('10.0.0.1', 'clerk');
  expect(() => lock.begin('10.0.0.1', 'clerk')).toThrow(Problem);
});

test('a success forgets the failures before it', () => {
  const lock = new SignInLock();
  for (const _ of ATTEMPTS.slice(1)) lock.begin('10.0.0.1', 'clerk');
  lock.begin('10.0.0.1', 'clerk').succeeded();
  expect(() => lock.begin('10.0.0.1', 'clerk')).not.toThrow();
});
