import { describe, expect, test } from '@jest/globals';
import type { Clock, ProceedingState } from '@sidan/domain';
import { jobOutcomeOf } from './job-outcome.js';

const clock = (title: string, ownerRole: string, orgId: string | null): Clock => ({
  key: title, name: title, title, onDue: 'overdue', owner: { role: ownerRole, orgId }, status: 'met', late: true,
} as unknown as Clock);

function ended(...clocks: readonly Clock[]): ProceedingState {
  return {
    orgId: 'town', outcome: 'penalised', endedAt: '2025-07-01T09:00:00.000+08:00', clocks: Object.fromEntries(clocks.map((each) => [each.key, each])),
    acted: { 'officer-1': ['inquired'] },
  } as unknown as ProceedingState;
}

describe('what an ended proceeding tells its case', () => {
  test('the office\'s own lateness, not the court\'s (行政强制法 56、57)', () => {
    expect(jobOutcomeOf(ended(clock('送达处罚决定书', 'officer', 'town'), clock('法院受理执行申请', 'court', null)))?.lateClocks).toEqual(['送达处罚决定书']);
  });

  test('not a reviewing department’s lateness either, nor the bureau’s', () => {
    const [department, bureau] = [clock('法制审核（部门协审）', 'department-reviewer', 'urban'), clock('法制审核（联合会审）', 'bureau-reviewer', 'bureau')];
    expect(jobOutcomeOf(ended(department, bureau, clock('作出处罚决定', 'officer', 'town')))?.lateClocks).toEqual(['作出处罚决定']);
  });

  test('of which duties it cannot be told yet whether they were late', () => {
    const awaiting = { ...clock('公开处罚决定', 'officer', 'town'), late: false, awaits: 2027 };
    expect(jobOutcomeOf(ended(awaiting, clock('结案', 'head', 'town')))).toMatchObject({ lateClocks: ['结案'], awaitingClocks: ['公开处罚决定'] });
  });
});
