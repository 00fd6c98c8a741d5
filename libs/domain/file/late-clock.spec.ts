import { describe, expect, it } from '@jest/globals';
import { caseKind } from '../case/kind.js';
import { as, at, CaseDrive, factsFor, inEvaluation, stepOf, take, testPeople, testPolicy } from '../testing/index.js';
import type { PersonFacts } from './actor.js';
import { nextEvents } from './clockwork.js';
import type { Facts } from './facts.js';

/** Registered Monday 09:00, due in four working hours: 14:30. */
const intake = CaseDrive.registered();
const without = (...gone: readonly string[]): Partial<Facts> => ({ people: new Map([...testPeople].filter(([id]) => !gone.includes(id))) });
const ids = (id: string): Partial<Facts> => ({ newIds: [id] });

function fired(from: CaseDrive, event: 'remind' | 'due' | 'escalate', given: Partial<Facts> = {}) {
  const { index, at: when } = from.next('accept');
  return stepOf(caseKind, from.state, { type: 'fire-clock', clock: 'accept', event, index, at: when }, factsFor('system', when, given)).entries;
}

describe('a duty that runs late', () => {
  it('reminds everyone in the post while nobody has the task, then only who has it', () => {
    expect(intake.state.clocks['accept']?.due).toBe(at('2024-11-25T14:30'));
    expect(fired(intake, 'remind')).toEqual([{ type: 'ownerReminded', body: { clock: 'accept', index: 0, dueAt: at('2024-11-25T14:30'), toTell: ['clerk'] } }]);
    const second: PersonFacts = { ...(testPeople.get('clerk') as PersonFacts), personId: 'clerk-b', name: '另一受理员' };
    const two = { people: new Map([...testPeople, ['clerk-b', second]]) };
    expect(fired(intake, 'remind', two)).toMatchObject([{ body: { toTell: ['clerk', 'clerk-b'] } }]);
    expect(fired(intake.take('clerk', '2024-11-25T09:10', { type: 'claim-task', task: 'accept-report' }), 'remind', two)).toMatchObject([{ body: { toTell: ['clerk'] } }]);
  });

  it('falls overdue and stays to be done; done late, the clock says so', () => {
    const late = intake.overdue('accept');
    expect(late.state.clocks['accept']).toMatchObject({ status: 'overdue' });
    expect(late.state.phase).toBe('intake');
    expect(late.accepted('2024-11-26T10:00').state.clocks['accept']).toMatchObject({ status: 'met', late: true });
  });

  it('climbs rung by rung: team leader, supervisor above, head of the second above', () => {
    const told = intake.overdue('accept').fired('accept', 'escalate', ids('r1')).fired('accept', 'escalate', ids('r2')).fired('accept', 'escalate', ids('r3'));
    expect(told.state.escalations.map(({ id, rung, role, orgId, told: who, emptyPosts }) => [id, rung, role, orgId, who, emptyPosts])).toEqual([
      ['r1', 0, 'team-leader', 'town', ['leader'], []],
      ['r2', 1, 'supervisor', 'platform', ['supervisor', 'supervisor-2'], []],
      ['r3', 2, 'responsible-head', 'county', ['county-head'], []],
    ]);
    expect(caseKind.tasks(told.state).filter(({ action }) => action === 'acknowledge-escalation').map(({ key, role, orgId }) => [key, role, orgId])).toEqual([
      ['acknowledge-escalation:r1', 'team-leader', 'town'], ['acknowledge-escalation:r2', 'supervisor', 'platform'], ['acknowledge-escalation:r3', 'responsible-head', 'county'],
    ]);
  });

  it('skips empty posts and lists them', () => {
    const [entry] = fired(intake.overdue('accept'), 'escalate', { ...ids('r1'), ...without('leader', 'supervisor', 'supervisor-2') });
    expect(entry).toMatchObject({
      type: 'escalated',
      body: { escalation: { role: 'responsible-head', orgId: 'county', told: ['county-head'], emptyPosts: [{ role: 'team-leader', orgId: 'town' }, { role: 'supervisor', orgId: 'platform' }, { role: 'supervisor', orgId: 'county' }] } },
    });
  });

  it('says so when nobody could be reached, and leaves the task with the rung’s own post', () => {
    const nobody = { ...ids('r1'), people: new Map() };
    const unheard = intake.overdue('accept').fired('accept', 'escalate', nobody);
    expect(unheard.state.escalations[0]).toMatchObject({ role: 'team-leader', orgId: 'town', told: [] });
    expect(unheard.state.escalations[0]?.emptyPosts).toHaveLength(4);
    expect(caseKind.tasks(unheard.state).map(({ key }) => key)).toContain('acknowledge-escalation:r1');
  });

  it('tells no one who has left', () => {
    const gone = { ...ids('r1'), people: new Map([...testPeople].map(([id, person]) => [id, id === 'leader' ? { ...person, active: false } : person])) };
    expect(fired(intake.overdue('accept'), 'escalate', gone)).toMatchObject([{ body: { escalation: { role: 'supervisor', told: ['supervisor', 'supervisor-2'] } } }]);
  });

  it('keeps who acknowledged and when, and closes the task', () => {
    const acknowledged = intake.overdue('accept').fired('accept', 'escalate', ids('r1'))
      .take('leader', '2024-11-26T09:00', { type: 'acknowledge-escalation', escalationId: 'r1', note: '已督促' });
    expect(acknowledged.state.escalations[0]).toMatchObject({ acknowledgedBy: 'leader', acknowledgedAt: at('2024-11-26T09:00') });
    expect(caseKind.tasks(acknowledged.state).map(({ key }) => key)).toEqual(['accept-report']);
  });

  it('fires nothing twice', () => {
    const { event, index, at: when } = intake.next('accept');
    const command = { type: 'fire-clock', clock: 'accept', event, index, at: when } as const;
    const once = take(caseKind, intake.state, command, factsFor('system', when));
    expect(caseKind.decide(once, command, factsFor('system', when))).toMatchObject({ code: 'clock-moved-on', kind: 'state' });
  });
});

describe('a supervisor’s measures', () => {
  it('urges whoever has the task', () => {
    const { entries } = stepOf(caseKind, intake.state, { type: 'urge', task: 'accept-report', note: ' 请即办 ' }, factsFor('supervisor', '2024-11-25T10:00'));
    expect(entries).toEqual([{ type: 'urged', body: { task: 'accept-report', note: '请即办', toTell: ['clerk'] } }]);
  });

  it('takes over late work, and the case is then supervised by that person', () => {
    const over = intake.overdue('accept').take('supervisor', '2024-11-26T09:00', { type: 'take-over', clock: 'accept', note: '久拖不办' });
    expect(over.state).toMatchObject({ supervisor: 'supervisor', assignees: { 'accept-report': 'supervisor' } });
    const given = over.take('supervisor', '2024-11-26T09:10', { type: 'assign-task', task: 'accept-report', personId: 'clerk', reason: '限一小时办结' });
    expect(given.state.assignees).toEqual({ 'accept-report': 'clerk' });
  });

  it('leaves the file reviewer’s task with the file reviewer', () => {
    const over = inEvaluation().overdue('score').take('supervisor', '2025-01-20T09:00', { type: 'take-over', clock: 'score', note: '久拖不评' });
    expect(over.state.assignees).toEqual({ 'record-satisfaction': 'supervisor' });
  });

  it('is for those who supervise this organisation', () => {
    const stranger = { ...as('supervisor'), orgId: 'urban' } as ReturnType<typeof as>;
    const asked = caseKind.decide(intake.overdue('accept').state, { type: 'take-over', clock: 'accept', note: '久拖不办' }, factsFor(stranger, '2024-11-26T09:00'));
    expect(asked).toMatchObject({ code: 'org-cannot', kind: 'permission' });
  });
});

describe('a newer calendar', () => {
  it('moves running clocks and says from when to when', () => {
    const late = CaseDrive.registered({}, '2024-11-25T17:00');
    const calendar = { ...factsFor('system', '2024-11-25T17:30').calendar, version: 'newer', holidays: { '2024-11-26': '调整' } };
    const { entries } = stepOf(caseKind, late.state, { type: 'adopt-calendar', calendarVersion: 'newer' }, factsFor('system', '2024-11-25T17:30', { calendar }));
    expect(entries).toMatchObject([{ type: 'clockMoved', body: { from: at('2024-11-26T11:30'), calendarVersion: 'newer', clock: { key: 'accept', due: at('2024-11-27T11:30') } } }]);
  });

  it('is never guessed: where a year is not loaded the fact is recorded, and its clock starts to be computed', () => {
    const facts = factsFor('clerk', '2024-11-25T10:00', { policy: { ...testPolicy, clocks: { ...testPolicy.clocks, dispatch: { period: { n: 900, unit: 'working-day' } } } } });
    const { state } = intake.take('clerk', '2024-11-25T10:00', { type: 'accept-report', matter: 'CG-01' }, facts);
    expect(state.clocks['dispatch']).toMatchObject({ status: 'running', due: null, awaits: 2027, agenda: [] });
    expect(nextEvents(state).filter(({ clock }) => clock === 'dispatch')).toEqual([]);
    expect(caseKind.tasks(state)).toMatchObject([{ action: 'assign-job', due: null, clock: 'dispatch' }]);
  });
});
