import { expect, test } from '@jest/globals';
import { absencesOf, type Organisation, standInsFor } from './deputy-posts';

const town: Organisation = {
  orgId: 'town', roles: { officer: '执法人员' },
  people: [
    { personId: 'leader', name: '队长', roles: ['team-leader'] }, { personId: 'one', name: '甲', roles: ['officer'] }, { personId: 'two', name: '乙', roles: ['officer', 'auditor'] },
    { personId: 'head', name: '负责人', roles: ['responsible-head'] },
  ],
};
const me = (personId: string, role: string) => ({ personId, posts: [{ role, orgId: 'town', orgName: '某镇', roleTitle: '某岗' }] }) as Parameters<typeof absencesOf>[0];
const named = (personId: string, role: string) => absencesOf(me(personId, role), [town]).map((one) => `${one.personId}/${one.role}`);

test('an officer arranges for himself only', () => expect(named('one', 'officer')).toEqual(['one/officer']));

test('a team leader also for those who carry work out, not for the head', () => {
  expect(named('leader', 'team-leader')).toEqual(['leader/team-leader', 'one/officer', 'two/officer']);
});

test('the posts of others are called as the API calls them', () => {
  const [, other] = absencesOf(me('leader', 'team-leader'), [town]);
  expect(other?.label).toBe('甲　执法人员');
});

test('a head for everyone, but nobody for an auditor', () => {
  expect(named('head', 'responsible-head')).toEqual(['head/responsible-head', 'leader/team-leader', 'one/officer', 'two/officer']);
  expect(named('two', 'auditor')).toEqual([]);
});

test('only another holder of the same post can stand in', () => {
  expect(standInsFor({ personId: 'one', role: 'officer', orgId: 'town', label: '' }, [town]).map(({ personId }) => personId)).toEqual(['two']);
  expect(standInsFor({ personId: 'head', role: 'responsible-head', orgId: 'town', label: '' }, [town])).toEqual([]);
});
