import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import type { Json } from './kit/caller.js';
import { registered, step, taken } from './kit/case.js';
import { addHolders } from './kit/posts.js';

let api: TestApi;
beforeAll(async () => { api = await TestApi.start(); }, 60_000);
afterAll(() => api.stop());

const lastBy = async (file: string): Promise<Json> => (await (await api.as('leader')).get(`/api/${file}/ledger?limit=500`)).body.entries.at(-1).by;
const inbox = async (who: string, query: string): Promise<Json[]> => (await (await api.as(who)).get(`/api/inbox?${query}`)).body.items;
const ref = ({ fileId, kind, key }: Json) => ({ fileId, kind, key });

describe('an item of the inbox', () => {
  it('says what a person recognises it by, in the case’s own time', async () => {
    const { caseId, reportNo } = await registered(api);
    const [item] = (await inbox('clerk', 'scope=claimable')).filter(({ fileId }) => fileId === caseId);
    expect(item).toMatchObject({
      subject: '路边倾倒建筑垃圾约12立方米 · 石桥镇滨河路12号', number: reportNo, orgName: '测试区石桥镇人民政府', roleTitle: '受理员', assigneeName: null, deputyFor: null,
      phaseTitle: '收单', clockTitle: expect.any(String), left: '今日到期（剩余 5 小时）', tone: 'soon', training: true,
    });
    await (await api.as('clerk')).post(`/api/training/${caseId}/clock`, { to: '2024-11-28T09:00:00+08:00' });
    expect((await inbox('clerk', `scope=claimable&late=true&q=${encodeURIComponent(reportNo)}`))[0]).toMatchObject({ left: '已逾期 3 日', tone: 'late' });
    expect(await inbox('clerk', `scope=claimable&late=false&q=${encodeURIComponent(reportNo)}`)).toEqual([]);
  });

  it('names the matter once a person has said which, and the party once it is known', async () => {
    const { proceedingId } = await taken(api);
    const subject = async () => (await inbox('officer-1', 'scope=team&kind=proceeding')).find(({ fileId }) => fileId === proceedingId)?.subject;
    expect(await subject()).toBe('随意倾倒建筑垃圾 · 石桥镇滨河路12号');
    await step(api, 'officer-1', `proceedings/${proceedingId}/actions/identify-party`, { party: { name: '某包装厂', kind: 'organisation', address: '工业园', idKind: 'credit-code', idNumber: '91370200MA00000002', representative: '赵某' } });
    expect(await subject()).toBe('随意倾倒建筑垃圾 · 石桥镇滨河路12号 · 某包装厂');
    expect((await inbox('officer-1', `scope=team&q=${encodeURIComponent('包装厂')}`)).map(({ fileId }) => fileId)).toContain(proceedingId);
    expect(await inbox('officer-far', `scope=team&q=${encodeURIComponent('包装厂')}`)).toEqual([]);
    expect((await inbox('clerk', `scope=waiting&kind=proceeding&q=${encodeURIComponent('包装厂')}`)).length).toBeGreaterThan(0);
    expect(await inbox('clerk-2', 'scope=waiting')).toEqual([]);
  });

  it('refuses what is no filter, and counts', async () => {
    const clerk = await api.as('clerk');
    const wrong = await Promise.all(['scope=all', 'scope=mine&late=yes', 'scope=mine&limit=201', 'scope=mine&kind=whistle', 'scope=mine&after=x'].map((query) => clerk.get(`/api/inbox?${query}`)));
    expect(wrong.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    expect((await clerk.get('/api/inbox/counts')).body).toEqual({
      mine: expect.any(Number), team: expect.any(Number), claimable: expect.any(Number), waiting: expect.any(Number), late: expect.any(Number), dueSoon: expect.any(Number),
    });
    expect((await api.anyone().get('/api/inbox/counts')).status).toBe(401);
  });
});

describe('many at once', () => {
  it('claims each task for itself, and says which could not be and why; the same request again changes nothing', async () => {
    const [one, two] = [await registered(api), await registered(api)];
    const items = [
      { fileId: one.caseId, kind: 'case', key: 'accept-report' }, { fileId: two.caseId, kind: 'case', key: 'accept-report' },
      { fileId: two.caseId, kind: 'case', key: 'no-such-task' }, { fileId: randomUUID(), kind: 'case', key: 'accept-report' },
    ];
    const key = { 'idempotency-key': randomUUID() };
    const clerk = await api.as('clerk');
    const first = await clerk.post('/api/inbox/claims', { items }, key);
    expect(first.status).toBe(200);
    expect(first.body.items.map(({ ok, problem }: Json) => [ok, problem?.code ?? null])).toEqual([[true, null], [true, null], [false, 'task-not-open'], [false, 'not-found']]);
    expect(first.body.items[2].problem).toMatchObject({ detail: expect.stringContaining('no-such-task'), article: expect.stringContaining('任务规则') });
    const seq = (await clerk.get(`/api/cases/${one.caseId}`)).body.seq;
    expect((await clerk.post('/api/inbox/claims', { items }, key)).body.items.map(({ ok }: Json) => ok)).toEqual([true, true, false, false]);
    expect((await clerk.get(`/api/cases/${one.caseId}`)).body.seq).toBe(seq);
    expect((await clerk.post('/api/inbox/claims', { items }, {})).body.items[0].problem.code).toBe('task-taken');
  });

  it('claims in the task’s own post for whoever holds several, one by one as well as many at once', async () => {
    const dispatched = async () => {
      const { caseId } = await registered(api);
      await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
      await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter: 'CG-01', orgId: 'town' });
      return (await inbox('leader', 'scope=claimable&action=take-job')).find(({ fileId }) => fileId === caseId);
    };
    const [one, other] = [await dispatched(), await dispatched()];
    const { body } = await (await api.as('leader')).post('/api/inbox/claims', { items: [ref(one)] });
    expect(body.items).toEqual([{ fileId: one.fileId, key: one.key, ok: true, problem: null }]);
    for (const action of ['claim-task', 'release-task']) {
      await step(api, 'leader', `cases/${other.fileId}/actions/${action}`, { task: other.key });
      expect(await lastBy(`cases/${other.fileId}`)).toMatchObject({ personId: 'leader', role: 'team-leader', orgId: 'town' });
    }
  });

  it('moves a task in the post that may, for whoever both leads and supervises', async () => {
    await addHolders(api.database, [['leads-and-supervises', [{ role: 'team-leader', orgId: 'town' }, { role: 'supervisor', orgId: 'platform' }]], ['another-head', [{ role: 'responsible-head', orgId: 'town' }]]]);
    const { proceedingId } = await taken(api);
    const person = await api.as('leads-and-supervises');
    await step(api, 'leader', `proceedings/${proceedingId}/actions/request-recusal`, { personId: 'officer-1', ground: '近亲属', by: 'party' });
    const task = (await person.get(`/api/proceedings/${proceedingId}`)).body.tasks.find(({ role }: Json) => role === 'responsible-head');
    await step(api, 'leads-and-supervises', `proceedings/${proceedingId}/actions/assign-task`, { task: task.key, personId: 'another-head', reason: '负责人外出' });
    expect(await lastBy(`proceedings/${proceedingId}`)).toMatchObject({ personId: 'leads-and-supervises', role: 'supervisor' });
  });

  it('assigns by a leader, not by an officer, and not without a reason', async () => {
    const { proceedingId } = await taken(api);
    const items = (await inbox('officer-1', 'scope=team&kind=proceeding')).filter(({ fileId }) => fileId === proceedingId).map(ref);
    expect(items.length).toBeGreaterThan(0);
    const ask = async (who: string, body: object) => (await api.as(who)).post('/api/inbox/assignments', { personId: 'officer-2', reason: '王一外出', items, ...body });
    expect((await ask('officer-1', {})).body.items[0].problem).toMatchObject({ code: 'role-cannot' });
    expect((await ask('leader', { reason: '' })).status).toBe(400);
    expect((await ask('leader', { items: Array.from({ length: 101 }, () => items[0]) })).status).toBe(400);
    expect((await ask('leader', {})).body.items.every(({ ok }: Json) => ok)).toBe(true);
    expect((await inbox('officer-2', 'scope=mine')).filter(({ fileId }) => fileId === proceedingId)[0]).toMatchObject({ assigneeName: '李二' });
  });
});
