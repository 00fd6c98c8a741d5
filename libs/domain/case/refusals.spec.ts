import { describe, expect, it } from '@jest/globals';
import type { Facts, MergeTarget } from '../file/facts.js';
import type { Refusal } from '../file/refusal.js';
import { as, CaseDrive, factsFor, fullScore, inClosure, inDispatch, inEvaluation, outcome, refusal, report, testPolicy } from '../testing/index.js';
import type { CaseCommand, RegisterReport } from './commands.js';
import { caseKind } from './kind.js';
import { CASE_REFUSALS, type CaseRefusalCode } from './refusals.js';

const NOW = '2024-12-26T10:00';
const DAY_ONE = '2024-11-25T15:00';

const register = (given: Partial<RegisterReport>, facts: Partial<Facts> = {}) => refusal(caseKind, null, { ...report, ...given }, factsFor('clerk', DAY_ONE, facts));
const refuse = (from: CaseDrive, who: string, command: CaseCommand, now = NOW, facts: Partial<Facts> = {}) => refusal(caseKind, from.state, command, factsFor(who, now, facts));
const takeJob = (officers: readonly string[]) => refuse(inDispatch().offered(), 'leader', { type: 'take-job', jobId: 'job-1', officers }, DAY_ONE);
const known: MergeTarget = { orgId: 'town', training: false, phase: 'dispatch' };
const mergeInto = (target: Partial<MergeTarget> | null, from = CaseDrive.registered()) => refuse(
  from, 'clerk', { type: 'merge-report', intoCaseId: 'case-0', reason: '同一件事' }, DAY_ONE, { mergeTarget: target && { ...known, ...target } });
const score = (points: Readonly<Record<string, number>>, shortcomings: Extract<CaseCommand, { type: 'score-file' }>['shortcomings'] = [], from = inEvaluation()) => refuse(from, 'file-reviewer', {
  type: 'score-file', items: fullScore.map((item) => ({ ...item, points: points[item.id] ?? item.points })), shortcomings, opinion: '',
});
const visit = { type: 'record-return-visit', corrected: true, note: '', visitors: ['魏督办'] } as const;
const notPutRight = () => inEvaluation().visited(false);
const owned = () => notPutRight().take('leader', NOW, { type: 'assign-shortcoming', shortcomingId: 'visit-1', owner: 'officer-1' });
const resolve = { type: 'resolve-shortcoming', shortcomingId: 'visit-1', note: '已清运' } as const;

/** One way to each refusal; the type asks for every code of the table. */
const WAYS: Readonly<Record<CaseRefusalCode, () => Refusal>> = {
  'report-empty': () => register({ description: '  ' }),
  'place-missing': () => register({ place: { address: '' } }),
  'found-in-future': () => register({ foundAt: '2024-11-25T16:00:00.000+08:00' }),
  'time-malformed': () => register({ foundAt: '昨天' }),
  'photo-not-stored': () => register({ photos: ['aa'] }),
  'policy-mismatch': () => register({ policyVersion: 'test-0' }),
  'not-a-township': () => refusal(caseKind, null, { ...report, orgId: 'platform' }, factsFor('supervisor', DAY_ONE)),
  'bureau-missing': () => register({}, { policy: { ...testPolicy, organisations: testPolicy.organisations.filter(({ kind }) => kind !== 'bureau') } }),
  'reason-missing': () => refuse(CaseDrive.registered(), 'clerk', { type: 'refuse-report', reason: ' ' }),
  'merge-into-itself': () => refuse(CaseDrive.registered(), 'clerk', { type: 'merge-report', intoCaseId: 'case-1', reason: '同一件事' }),
  'merge-target-unknown': () => mergeInto(null),
  'merge-target-elsewhere': () => mergeInto({ orgId: 'town-2' }),
  'merge-across-training': () => mergeInto({ training: true }),
  'merge-target-merged': () => mergeInto({ phase: 'merged' }),
  'merge-target-refused': () => mergeInto({ phase: 'refused' }),
  'merge-target-handled': () => mergeInto({ phase: 'closed' }),
  'matter-not-listed': () => refuse(CaseDrive.registered(), 'clerk', { type: 'accept-report', matter: 'JT-09' }),
  'matter-not-in-force': () => refuse(CaseDrive.registered(), 'clerk', { type: 'accept-report', matter: 'XF-02' }, '2026-01-05T09:00'),
  'job-not-ours': () => refuse(inDispatch(), 'dispatcher', { type: 'assign-job', matter: 'CG-01', orgId: 'urban' }),
  'job-offered-already': () => refuse(inDispatch().offered(), 'dispatcher', { type: 'assign-job', matter: 'CG-01', orgId: 'town' }),
  'no-such-job': () => refuse(inDispatch().offered(), 'leader', { type: 'return-job', jobId: 'job-9', reason: '不属本队' }),
  'job-taken-already': () => refuse(inDispatch().offered().offered('XF-02', 'job-2').taken(), 'leader', { type: 'return-job', jobId: 'job-1', reason: '不属本队' }),
  'job-concluded-already': () => refuse(inDispatch().offered().offered('XF-02', 'job-2').taken().concluded(), 'system', { type: 'conclude-job', proceedingId: 'proceeding-1', outcome }),
  'too-few-officers': () => takeJob(['officer-1', 'officer-1']),
  'officer-not-certified': () => takeJob(['officer-1', 'officer-expired']),
  'officer-not-here': () => takeJob(['officer-1', 'officer-far']),
  'officer-inactive': () => takeJob(['officer-1', 'officer-gone']),
  'scored-already': () => score({}, [], inEvaluation().scored()),
  'handled-it-yourself': () => refuse(inClosure().concluded({ handledBy: ['file-reviewer'] }), 'file-reviewer', { type: 'score-file', items: fullScore, shortcomings: [], opinion: '' }),
  'score-items-missing': () => refuse(inEvaluation(), 'file-reviewer', { type: 'score-file', items: fullScore.slice(1), shortcomings: [], opinion: '' }),
  'score-item-unknown': () => score({}, [{ checklistItem: 'beauty', text: '不美观' }]),
  'score-item-twice': () => refuse(inEvaluation(), 'file-reviewer', { type: 'score-file', items: [...fullScore, ...fullScore.slice(0, 1)], shortcomings: [], opinion: '' }),
  'points-out-of-range': () => score({ law: 21 }),
  'lateness-must-cost-points': () => score({}, [], inClosure().concluded({ lateClocks: ['作出处罚决定'] })),
  'shortcoming-missing': () => score({ documents: 8 }),
  'owner-not-here': () => score({ documents: 8 }, [{ checklistItem: 'documents', text: '缺页码', owner: 'officer-far' }]),
  'satisfaction-recorded-already': () => refuse(inEvaluation().satisfied(), 'clerk', { type: 'record-satisfaction', result: 'neutral', note: '' }),
  'reporter-exists': () => refuse(inEvaluation(), 'clerk', { type: 'record-satisfaction', result: 'no-reporter', note: '' }),
  'visited-already': () => refuse(inEvaluation().visited(), 'supervisor', visit),
  'visitors-missing': () => refuse(inEvaluation(), 'supervisor', { ...visit, visitors: [' '] }),
  'no-such-shortcoming': () => refuse(inEvaluation(), 'supervisor', resolve),
  'shortcoming-resolved-already': () => refuse(owned().take('officer-1', NOW, resolve), 'officer-1', resolve),
  'shortcoming-not-yours': () => refuse(owned(), 'officer-2', resolve),
};

describe('the refusals of a case', () => {
  it.each(Object.keys(CASE_REFUSALS) as CaseRefusalCode[])('reaches %s, with its article and what was expected', (code) => {
    const refused = WAYS[code]();
    expect(refused).toMatchObject({ refused: true, code, kind: CASE_REFUSALS[code].kind, article: CASE_REFUSALS[code].article });
    expect(refused.article.trim()).not.toBe('');
    expect(refused.detail).toMatch(/[\u4e00-\u9fff].*。$/);
  });

  it('names the department that has the power, when the list no longer has the matter', () => {
    expect(WAYS['matter-not-in-force']().detail).toContain('测试区消防救援大队');
    expect(WAYS['matter-not-listed']().detail).toContain('吹哨');
  });

  it('names whose case it is, and which side is the training case', () => {
    expect(WAYS['merge-target-elsewhere']().detail).toContain(testPolicy.organisations.find(({ id }) => id === 'town-2')?.name);
    expect(WAYS['merge-across-training']().detail).toContain('不能并入教学案件');
    expect(mergeInto({}, CaseDrive.registered({ training: true })).detail).toContain('不能并入实际案件');
    expect(mergeInto({ phase: 'evaluation' }).code).toBe('merge-target-handled');
  });

  it('names the late clocks that must cost points, the case’s own among them', () => {
    const late = CaseDrive.registered().overdue('accept').accepted('2024-11-26T10:00').offered().taken().concluded({ lateClocks: ['作出处罚决定'] });
    expect(score({}, [], late)).toMatchObject({ code: 'lateness-must-cost-points', detail: expect.stringContaining('受理、作出处罚决定') });
  });

  it('says whose certificate is not valid and why', () => {
    expect(takeJob(['officer-1', 'officer-bare']).detail).toContain('钱无证没有行政执法证');
    expect(takeJob(['officer-1', 'officer-expired']).detail).toContain('2018-01-01至2023-12-31');
  });

  it('takes nobody’s word for a role: the system does not register, a person does not conclude', () => {
    expect(refusal(caseKind, null, report, factsFor('system', DAY_ONE)).code).toBe('role-cannot');
    expect(refuse(inClosure(), 'head', { type: 'conclude-job', proceedingId: 'proceeding-1', outcome }).code).toBe('system-only');
    expect(refusal(caseKind, null, report, factsFor(as('clerk-2'), DAY_ONE)).code).toBe('org-cannot');
  });
});
