import { expect, it } from '@jest/globals';
import { caseKind } from '../case/kind.js';
import { as, factsFor, inDispatch, refusal, stepOf, take, testPeople } from '../testing/index.js';
import type { Facts } from './facts.js';

const NOW = '2024-11-25T12:00';
const OFFERED = inDispatch().offered().take('leader', '2024-11-25T11:30', { type: 'assign-task', task: 'take-job:job-1', personId: 'leader', reason: '本人办理' });
const CLAIM = { type: 'claim-task', task: 'take-job:job-1' } as const;
const inPlace = (deputyFor: Facts['deputyFor']) => ({ ...factsFor({ ...as('leader'), personId: 'other', name: '另一人', role: 'team-leader', orgId: 'town' } as Facts['actor'], NOW), people: testPeople, ...(deputyFor ? { deputyFor } : {}) });
const LEADER = { personId: 'leader', role: 'team-leader', orgId: 'town' };

it('lets the deputy take over what the absent person has, and says whose it was', () => {
  const step = stepOf(caseKind, OFFERED.state, CLAIM, inPlace([LEADER]));
  expect(step.entries).toEqual([{ type: 'taskClaimed', body: { task: 'take-job:job-1', deputyFor: 'leader' } }]);
  expect(take(caseKind, OFFERED.state, CLAIM, inPlace([LEADER])).assignees).toEqual({ 'take-job:job-1': 'other' });
});

it.each<[string, Facts['deputyFor']]>([
  ['nobody’s deputy', undefined], ['another’s deputy', [{ ...LEADER, personId: 'officer-1' }]], ['a deputy in another post', [{ ...LEADER, role: 'officer' }]],
  ['a deputy in another organisation', [{ ...LEADER, orgId: 'town-2' }]],
])('refuses %s', (_, deputyFor) => {
  expect(refusal(caseKind, OFFERED.state, CLAIM, inPlace(deputyFor)).code).toBe('task-taken');
});

it('gives a deputy no post that the task does not wait for', () => {
  expect(refusal(caseKind, OFFERED.state, CLAIM, { ...factsFor('clerk', NOW), deputyFor: [LEADER] }).code).toBe('role-cannot');
});
