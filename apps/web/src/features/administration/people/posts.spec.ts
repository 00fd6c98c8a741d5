import { expect, test } from '@jest/globals';
import type { Organisation } from '../ask';
import { movedTo, postsOf, rowsOf, withAnother } from './posts';

const ORGANISATIONS = [
  { orgId: 'town', roles: [{ role: 'officer', title: '执法人员' }] }, { orgId: 'bureau', roles: [{ role: 'panel-lawyer', title: '律师' }] },
] as unknown as readonly Organisation[];

test('rows become posts when each is filled in', () => {
  const rows = rowsOf([{ role: 'officer', orgId: 'town' }]);
  expect(postsOf(rows)).toEqual([{ role: 'officer', orgId: 'town' }]);
  expect(postsOf(withAnother(rows))).toBeNull();
  expect(postsOf(rowsOf([]))).toBeNull();
});

test('rows keep their own keys, and a new one starts in the same organisation', () => {
  const rows = withAnother(withAnother(rowsOf([{ role: 'officer', orgId: 'town' }])));
  expect(rows.map(({ key, orgId }) => [key, orgId])).toEqual([[0, 'town'], [1, 'town'], [2, 'town']]);
  expect(withAnother(rows.filter(({ key }) => key !== 1)).map(({ key }) => key)).toEqual([0, 2, 3]);
});

test('a post that another organisation does not have is asked for again', () => {
  const row = { key: 0, orgId: 'town', role: 'officer' as const };
  expect(movedTo(row, 'bureau', ORGANISATIONS)).toEqual({ key: 0, orgId: 'bureau', role: '' });
  expect(movedTo(row, 'town', ORGANISATIONS)).toEqual(row);
});
