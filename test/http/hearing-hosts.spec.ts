import { expect, it } from '@jest/globals';
import { proceedingKind } from '@sidan/domain';
import { upTo } from '../../libs/domain/closure/ordinary/testing/stages.js';
import { hostDemandingPolicy, testCalendar, testPeople } from '../../libs/domain/testing/index.js';
import type { AroundFile } from '../../apps/api/src/files/view/around-file.js';
import { namesOf } from '../../apps/api/src/files/view/names.js';
import { proceedingChoices } from '../../apps/api/src/files/view/proceeding-choices.js';

const WHO = { personId: 'host', username: 'host', name: '杨主持', region: 'test', posts: [{ role: 'township-reviewer', orgId: 'town' }], tokenHash: '', csrfToken: '', mustChangePassword: false } as const;

it('offers as 主持人 those whom the step accepts, and the others with what they lack', () => {
  const expired = { number: 'LU-T-0003', validFrom: '2020-01-01', validTo: '2024-01-01' };
  const reviewer = testPeople.get('reviewer')!;
  const people = new Map(testPeople).set('reviewer', { ...reviewer, hostQualification: expired });
  const { state, now } = upTo('hearing', { policy: hostDemandingPolicy, people });
  const around: AroundFile = {
    who: WHO, now, policy: hostDemandingPolicy, calendar: testCalendar, people, names: namesOf(people, hostDemandingPolicy), tasks: proceedingKind.tasks(state), otherCases: [], sisterFines: [],
  };
  expect(proceedingChoices(state, around).hosts.map(({ value, note }) => [value, note])).toEqual([
    ['host', undefined],
    ['reviewer', '听证主持人资格证有效期2020-01-01至2024-01-01，不得担任'], ['reviewer-2', '没有听证主持人资格证，不得担任'], ['reviewer-new', '没有听证主持人资格证，不得担任'],
  ]);
});
