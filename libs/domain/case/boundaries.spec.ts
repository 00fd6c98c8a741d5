import { describe, expect, it } from '@jest/globals';
import type { Actor, PersonFacts } from '../file/actor.js';
import { isRefusal } from '../file/refusal.js';
import type { Policy } from '../policy/policy.js';
import { as, CaseDrive, factsFor, fullScore, inClosure, inDispatch, inEvaluation, report, testPeople, testPolicy } from '../testing/index.js';
import type { CaseCommand } from './commands.js';
import { mayBeGiven } from '../file/assignment.js';
import type { Task } from '../file/task.js';
import type { Instant } from '../time/instant.js';
import { CASE_RULES, caseKind } from './kind.js';
import { caseTasks } from './tasks.js';

const answer = (from: CaseDrive | null, who: string | Actor, now: string, command: CaseCommand, given: Parameters<typeof factsFor>[2] = {}) => {
  const decision = caseKind.decide(from?.state ?? null, command, factsFor(who, now, given));
  return isRefusal(decision) ? decision.code : 'taken';
};

describe('the first and the last day', () => {
  it.each([['2023-12-31', 'matter-not-in-force'], ['2024-01-01', 'taken'], ['2025-12-31', 'taken'], ['2026-01-01', 'matter-not-in-force']])('of a matter on the list: %s %s', (day, expected) => {
    expect(answer(CaseDrive.registered(), 'clerk', `${day}T10:00`, { type: 'accept-report', matter: 'XF-02' })).toBe(expected);
  });

  it.each([['2024-11-25', 'taken'], ['2024-11-26', 'officer-not-certified']])('of a certificate that begins on %s: %s', (validFrom, expected) => {
    const newly = { ...(testPeople.get('officer-2') as PersonFacts), certificate: { number: 'LU-9', validFrom, validTo: '2030-01-01' } };
    const people = new Map([...testPeople, ['officer-2', newly]]);
    expect(answer(inDispatch().offered(), 'leader', '2024-11-25T14:00', { type: 'take-job', jobId: 'job-1', officers: ['officer-1', 'officer-2'] }, { people })).toBe(expected);
  });

  it('of a finding: this very moment, not a millisecond later', () => {
    const found = (foundAt: string) => answer(null, 'clerk', '2024-11-25T09:00', { ...report, foundAt });
    expect([found('2024-11-25T09:00:00.000+08:00'), found('2024-11-25T09:00:00.001+08:00')]).toEqual(['taken', 'found-in-future']);
  });
});

describe('points', () => {
  const score = (points: Readonly<Record<string, number>>, from = inEvaluation(), policy: Policy = testPolicy) => answer(from, 'file-reviewer', '2024-12-26T10:00', {
    type: 'score-file', items: policy.evaluation.checklist.map(({ id, weight }) => ({ id, points: points[id] ?? weight, note: '' })),
    shortcomings: [{ checklistItem: 'law', text: '裁量说理不足' }], opinion: '',
  }, { policy });

  it.each([[-1, 'points-out-of-range'], [0, 'taken'], [20, 'taken'], [21, 'points-out-of-range'], [9.5, 'points-out-of-range'], [Number.NaN, 'points-out-of-range']])('%d of 20: %s', (points, expected) => {
    expect(score({ law: points })).toBe(expected);
  });

  it.each([[9, 'taken'], [8, 'shortcoming-missing']])('%d of 15 without a word: %s', (points, expected) => {
    expect(score({ documents: points })).toBe(expected);
  });

  it('for time are not full while a duty was late, in whichever item of time', () => {
    const halves = testPolicy.evaluation.checklist.flatMap((item) => (item.area === 'time' ? [{ ...item, id: 'time-a', weight: 5 }, { ...item, id: 'time-b', weight: 5 }] : [item]));
    const policy = { ...testPolicy, evaluation: { ...testPolicy.evaluation, checklist: halves } };
    const late = inClosure().concluded({ lateClocks: ['送达处罚决定书'] });
    expect([score({}, late, policy), score({ 'time-b': 4 }, late, policy)]).toEqual(['lateness-must-cost-points', 'taken']);
  });
});

describe('persons', () => {
  it('who took the job do not score it under another post', () => {
    const leaderElsewhere: Actor = { kind: 'person', personId: 'leader', name: '郑队长', role: 'file-reviewer', orgId: 'bureau' };
    const command = { type: 'score-file', items: fullScore, shortcomings: [], opinion: '' } as const;
    expect([answer(inEvaluation(), leaderElsewhere, '2024-12-26', command), answer(inEvaluation(), as('file-reviewer-2'), '2024-12-26', command)]).toEqual(['handled-it-yourself', 'taken']);
  });

  it('who took, offered or investigated it neither score it nor are given the scoring, whatever the outcome names', () => {
    const elsewhere = (personId: string): Actor => ({ kind: 'person', personId, name: personId, role: 'file-reviewer', orgId: 'bureau' });
    const command = { type: 'score-file', items: fullScore, shortcomings: [], opinion: '' } as const;
    const file = inClosure().concluded({ handledBy: [] });
    expect(['clerk', 'dispatcher', 'leader', 'officer-1', 'officer-2'].map((id) => answer(file, elsewhere(id), '2024-12-26', command))).toEqual(Array.from({ length: 5 }, () => 'handled-it-yourself'));
    const scorers = new Map([...testPeople].map(([id, person]) => [id, id === 'officer-1' ? { ...person, posts: [...person.posts, { role: 'file-reviewer' as const, orgId: 'bureau' }] } : person]));
    const task = caseTasks(file.state).find(({ action }) => action === 'score-file') as Task;
    const given = (personId: string) => mayBeGiven(file.state, task, personId, { people: scorers, now: '2024-12-26T09:00:00.000+08:00' as Instant }, CASE_RULES)?.code ?? null;
    expect([given('officer-1'), given('file-reviewer-2')]).toEqual(['handled-it-yourself', null]);
  });

  it('who have left are given no shortcoming', () => {
    const assign = (owner: string) => answer(inEvaluation().visited(false), 'leader', '2024-12-26', { type: 'assign-shortcoming', shortcomingId: 'visit-1', owner });
    expect([assign('officer-gone'), assign('officer-far'), assign('nobody'), assign('officer-1')]).toEqual(['owner-not-here', 'owner-not-here', 'owner-not-here', 'taken']);
  });
});

describe('an escalation’s acknowledgement', () => {
  const acknowledge = { type: 'acknowledge-escalation', escalationId: 'r1', note: '' } as const;
  const escalated = CaseDrive.registered().overdue('accept').fired('accept', 'escalate', { newIds: ['r1'] });
  const person = (personId: string, role: Extract<Actor, { kind: 'person' }>['role'], orgId = 'town'): Actor => ({ kind: 'person', personId, name: personId, role, orgId });

  it.each([
    [person('leader', 'officer'), 'taken'], [person('new-leader', 'team-leader'), 'taken'],
    [person('other', 'officer'), 'role-cannot'], [person('other', 'team-leader', 'platform'), 'role-cannot'],
  ])('by %j: %s', (who, expected) => {
    expect(answer(escalated, who, '2024-11-26', acknowledge)).toBe(expected);
  });

  it('is no work that a supervisor takes over', () => {
    const over = escalated.take('supervisor', '2024-11-26T09:00', { type: 'take-over', clock: 'accept', note: '久拖不办' });
    expect(over.state.assignees).toEqual({ 'accept-report': 'supervisor' });
  });
});

describe('a timer', () => {
  const intake = CaseDrive.registered();
  const { index, at: when } = intake.next('accept');
  const fire = { type: 'fire-clock', clock: 'accept', event: 'remind', index, at: when } as const;

  it.each([
    ['as the ledger has it', fire, 'taken'],
    ['of another event', { ...fire, event: 'escalate' as const }, 'clock-moved-on'],
    ['of another time', { ...fire, at: '2024-11-25T09:00:00.000+08:00' }, 'clock-moved-on'],
    ['of another reminder', { ...fire, index: 1 }, 'clock-moved-on'],
  ])('%s', (_name, command, expected) => {
    expect(answer(intake, 'system', '2024-11-25T18:00', command)).toBe(expected);
  });
});

describe('a closed case', () => {
  it('is closed once: a new owner for a shortcoming closes nothing again', () => {
    const closed = inEvaluation().satisfied().scored().visited(false).take('leader', '2024-12-26', { type: 'assign-shortcoming', shortcomingId: 'visit-1', owner: 'officer-1' });
    const decision = caseKind.decide(closed.state, { type: 'assign-shortcoming', shortcomingId: 'visit-1', owner: 'officer-2' }, factsFor('leader', '2024-12-27'));
    expect(decision).toMatchObject({ entries: [{ type: 'shortcomingAssigned' }] });
  });
});
