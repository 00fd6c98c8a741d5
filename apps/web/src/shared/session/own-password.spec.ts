import { expect, test } from '@jest/globals';
import { wrongWith } from './own-password';

const USERNAME = 'jimo.clerk';
const fields = (oldPassword: string, newPassword: string, repeated = newPassword) => wrongWith({ oldPassword, newPassword, repeated }, USERNAME).map(({ field }) => field);

test('a new password is long enough, another one, without the username, and typed twice alike', () => {
  expect(fields('old-password', 'a-new-password')).toEqual([]);
  expect(fields('', 'a-new-password')).toEqual(['oldPassword']);
  expect(fields('old-password', '密码'.repeat(4))).toEqual(['newPassword']);
  expect(fields('old-password', 'old-password')).toEqual(['newPassword']);
  expect(fields('old-password', 'jimo.clerk-2024')).toEqual(['newPassword']);
  expect(fields('old-password', 'a-new-password', 'another')).toEqual(['repeated']);
});
