import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import { REPORT, registered, START, step, taken } from './kit/case.js';

let api: TestApi;
beforeAll(async () => { api = await TestApi.start(); }, 60_000);
afterAll(() => api.stop());

describe('a report', () => {
  it('becomes a case with a number and a follow-up code; the same key gives the same case again', async () => {
    const clerk = await api.as('clerk');
    const key = { 'idempotency-key': randomUUID() };
    const body = { ...REPORT, reporter: { name: '李举报', phone: '13800000000' } };
    const [first, again] = await Promise.all([clerk.post('/api/reports', body, key), clerk.post('/api/reports', body, key)]);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ reportNo: expect.stringContaining('〔2024〕'), followUpCode: expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/) });
    expect(first.headers.get('location')).toBe(`/api/cases/${first.body.caseId}`);
  });

  it('of other words cannot come under the same key', async () => {
    const clerk = await api.as('clerk');
    const key = { 'idempotency-key': randomUUID() };
    const first = await clerk.post('/api/reports', REPORT, key);
    const other = await clerk.post('/api/reports', { ...REPORT, description: '别的事' }, key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency-key-reused']);
    expect((await clerk.get(`/api/cases/${first.body.caseId}`)).body).toMatchObject({ seq: first.body.seq, state: { description: REPORT.description } });
  });

  it('without a time of finding is found now, and may be sent again later', async () => {
    const clerk = await api.as('clerk');
    const key = { 'idempotency-key': randomUUID() };
    const { foundAt: _, training: __, ...now } = REPORT;
    const first = await clerk.post('/api/reports', now, key);
    expect(first.status).toBe(201);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect((await clerk.post('/api/reports', now, key)).body).toEqual(first.body);
  });

  it('keeps emoji and rare characters as they were sent', async () => {
    const description = '路口🚧倾倒渣土，当事人𠮷野家👨‍👩‍👧店';
    const { caseId } = await registered(api, { description });
    const { body } = await (await api.as('clerk')).get(`/api/cases/${caseId}`);
    expect(body.state.description).toBe(description);
  });

  it('may be registered only where one works', async () => {
    const { status, body } = await (await api.as('clerk-2')).post('/api/reports', REPORT);
    expect([status, body.code]).toEqual([403, 'org-cannot']);
  });
});

describe('who reported', () => {
  it('is read by the intake clerk, and each reading is written down; by nobody else', async () => {
    const { caseId } = await registered(api, { reporter: { name: '李举报', phone: '13800000000' } });
    const path = `/api/cases/${caseId}/reporter`;
    expect((await (await api.as('clerk')).get(path)).body).toEqual({ name: '李举报', phone: '13800000000' });
    const [audit] = await api.database.read<{ action: string; actor: string }>('SELECT action, actor FROM audit WHERE target = ?', [`case:${caseId}`]);
    expect(audit).toMatchObject({ action: 'read-reporter', actor: expect.stringContaining('"clerk"') });
    const others = await Promise.all(['officer-1', 'head', 'supervisor', 'auditor'].map(async (who) => (await api.as(who)).get(path)));
    expect(others.map(({ status, body }) => [status, body.code])).toEqual(others.map(() => [403, 'reporter-protected']));
    expect((await (await api.as('clerk-2')).get(path)).status).toBe(404);
  });

  it('is in no answer about the case and in no log line', async () => {
    const { caseId } = await registered(api, { reporter: { name: '赵保密', phone: '13911112222' } });
    const clerk = await api.as('clerk');
    const answers = await Promise.all([clerk.get(`/api/cases/${caseId}`), clerk.get(`/api/cases/${caseId}/ledger`)]);
    for (const text of [...answers.map(({ body }) => JSON.stringify(body)), api.logLines.join('')]) {
      expect(text).not.toContain('赵保密');
      expect(text).not.toContain('13911112222');
    }
  });

  it('is followed up with the code alone, in the slip\'s words', async () => {
    const { caseId, followUpCode, reportNo } = await registered(api);
    const read = () => api.anyone().get(`/api/follow-up/${followUpCode.toLowerCase()}`);
    expect((await read()).body).toMatchObject({ reportNo, status: '已收到，正在审核是否受理', refusal: null });
    await step(api, 'clerk', `cases/${caseId}/actions/refuse-report`, { reason: '不属于本机关管辖', competentBody: '区水利局' });
    const { body } = await read();
    expect(body).toMatchObject({ status: '不予受理', refusal: { reason: '不属于本机关管辖', competentBody: '区水利局' } });
    expect(Object.keys(body).sort()).toEqual(['refusal', 'reportNo', 'slips', 'status']);
    expect((await api.anyone().get('/api/follow-up/AAAA-BBBB-CCCC-DDDD')).status).toBe(404);
    expect(api.logLines.join('')).not.toContain(followUpCode.toLowerCase());
  });
});

describe('a case', () => {
  it('shows slips, clocks with their why, tasks, and what I may do and why not', async () => {
    const { caseId, seq } = await registered(api);
    const { body, headers } = await (await api.as('clerk')).get(`/api/cases/${caseId}`);
    expect(headers.get('etag')).toBe(`"${seq}"`);
    expect(body).toMatchObject({ id: caseId, kind: 'case', phase: 'intake', seq, ended: false, legalNow: START, jobs: [] });
    expect(body.slips.map((slip: { status: string }) => slip.status)).toEqual(['current', 'waiting', 'waiting', 'waiting']);
    expect(body.tasks).toEqual([expect.objectContaining({ action: 'accept-report', role: 'intake-clerk', orgId: 'town' })]);
    const accept = body.clocks.find((clock: { name: string }) => clock.name === 'accept');
    expect(accept).toMatchObject({ title: '受理', due: '2024-11-25T14:30:00.000+08:00', why: expect.arrayContaining([expect.stringContaining('4')]) });
    const actions = new Map(body.actions.map((each: { action: string }) => [each.action, each]));
    expect(actions.get('accept-report')).toMatchObject({ action: 'accept-report', title: '受理', allowed: true, why: null });
    expect(actions.get('score-file')).toMatchObject({ allowed: false, why: expect.stringMatching(/须由.*案卷评查员办理|“评单”阶段办理/) });
  });

  it('tells an officer why not', async () => {
    const { caseId } = await registered(api);
    const { body } = await (await api.as('officer-1')).get(`/api/cases/${caseId}`);
    const accept = body.actions.find((each: { action: string }) => each.action === 'accept-report');
    expect(accept).toMatchObject({ allowed: false, why: expect.stringContaining('受理员') });
  });

  it('does not exist for another township, to read or to act on, whatever its state', async () => {
    const { caseId, proceedingId } = await taken(api);
    const [clerk, leader, officer, admin] = await Promise.all(['clerk-2', 'leader-2', 'officer-far', 'administrator'].map((who) => api.as(who)));
    const answers = await Promise.all([
      clerk!.get(`/api/cases/${caseId}`), clerk!.get(`/api/cases/${caseId}/ledger`), officer!.get(`/api/proceedings/${proceedingId}`), admin!.get(`/api/cases/${caseId}`),
      clerk!.post(`/api/cases/${caseId}/actions/accept-report`, { matter: 'CG-01' }),
      clerk!.post(`/api/cases/${caseId}/actions/accept-report`, { matter: 'CG-01' }, { 'if-match': '"1"' }),
      officer!.post(`/api/proceedings/${proceedingId}/actions/record-guidance`, { text: '指导' }),
      leader!.post(`/api/proceedings/${proceedingId}/actions/approve-closure`, { opinion: '同意' }),
      officer!.get(`/api/training/${caseId}/clock`), officer!.post(`/api/training/${caseId}/clock`, { to: START }),
    ]);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'not-found']));
    expect(new Set(answers.map(({ body }) => body.state))).toEqual(new Set([undefined]));
    expect((await (await api.as('auditor')).get(`/api/cases/${caseId}`)).status).toBe(200);
  });
});

describe('a step', () => {
  it('answers with its receipt and the new ETag; repeated, with the first receipt', async () => {
    const { caseId, seq } = await registered(api);
    const clerk = await api.as('clerk');
    const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${seq}"`, 'x-request-id': 'step-1' };
    const first = await clerk.post(`/api/cases/${caseId}/actions/accept-report`, { matter: 'CG-01' }, headers);
    expect(first.status).toBe(200);
    expect(first.headers.get('etag')).toBe(`"${first.body.seq}"`);
    expect(first.body).toMatchObject({ fileId: caseId, repeated: false, nextTasks: [expect.objectContaining({ role: 'dispatcher' })] });
    const again = await clerk.post(`/api/cases/${caseId}/actions/accept-report`, { matter: 'CG-01' }, headers);
    expect([again.status, again.body.seq, again.body.repeated]).toEqual([200, first.body.seq, true]);
    const reused = await clerk.post(`/api/cases/${caseId}/actions/accept-report`, { matter: 'XF-02' }, headers);
    expect([reused.status, reused.body.code]).toEqual([409, 'idempotency-key-reused']);
    const { body: ledger } = await clerk.get(`/api/cases/${caseId}/ledger?after=${seq}&limit=1`);
    expect(ledger.entries).toEqual([expect.objectContaining({ seq: seq + 1, requestId: 'step-1', by: expect.objectContaining({ personId: 'clerk', role: 'intake-clerk' }) })]);
    expect(ledger.next).toBe(seq + 1);
  });

  it('is taken in the post that may, of a person who holds several, or in the one asked for', async () => {
    const { caseId } = await registered(api);
    await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
    await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter: 'CG-01', orgId: 'town' });
    const leader = await api.as('leader');
    const { body: view } = await leader.get(`/api/cases/${caseId}`);
    const take = { jobId: view.jobs[0].id, officers: ['officer-1', 'officer-2'] };
    const path = `/api/cases/${caseId}/actions/take-job`;
    const foreign = await leader.post(path, take, { 'x-act-as': 'responsible-head@town' });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'not-your-post']);
    expect((await leader.post(path, take)).status).toBe(200);
    const { body: ledger } = await leader.get(`/api/cases/${caseId}/ledger`);
    expect(ledger.entries.at(-1).by).toMatchObject({ personId: 'leader', role: 'team-leader' });
  });

  it('stands in the inbox of whoever must take it, in the order of its due time', async () => {
    const { caseId } = await registered(api);
    const { body } = await (await api.as('clerk')).get('/api/inbox?scope=team&limit=100');
    expect(body.items.find((item: { fileId: string }) => item.fileId === caseId)).toMatchObject({ action: 'accept-report', due: '2024-11-25T14:30:00.000+08:00', training: true });
    const dues = body.items.map((item: { due: string }) => item.due);
    expect(dues).toEqual([...dues].sort((one, other) => one.localeCompare(other)));
  });
});

describe('a training clock', () => {
  it('moves forward for those of the case, never back, and says what is outstanding', async () => {
    const { caseId } = await registered(api);
    const clerk = await api.as('clerk');
    const path = `/api/training/${caseId}/clock`;
    expect((await clerk.get(path)).body).toEqual({ legalNow: START, rate: 0, moves: 0, outstanding: 0, entries: expect.any(Number), caughtUp: true });
    const moved = await clerk.post(path, { to: '2024-11-26T09:00:00+08:00' });
    expect(moved.body).toMatchObject({ legalNow: '2024-11-26T09:00:00.000+08:00', moves: 1, caughtUp: false });
    const back = await clerk.post(path, { to: START });
    expect([back.status, back.body.code, back.body.article]).toEqual([409, 'clock-backwards', expect.stringMatching(/^『教学规则』/)]);
    expect((await (await api.as('auditor')).post(path, { to: '2024-11-27T09:00:00+08:00' })).status).toBe(403);
  });

  it('leaves in the audit from when to when it was moved, and how it goes on', async () => {
    const { caseId } = await registered(api);
    const path = `/api/training/${caseId}/clock`;
    for (const body of [{ to: '2024-11-26T09:00:00+08:00' }, { to: '2024-12-26T09:00:00+08:00', rate: 1 }, { to: '2025-11-26T09:00:00+08:00', rate: 60 }]) {
      expect((await (await api.as('clerk')).post(path, body)).status).toBe(200);
    }
    const { items } = (await (await api.as('auditor')).get('/api/administration/audit?action=move-training-clock&limit=3')).body;
    expect(items.map(({ summary }: { summary: string }) => summary).reverse()).toEqual([
      '从2024-11-25 09:00拨到2024-11-26 09:00，此后停住，由人推进',
      '从2024-11-26 09:00拨到2024-12-26 09:00，此后与实际时间同速走动',
      expect.stringMatching(/^从2024-12-26 09:00拨到2025-11-26 09:00，此后以实际时间的60倍走动$/),
    ]);
  });

  it('is not to be had of a real case', async () => {
    const { training: _, ...real } = REPORT;
    const { body } = await (await api.as('clerk')).post('/api/reports', real);
    const answer = await (await api.as('clerk')).post(`/api/training/${body.caseId}/clock`, { to: '2030-01-01T00:00:00Z' });
    expect([answer.status, answer.body.code]).toEqual([409, 'not-training']);
  });
});
