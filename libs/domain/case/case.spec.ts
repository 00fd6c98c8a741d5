import { describe, expect, it } from '@jest/globals';
import { at, CaseDrive, factsFor, folded, inClosure, inDispatch, inEvaluation, report, stepOf, testPolicy } from '../testing/index.js';
import { caseKind } from './kind.js';
import { CASE_ACCESS } from './access.js';
import { CASE_LIFECYCLE } from './lifecycle.js';

const keys = ({ state }: CaseDrive) => caseKind.tasks(state).map(({ key }) => key);
const clockOf = ({ state }: CaseDrive, key: string) => state.clocks[key];

describe('收单', () => {
  it('registers in one step: number, readers, bureau and the clock to acceptance', () => {
    const { state } = CaseDrive.registered();
    expect(state).toMatchObject({
      id: 'case-1', caseId: 'case-1', phase: 'intake', matter: null, reportNo: '石桥线索〔2024〕1号', bureauOrgId: 'bureau',
      readers: ['town', 'platform', 'county', 'bureau'], reportedAt: at('2024-11-25T09:00'), foundAt: at('2024-11-24T09:30'),
    });
    expect(Object.keys(state.clocks)).toEqual(['accept']);
    expect(caseKind.tasks(state)).toMatchObject([{ key: 'accept-report', role: 'intake-clerk', orgId: 'town', due: state.clocks['accept']?.due, clock: 'accept', assignee: null }]);
  });

  it('asks only for what the source knows: a position will do for a place, a photo for words', () => {
    const { state } = CaseDrive.registered({ description: '无人机巡查', place: { address: '', longitude: 120.6, latitude: 36.4 }, matterHint: 'CG-01', source: 'drone', hasReporter: false });
    expect(state).toMatchObject({ matterHint: 'CG-01', hasReporter: false });
    const withPhoto = stepOf(caseKind, null, { ...report, description: '', photos: ['aa'] }, factsFor('clerk', '2024-11-25T09:00', { blobs: new Map([['aa', { bytes: 10, mediaType: 'image/jpeg', usedElsewhere: [] }]]) }));
    expect(withPhoto.entries[0]).toMatchObject({ type: 'reportRegistered', body: { photos: ['aa'], description: '' } });
  });

  it('numbers a training case in a series of its own', () => {
    expect(caseKind.needs(null, { ...report, training: true }, at('2024-11-25T09:00')).series).toEqual({ orgId: 'town', year: 2024, kind: 'report', training: true });
    expect(CaseDrive.registered({ training: true }).state.reportNo).toBe('〔教学〕石桥线索〔2024〕1号');
  });

  it('runs the hotline’s clock beside its own, until the report is somebody’s case', () => {
    const hotline = CaseDrive.registered({ source: 'hotline' });
    expect(clockOf(hotline, 'hotline')).toMatchObject({ status: 'running', due: expect.stringContaining('2024-12-02') });
    expect(clockOf(hotline.accepted().offered().taken(), 'hotline')).toMatchObject({ status: 'met', late: false });
    expect(clockOf(hotline.take('clerk', '2024-11-25T10:00', { type: 'refuse-report', reason: '不属本机关职责' }), 'hotline')).toMatchObject({ status: 'met' });
    const { hotline: _none, ...clocks } = testPolicy.clocks;
    const elsewhere = stepOf(caseKind, null, { ...report, source: 'hotline' }, factsFor('clerk', '2024-11-25T09:00', { policy: { ...testPolicy, clocks } }));
    expect(elsewhere.entries.map(({ type }) => type)).toEqual(['reportRegistered', 'clockStarted']);
  });

  it('keeps the reason and the competent body of a refusal', () => {
    const { state } = CaseDrive.registered().take('clerk', '2024-11-25T10:00', { type: 'refuse-report', reason: '属交通执法 ', competentBody: '测试区交通运输局' });
    expect(state.refusal).toEqual({ reason: '属交通执法', competentBody: '测试区交通运输局' });
    expect(state.clocks['accept']).toMatchObject({ status: 'met', late: false });
  });
});

describe('派单', () => {
  it('moves the clock from dispatch to taking, and back when the job comes back', () => {
    const offered = inDispatch().offered();
    expect([clockOf(offered, 'dispatch')?.status, clockOf(offered, 'take-job:job-1')?.status]).toEqual(['met', 'running']);
    expect(keys(offered)).toEqual(['take-job:job-1']);
    const back = offered.take('leader', '2024-11-25T15:00', { type: 'return-job', jobId: 'job-1', reason: '正在处置应急' });
    expect(clockOf(back, 'take-job:job-1')).toMatchObject({ status: 'stopped' });
    expect(clockOf(back, 'dispatch:job-1')).toMatchObject({ status: 'running', startFact: '退单' });
    expect(caseKind.tasks(back.state)).toMatchObject([{ key: 'assign-job', clock: 'dispatch:job-1', due: back.state.clocks['dispatch:job-1']?.due }]);
    expect(clockOf(back.offered('CG-01', 'job-2', '2024-11-25T15:30'), 'dispatch:job-1')).toMatchObject({ status: 'met' });
  });

  it('opens the proceeding in the step that takes the job', () => {
    const step = stepOf(caseKind, inDispatch().offered().state, { type: 'take-job', jobId: 'job-1', officers: ['officer-1', 'officer-2', 'officer-1'] }, factsFor('leader', '2024-11-25T14:00', { newIds: ['proceeding-1'] }));
    expect(step.entries.map(({ type }) => type)).toEqual(['jobTaken', 'clockMet']);
    expect(step.births).toMatchObject([{ kind: 'proceeding', id: 'proceeding-1' }]);
    const [opened, clock] = step.births?.[0]?.entries ?? [];
    expect(opened).toEqual({
      type: 'proceedingOpened',
      body: {
        id: 'proceeding-1', caseId: 'case-1', jobId: 'job-1', region: 'test', policyVersion: 'test-1', orgId: 'town', training: false, matter: 'CG-01',
        description: report.description, place: report.place, foundAt: report.foundAt, openedAt: at('2024-11-25T14:00'),
        investigators: ['officer-1', 'officer-2'], readers: ['town', 'platform', 'county', 'bureau'],
      },
    });
    expect(clock).toMatchObject({ type: 'clockStarted', body: { clock: { key: 'filing', startFact: '接单', due: expect.stringContaining('2024-12-16') } } });
  });

  it('certifies on the day itself: the last day counts, the day after does not', () => {
    const offered = inDispatch().offered();
    const until = (validTo: string) => ({ people: new Map([...factsFor('leader', '2024-11-25').people].map(([id, person]) => [id, { ...person, certificate: { number: 'LU-1', validFrom: '2024-01-01', validTo } }])) });
    const command = { type: 'take-job', jobId: 'job-1', officers: ['officer-1', 'officer-2'] } as const;
    expect(caseKind.decide(offered.state, command, factsFor('leader', '2024-11-25T23:59', until('2024-11-25')))).toHaveProperty('births');
    expect(caseKind.decide(offered.state, command, factsFor('leader', '2024-11-26T00:00', until('2024-11-25')))).toMatchObject({ code: 'officer-not-certified' });
  });

  it('does not start a job on a matter that left the list after it was offered (行政处罚法 24、38)', () => {
    const offered = inDispatch().offered('XF-02', 'job-2', '2024-11-25T11:00');
    const command = { type: 'take-job', jobId: 'job-2', officers: ['officer-1', 'officer-2'] } as const;
    expect(caseKind.decide(offered.state, command, factsFor('leader', '2026-01-05T09:00'))).toMatchObject({ code: 'matter-not-in-force', kind: 'law' });
  });
});

describe('结单、评单', () => {
  it('waits for every job, whatever its outcome', () => {
    const two = inDispatch().offered().offered('XF-02', 'job-2').taken().taken('job-2', 'proceeding-2');
    expect(two.state.phase).toBe('closure');
    const one = two.concluded({ outcome: 'not-filed' });
    expect([one.state.phase, caseKind.waitingFor(one.state)]).toEqual(['closure', '等待办理结果']);
    expect(one.concluded({}, 'proceeding-2').state.phase).toBe('evaluation');
  });

  it('asks for score, satisfaction and return visit, each with its clock', () => {
    const evaluation = inEvaluation();
    expect(caseKind.tasks(evaluation.state).map(({ key, role, orgId, clock }) => [key, role, orgId, clock])).toEqual([
      ['score-file', 'file-reviewer', 'bureau', 'score'], ['record-satisfaction', 'intake-clerk', 'town', 'satisfaction'], ['record-return-visit', 'supervisor', 'town', 'return-visit'],
    ]);
    expect(clockOf(evaluation, 'score')?.owner).toEqual({ role: 'file-reviewer', orgId: 'bureau' });
    expect(clockOf(evaluation, 'return-visit')?.period).toEqual({ n: 30, unit: 'calendar-day' });
  });

  it('has nobody to ask where nobody reported', () => {
    const quiet = CaseDrive.registered({ hasReporter: false, source: 'patrol' }).accepted().offered().taken().concluded();
    expect(quiet.state.evaluation.satisfaction).toMatchObject({ result: 'no-reporter' });
    expect(keys(quiet)).toEqual(['score-file', 'record-return-visit']);
    expect(clockOf(quiet, 'satisfaction')).toBeUndefined();
    expect(quiet.visited().scored().state.phase).toBe('closed');
  });

  it('totals the points itself and closes with the last of the three', () => {
    const closed = inEvaluation().satisfied().visited().scored();
    expect(closed.state).toMatchObject({ phase: 'closed', evaluation: { score: { by: 'file-reviewer', total: 100 } } });
    expect(Object.values(closed.state.clocks).map(({ status }) => status)).not.toContain('running');
    expect(caseKind.ended(closed.state)).toBe(true);
  });

  it('makes lateness cost points, and no more than the reviewer finds', () => {
    const items = testPolicy.evaluation.checklist.map(({ id, weight }) => ({ id, points: id === 'time' ? weight - 1 : weight, note: '' }));
    const late = inClosure().concluded({ lateClocks: ['作出处罚决定'] }).take('file-reviewer', '2024-12-25T10:00', { type: 'score-file', items, shortcomings: [], opinion: '' });
    expect(late.state.evaluation.score?.total).toBe(99);
  });

  it('keeps the case open until what the visit found has an owner, and alive until it is put right', () => {
    const found = inEvaluation().satisfied().scored().visited(false);
    expect([found.state.phase, keys(found)]).toEqual(['evaluation', ['assign-shortcoming:visit-1']]);
    const owned = found.take('leader', '2024-12-26T10:00', { type: 'assign-shortcoming', shortcomingId: 'visit-1', owner: 'officer-1' });
    expect(owned.state.phase).toBe('closed');
    expect(caseKind.tasks(owned.state)).toMatchObject([{ key: 'resolve-shortcoming:visit-1', assignee: 'officer-1' }]);
    expect(caseKind.ended(owned.state)).toBe(false);
  });

  it('lets neither handlers nor reviewers of the case score it', () => {
    const items = testPolicy.evaluation.checklist.map(({ id, weight }) => ({ id, points: weight, note: '' }));
    for (const part of [{ handledBy: ['file-reviewer'] }, { reviewedBy: ['file-reviewer'] }]) {
      const decision = caseKind.decide(inClosure().concluded(part).state, { type: 'score-file', items, shortcomings: [], opinion: '' }, factsFor('file-reviewer', '2024-12-25'));
      expect(decision).toMatchObject({ code: 'handled-it-yourself' });
    }
  });
});

describe('the fold', () => {
  it('forgets who had a task once it is done', () => {
    const claimed = CaseDrive.registered().take('clerk', '2024-11-25T09:10', { type: 'claim-task', task: 'accept-report' });
    expect(claimed.state.assignees).toEqual({ 'accept-report': 'clerk' });
    expect(claimed.accepted().state.assignees).toEqual({});
  });

  it('begins with the registration', () => {
    expect(() => folded(caseKind, null, [{ type: 'reportAccepted', body: { matter: 'CG-01', note: '' } }], factsFor('clerk', '2024-11-25'))).toThrow('begins with reportRegistered');
  });

  it('has an access rule for every command of the table', () => {
    const commands = new Set(Object.values(CASE_LIFECYCLE).flatMap((row) => Object.keys(row)));
    expect([...commands, 'register-report'].sort()).toEqual(Object.keys(CASE_ACCESS).sort());
  });
});
