import { describe, expect, it } from '@jest/globals';
import { CaseDrive, decided, factsFor, folded, fullScore, inClosure, inDispatch, inEvaluation, outcome, testCalendar } from '../testing/index.js';
import { isRefusal } from '../file/refusal.js';
import type { Actor } from '../file/actor.js';
import type { Facts } from '../file/facts.js';
import type { CaseCommand } from './commands.js';
import { caseKind } from './kind.js';
import { CASE_LIFECYCLE } from './lifecycle.js';
import type { CasePhase } from './model.js';

interface Edge {
  readonly from: CaseDrive;
  readonly who: string | Actor;
  readonly now: string;
  readonly command: CaseCommand;
  readonly given?: Partial<Facts>;
  readonly to: CasePhase;
}

const LATER = '2024-12-30T10:00';
const reason = '理由';

const intake = CaseDrive.registered();
const dispatch = inDispatch();
const twoOffered = dispatch.offered().offered('XF-02', 'job-2');
const oneTaken = twoOffered.taken();
const closure = inClosure();
const bothTaken = oneTaken.taken('job-2', 'proceeding-2');
const evaluation = inEvaluation();
const poor = fullScore.map((item) => (item.id === 'documents' ? { ...item, points: 5 } : item));
const withShortcoming = evaluation.satisfied().visited().take('file-reviewer', '2024-12-25T10:00', {
  type: 'score-file', items: poor, shortcomings: [{ checklistItem: 'documents', text: '送达回证缺签名' }], opinion: '',
}, { newIds: ['gap-1'] });
const closed = withShortcoming.take('leader', LATER, { type: 'assign-shortcoming', shortcomingId: 'gap-1', owner: 'officer-1' });

/** The calendar with one more working day taken off, so that running clocks move. */
const moved = { ...testCalendar, version: 'test-moved', holidays: { ...testCalendar.holidays, '2024-11-26': '调整', '2024-11-27': '调整', '2024-12-26': '调整' } };

/** Registered before anybody could count when it had to be accepted. */
const unknown = CaseDrive.registered({}, '2024-11-25T09:00', { calendar: { ...testCalendar, years: [2023] } });
const unknownRefused = unknown.take('clerk', '2024-11-25T10:00', { type: 'refuse-report', reason, competentBody: '测试区交通运输局' });
const unknownMerged = unknown.take('clerk', '2024-11-25T10:00', { type: 'merge-report', intoCaseId: 'case-0', reason }, { mergeTarget: { orgId: 'town', training: false, phase: 'closure' } });
const unknownClosure = unknown.accepted().offered().taken();
const unknownClosed = unknownClosure.concluded().satisfied().visited().scored();

const claim = (from: CaseDrive, who: string, task: string): Edge => ({ from, who, now: LATER, command: { type: 'claim-task', task }, to: from.state.phase });
const release = (from: CaseDrive, who: string, task: string): Edge => ({
  from: from.take(who, LATER, { type: 'claim-task', task }), who, now: LATER, command: { type: 'release-task', task }, to: from.state.phase,
});
const assign = (from: CaseDrive, task: string, personId: string): Edge => ({
  from, who: 'supervisor', now: LATER, command: { type: 'assign-task', task, personId, reason }, to: from.state.phase,
});
const urge = (from: CaseDrive, task: string): Edge => ({ from, who: 'supervisor', now: LATER, command: { type: 'urge', task, note: '请即办' }, to: from.state.phase });
const fire = (from: CaseDrive, clock: string): Edge => {
  const { event, index, at } = from.next(clock);
  return { from, who: 'system', now: at, command: { type: 'fire-clock', clock, event, index, at }, to: from.state.phase };
};
const adopt = (from: CaseDrive): Edge => ({
  from, who: 'system', now: '2024-11-25T11:30', command: { type: 'adopt-calendar', calendarVersion: 'test-moved' }, given: { calendar: moved }, to: from.state.phase,
});
const takeOver = (from: CaseDrive, clock: string): Edge => ({
  from: from.overdue(clock), who: 'supervisor', now: LATER, command: { type: 'take-over', clock, note: reason }, to: from.state.phase,
});

/** `clock` was late and its first rung has been told; then the case went on. */
const rung = { newIds: ['rung-1'] };
const acknowledge = (from: CaseDrive): Edge => ({ from, who: 'leader', now: LATER, command: { type: 'acknowledge-escalation', escalationId: 'rung-1', note: '' }, to: from.state.phase });
const lateIntake = intake.overdue('accept').fired('accept', 'escalate', rung);
const lateDispatch = lateIntake.accepted('2024-11-26T10:00');
const lateClosure = lateDispatch.offered().taken();
const lateEvaluation = lateClosure.concluded();
const lateClosed = lateEvaluation.satisfied().visited().take('file-reviewer', '2024-12-25T10:00', {
  type: 'score-file', items: fullScore.map((item) => (item.id === 'time' ? { ...item, points: 8 } : item)), shortcomings: [], opinion: '',
});
const ACK = 'acknowledge-escalation:rung-1';

const EDGES: readonly Edge[] = [
  { from: intake, who: 'clerk', now: '2024-11-25T10:00', command: { type: 'accept-report', matter: 'CG-01' }, to: 'dispatch' },
  { from: intake, who: 'clerk', now: '2024-11-25T10:00', command: { type: 'refuse-report', reason, competentBody: '测试区交通运输局' }, to: 'refused' },
  { from: intake, who: 'clerk', now: '2024-11-25T10:00', command: { type: 'merge-report', intoCaseId: 'case-0', reason }, given: { mergeTarget: { orgId: 'town', training: false, phase: 'closure' } }, to: 'merged' },
  claim(intake, 'clerk', 'accept-report'), release(intake, 'clerk', 'accept-report'), assign(intake, 'accept-report', 'clerk'), urge(intake, 'accept-report'),
  fire(intake, 'accept'), adopt(CaseDrive.registered({}, '2024-11-25T17:00')), takeOver(intake, 'accept'), acknowledge(lateIntake),

  { from: dispatch, who: 'dispatcher', now: '2024-11-25T11:00', command: { type: 'assign-job', matter: 'CG-01', orgId: 'town' }, to: 'dispatch' },
  { from: twoOffered, who: 'leader', now: '2024-11-25T14:00', command: { type: 'take-job', jobId: 'job-1', officers: ['officer-1', 'officer-2'] }, to: 'dispatch' },
  { from: oneTaken, who: 'officer-1', now: '2024-11-25T14:00', command: { type: 'take-job', jobId: 'job-2', officers: ['officer-1', 'leader'] }, to: 'closure' },
  { from: oneTaken, who: 'system', now: LATER, command: { type: 'conclude-job', proceedingId: 'proceeding-1', outcome }, to: 'dispatch' },
  { from: dispatch.offered(), who: 'leader', now: '2024-11-25T14:00', command: { type: 'return-job', jobId: 'job-1', reason }, to: 'dispatch' },
  { from: oneTaken, who: 'leader', now: '2024-11-25T14:00', command: { type: 'return-job', jobId: 'job-2', reason }, to: 'closure' },
  { from: oneTaken.concluded(), who: 'leader', now: LATER, command: { type: 'return-job', jobId: 'job-2', reason }, to: 'evaluation' },
  claim(dispatch, 'dispatcher', 'assign-job'), release(dispatch, 'dispatcher', 'assign-job'), assign(dispatch, 'assign-job', 'dispatcher'), urge(dispatch, 'assign-job'),
  fire(dispatch, 'dispatch'), adopt(CaseDrive.registered().accepted('2024-11-25T17:00')), takeOver(dispatch, 'dispatch'), acknowledge(lateDispatch),

  { from: closure, who: 'system', now: LATER, command: { type: 'conclude-job', proceedingId: 'proceeding-1', outcome }, to: 'evaluation' },
  { from: bothTaken, who: 'system', now: LATER, command: { type: 'conclude-job', proceedingId: 'proceeding-2', outcome: { ...outcome, outcome: 'not-filed' } }, to: 'closure' },
  claim(lateClosure, 'leader', ACK), release(lateClosure, 'leader', ACK), assign(lateClosure, ACK, 'leader'), urge(lateClosure, ACK), acknowledge(lateClosure), adopt(unknownClosure),

  { from: evaluation, who: 'file-reviewer', now: LATER, command: { type: 'score-file', items: fullScore, shortcomings: [], opinion: '' }, to: 'evaluation' },
  { from: evaluation.satisfied().visited(), who: 'file-reviewer', now: LATER, command: { type: 'score-file', items: fullScore, shortcomings: [], opinion: '' }, to: 'closed' },
  { from: evaluation, who: 'clerk', now: LATER, command: { type: 'record-satisfaction', result: 'neutral', note: '' }, to: 'evaluation' },
  { from: evaluation.visited().scored(), who: 'clerk', now: LATER, command: { type: 'record-satisfaction', result: 'unreachable', note: '' }, to: 'closed' },
  { from: evaluation, who: 'supervisor', now: LATER, command: { type: 'record-return-visit', corrected: true, note: '', visitors: ['魏督办'] }, to: 'evaluation' },
  { from: evaluation.satisfied().scored(), who: 'supervisor', now: LATER, command: { type: 'record-return-visit', corrected: true, note: '', visitors: ['魏督办'] }, to: 'closed' },
  { from: evaluation.visited(false), who: 'leader', now: LATER, command: { type: 'assign-shortcoming', shortcomingId: 'visit-1', owner: 'officer-2' }, to: 'evaluation' },
  { from: withShortcoming, who: 'leader', now: LATER, command: { type: 'assign-shortcoming', shortcomingId: 'gap-1', owner: 'officer-2' }, to: 'closed' },
  { from: evaluation.visited(false), who: 'supervisor', now: LATER, command: { type: 'resolve-shortcoming', shortcomingId: 'visit-1', note: '已清运' }, to: 'evaluation' },
  { from: evaluation.satisfied().scored().visited(false), who: 'supervisor', now: LATER, command: { type: 'resolve-shortcoming', shortcomingId: 'visit-1', note: '已清运' }, to: 'closed' },
  claim(evaluation, 'clerk', 'record-satisfaction'), release(evaluation, 'clerk', 'record-satisfaction'), assign(evaluation, 'record-satisfaction', 'clerk'), urge(evaluation, 'score-file'),
  fire(evaluation, 'score'), adopt(evaluation), takeOver(evaluation, 'score'), acknowledge(lateEvaluation),

  { from: closed, who: 'leader', now: LATER, command: { type: 'assign-shortcoming', shortcomingId: 'gap-1', owner: 'officer-2' }, to: 'closed' },
  { from: closed, who: 'officer-1', now: LATER, command: { type: 'resolve-shortcoming', shortcomingId: 'gap-1', note: '已补签' }, to: 'closed' },
  urge(closed, 'resolve-shortcoming:gap-1'), acknowledge(lateClosed), adopt(unknownClosed), adopt(unknownRefused), adopt(unknownMerged),
];

const nameOf = (from: string, command: string, to: string) => `${from} --${command}--> ${to}`;

describe('the lifecycle of a case', () => {
  it.each(EDGES.map((edge) => [nameOf(edge.from.state.phase, edge.command.type, edge.to), edge] as const))('%s', (_name, edge) => {
    const { state } = edge.from;
    const facts = factsFor(edge.who, edge.now, edge.given);
    const decision = decided(caseKind, state, edge.command, facts);
    if (isRefusal(decision)) throw new Error(`${decision.code}: ${decision.detail}`);
    expect(decision.entries.length).toBeGreaterThan(0);
    const after = folded(caseKind, state, decision.entries, facts);
    expect(after.phase).toBe(edge.to);
    expect(CASE_LIFECYCLE[state.phase][edge.command.type]).toContain(after.phase);
  });

  it('has no edge that is not decided above', () => {
    const decidedEdges = new Set(EDGES.map((edge) => nameOf(edge.from.state.phase, edge.command.type, edge.to)));
    const listed = Object.entries(CASE_LIFECYCLE).flatMap(([from, row]) => Object.entries(row).flatMap(([command, targets]) => targets.map((to) => nameOf(from, command, to))));
    expect(listed.filter((edge) => !decidedEdges.has(edge))).toEqual([]);
    expect([...decidedEdges].filter((edge) => !listed.includes(edge))).toEqual([]);
  });

  it('reaches every phase from intake', () => {
    const reached = new Set<CasePhase>(['intake']);
    for (const phase of reached) for (const targets of Object.values(CASE_LIFECYCLE[phase])) for (const target of targets) reached.add(target);
    expect([...reached].sort()).toEqual(Object.keys(CASE_LIFECYCLE).sort());
  });

  it('ends where nothing more can be done', () => {
    const refused = intake.take('clerk', LATER, { type: 'refuse-report', reason });
    const resolved = closed.take('officer-1', LATER, { type: 'resolve-shortcoming', shortcomingId: 'gap-1', note: '已补签' });
    for (const { state } of [refused, resolved]) {
      expect([caseKind.ended(state), caseKind.tasks(state), caseKind.waitingFor(state)]).toEqual([true, [], null]);
    }
    for (const { state } of [intake, dispatch, closure, evaluation, closed]) {
      expect(caseKind.ended(state)).toBe(false);
      expect(caseKind.waitingFor(state)).toMatch(/^等待/);
    }
  });

  it('refuses what the phase does not list', () => {
    const decision = decided(caseKind, closure.state, { type: 'accept-report', matter: 'CG-01' }, factsFor('clerk', LATER));
    expect(decision).toMatchObject({ refused: true, code: 'not-in-this-state', detail: expect.stringContaining('结单') });
  });
});
