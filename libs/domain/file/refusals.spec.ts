import { describe, expect, it } from '@jest/globals';
import type { CaseCommand } from '../case/commands.js';
import { caseKind } from '../case/kind.js';
import { as, CaseDrive, factsFor, inEvaluation, refusal, report, testCalendar, testPolicy } from '../testing/index.js';
import type { Actor } from './actor.js';
import type { Facts } from './facts.js';
import type { Refusal } from './refusal.js';
import { FILE_REFUSALS, type FileRefusalCode } from './refusals.js';

const NOW = '2024-11-25T10:00';
const intake = CaseDrive.registered();
const reason = '工作需要';

const refuse = (who: string, command: CaseCommand, from = intake, now = NOW, given: Partial<Facts> = {}) => refusal(caseKind, from.state, command, factsFor(who, now, given));
const assign = (personId: string) => refuse('leader', { type: 'assign-task', task: 'accept-report', personId, reason });
const escalated = () => intake.overdue('accept').fired('accept', 'escalate', { newIds: ['rung-1'] });
const acknowledge = { type: 'acknowledge-escalation', escalationId: 'rung-1', note: '已督促' } as const;
const next = intake.next('accept');
const reminded = intake.fired('accept', 'remind');
const due = reminded.next('accept');
const fire = { type: 'fire-clock', clock: 'accept', event: next.event, index: next.index, at: next.at } as const;

/** One way to each refusal; the type asks for every code of the table. */
const WAYS: Readonly<Record<FileRefusalCode, () => Refusal>> = {
  'file-not-opened': () => refusal(caseKind, null, { type: 'accept-report', matter: 'CG-01' }, factsFor('clerk', NOW)),
  'file-already-opened': () => refuse('clerk', report),
  'not-in-this-state': () => refuse('dispatcher', { type: 'assign-job', matter: 'CG-01', orgId: 'town' }),
  'role-cannot': () => refuse('officer-1', { type: 'accept-report', matter: 'CG-01' }),
  'org-cannot': () => refuse('clerk-2', { type: 'accept-report', matter: 'CG-01' }),
  'system-only': () => refuse('clerk', fire, intake, next.at),
  'person-unknown': () => assign('nobody'),
  'person-inactive': () => assign('officer-gone'),
  'person-not-in-org': () => assign('clerk-2'),
  'text-missing': () => refuse('leader', { type: 'urge', task: 'accept-report', note: ' ' }),
  'task-not-open': () => refuse('clerk', { type: 'claim-task', task: 'assign-job' }),
  'task-taken': () => refuse('clerk', { type: 'claim-task', task: 'accept-report' }, intake.take('clerk', NOW, { type: 'claim-task', task: 'accept-report' })),
  'task-anothers': () => refusal(caseKind, intake.take('clerk', NOW, { type: 'claim-task', task: 'accept-report' }).state, { type: 'accept-report', matter: 'CG-01' }, factsFor({ ...as('clerk'), personId: 'clerk-9' } as Actor, NOW)),
  'task-not-yours': () => refuse('clerk', { type: 'release-task', task: 'accept-report' }),
  'no-such-clock': () => refuse('system', { ...fire, clock: 'decision' }),
  'clock-moved-on': () => refuse('system', { ...fire, index: 7 }),
  'clock-not-yet': () => refuse('system', fire, intake, '2024-11-25T09:01'),
  'clock-not-late': () => refuse('supervisor', { type: 'take-over', clock: 'accept', note: reason }),
  'calendar-year-missing': () => refuse('system', { type: 'fire-clock', clock: 'accept', event: 'due', index: 0, at: due.at }, reminded, due.at, { calendar: { ...testCalendar, years: [2023] } }),
  'clock-not-configured': () => refuse('clerk', { type: 'accept-report', matter: 'CG-01' }, intake, NOW, { policy: { ...testPolicy, clocks: {} } }),
  'calendar-not-loaded': () => refuse('system', { type: 'adopt-calendar', calendarVersion: '2027' }),
  'calendar-moves-nothing': () => refuse('system', { type: 'adopt-calendar', calendarVersion: testCalendar.version }),
  'no-such-escalation': () => refuse('leader', acknowledge),
  'already-acknowledged': () => refuse('leader', acknowledge, escalated().take('leader', '2024-11-27T09:00', acknowledge)),
};

describe('the refusals that any file knows', () => {
  it.each(Object.keys(FILE_REFUSALS) as FileRefusalCode[])('reaches %s, with its article and what was expected', (code) => {
    const refused = WAYS[code]();
    expect(refused).toMatchObject({ refused: true, code, kind: FILE_REFUSALS[code].kind, article: FILE_REFUSALS[code].article });
    expect(refused.article.trim()).not.toBe('');
    expect(refused.detail).toMatch(/[\u4e00-\u9fff].*。$/);
  });

  it('leaves a task to its own post', () => {
    expect(refuse('officer-1', { type: 'claim-task', task: 'accept-report' }).code).toBe('role-cannot');
    expect(refuse('file-reviewer', { type: 'claim-task', task: 'record-satisfaction' }, inEvaluation()).code).toBe('role-cannot');
    expect(refuse('town-file-reviewer', { type: 'claim-task', task: 'score-file' }, inEvaluation()).code).toBe('org-cannot');
  });

  it('lets no team leader choose who judges the case', () => {
    const give = { type: 'assign-task', task: 'score-file', personId: 'file-reviewer-2', reason } as const;
    expect(refuse('leader', give, inEvaluation()).code).toBe('role-cannot');
    expect(inEvaluation().take('supervisor', NOW, give).state.assignees).toEqual({ 'score-file': 'file-reviewer-2' });
  });

  it('takes an acknowledgement only from those who were told or hold the post', () => {
    expect(refuse('dispatcher', acknowledge, escalated(), '2024-11-27T09:00').code).toBe('role-cannot');
  });

  it('asks for words where the file must say why', () => {
    expect(refuse('leader', { type: 'assign-task', task: 'accept-report', personId: 'clerk', reason: '' }).code).toBe('text-missing');
    expect(refuse('supervisor', { type: 'take-over', clock: 'accept', note: '' }, escalated(), '2024-11-27T09:00').code).toBe('text-missing');
  });
});
