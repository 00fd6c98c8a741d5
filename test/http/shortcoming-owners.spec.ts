import { expect, it } from '@jest/globals';
import { caseKind, isRefusal, type CaseCommand, type CaseState } from '@sidan/domain';
import { CaseDrive, factsFor, fullScore, inEvaluation, testCalendar, testPeople, testPolicy } from '../../libs/domain/testing/index.js';
import type { AroundFile } from '../../apps/api/src/files/view/around-file.js';
import { caseChoices } from '../../apps/api/src/files/view/case-choices.js';
import { namesOf } from '../../apps/api/src/files/view/names.js';

const AT = '2024-12-25T10:00';
const SUPERVISOR = { personId: 'supervisor', username: 'supervisor', name: '魏督办', region: 'test', posts: [{ role: 'supervisor', orgId: 'platform' }], tokenHash: '', csrfToken: '', mustChangePassword: false } as const;

/** Among the people around a file are those of every organisation that one of its tasks waits in. */
function ownersOffered(state: CaseState): readonly string[] {
  const { now, policy } = factsFor('supervisor', AT);
  const around: AroundFile = { who: SUPERVISOR, now, policy, calendar: testCalendar, people: testPeople, names: namesOf(testPeople, policy), tasks: caseKind.tasks(state), otherCases: [], sisterFines: [] };
  return caseChoices(state, around)['shortcoming-owners'].map(({ value }) => value).sort();
}

/** Everybody there is, as far as the step takes him. */
function ownersAccepted(drive: CaseDrive, who: string, command: (owner: string) => CaseCommand): readonly string[] {
  return [...testPeople.keys()].filter((owner) => !isRefusal(caseKind.decide(drive.state, command(owner), factsFor(who, AT)))).sort();
}

it('offers as 整改责任人 exactly those whom the step accepts: at work in the organisation that handled the case', () => {
  const visited = inEvaluation().visited(false);
  const shortcomingId = visited.state.evaluation.shortcomings[0]?.id as string;
  const offered = ownersOffered(visited.state);
  expect(offered).toEqual(ownersAccepted(visited, 'supervisor', (owner) => ({ type: 'assign-shortcoming', shortcomingId, owner })));
  expect(offered).toEqual(expect.arrayContaining(['leader', 'officer-2', 'clerk']));
  for (const outsider of ['file-reviewer', 'supervisor', 'officer-far', 'officer-gone']) expect(offered).not.toContain(outsider);
});

it('so for the 案卷评查 that names its owners', () => {
  const drive = inEvaluation();
  const [item] = testPolicy.evaluation.checklist;
  const scored = (owner: string): CaseCommand => ({ type: 'score-file', items: fullScore, shortcomings: [{ checklistItem: item?.id as string, text: '说理不足', owner }], opinion: '尚可' });
  expect(ownersOffered(drive.state)).toEqual(ownersAccepted(drive, 'file-reviewer', scored));
});
