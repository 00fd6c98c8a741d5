import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateOf, instantOf } from '@sidan/domain';
import { TestApi } from './kit/api.js';
import type { Json } from './kit/caller.js';
import { registered, step } from './kit/case.js';

let api: TestApi;
beforeAll(async () => { api = await TestApi.start(); }, 60_000);
afterAll(() => api.stop());

const DAY = 24 * 3_600_000;
const day = (offset: number) => dateOf(instantOf(Date.now() + offset * DAY));
const LEAVE = { deputyId: 'reviewer-2', role: 'township-reviewer', orgId: 'town', from: day(0), to: day(7), reason: '年休假' };

const set = async (who: string, body: object) => (await api.as(who)).post('/api/deputies', { ...LEAVE, ...body });
const mine = async (who: string): Promise<Json[]> => (await (await api.as(who)).get('/api/inbox?scope=mine')).body.items;

describe('a deputyship', () => {
  it('is for a holder of the same post, for some days to come', async () => {
    const said = await Promise.all([
      set('reviewer', { deputyId: 'officer-1' }), set('reviewer', { deputyId: 'reviewer' }), set('reviewer', { from: day(3), to: day(1) }), set('reviewer', { from: day(-5), to: day(-1) }),
      set('reviewer', { to: day(800) }), set('reviewer', { role: 'auditor' }), set('officer-1', {}), set('clerk', { personId: 'reviewer' }), set('leader', { personId: 'reviewer' }),
    ]);
    expect(said.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'deputy-not-in-post'], [400, 'bad-input'], [400, 'bad-input'], [400, 'bad-input'], [400, 'bad-input'], [400, 'bad-input'], [422, 'not-in-post'],
      [403, 'role-cannot'], [403, 'role-cannot'],
    ]);
  });

  it('is set by oneself, seen by both and by the leaders, one at a time, and on record', async () => {
    const key = { 'idempotency-key': 'leave-1' };
    const reviewer = await api.as('reviewer');
    const made = await reviewer.post('/api/deputies', LEAVE, key);
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ personName: '陈审核', deputyName: '卫审核', roleTitle: '法制审核员', status: 'running', setByName: '陈审核' })]);
    expect((await reviewer.post('/api/deputies', LEAVE, key)).body.id).toBe(made.body.id);
    expect((await set('reviewer', { deputyId: 'host' })).body.code).toBe('deputy-overlaps');
    const lists = await Promise.all(['reviewer', 'reviewer-2', 'head', 'officer-1'].map(async (who) => (await (await api.as(who)).get('/api/deputies')).body));
    expect(lists.map(({ given, taken, organisation }) => [given.length, taken.length, organisation.length])).toEqual([[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]]);
    expect((await (await api.as('officer-1')).delete(`/api/deputies/${made.body.id}`)).status).toBe(404);
    expect((await (await api.as('head')).delete(`/api/deputies/${made.body.id}`)).status).toBe(204);
    expect((await reviewer.get('/api/deputies')).body.given[0]).toMatchObject({ status: 'ended' });
    const { items } = (await (await api.as('administrator')).get('/api/administration/audit?limit=2')).body;
    const said = `卫审核代陈审核办理测试区石桥镇人民政府法制审核员的任务，${LEAVE.from}至${LEAVE.to}，事由：年休假`;
    expect(items.map(({ action, actor, targetName, summary }: Json) => [action, actor.personId, targetName, summary])).toEqual([
      ['end-deputy', 'head', '卫审核代陈审核', `结束代办：${said}`], ['set-deputy', 'reviewer', '卫审核代陈审核', `安排代办：${said}`],
    ]);
  });
});

describe('the absent person’s tasks', () => {
  it('are in the deputy’s list under that name, may be taken over, and nothing else may', async () => {
    const { caseId } = await registered(api);
    await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
    await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter: 'CG-01', orgId: 'town' });
    const { body: view } = await (await api.as('leader')).get(`/api/cases/${caseId}`);
    const task = `take-job:${view.jobs[0].id}`;
    // A second team leader, who is not on leave.
    await api.database.write("INSERT INTO post (person_id, org_id, role) VALUES ('officer-3', 'town', 'team-leader')");
    await step(api, 'leader', `cases/${caseId}/actions/assign-task`, { task, personId: 'leader', reason: '本人办理' });
    const claim = async (who: string) => (await api.as(who)).post(`/api/cases/${caseId}/actions/claim-task`, { task }, { 'x-act-as': 'team-leader@town' });
    expect((await claim('officer-3')).body.code).toBe('task-taken');

    const leave = await (await api.as('head')).post('/api/deputies', { ...LEAVE, personId: 'leader', deputyId: 'officer-3', role: 'team-leader' });
    expect(leave.status).toBe(201);
    expect((await mine('officer-3')).map(({ fileId, key, deputyFor }) => ({ fileId, key, deputyFor }))).toEqual([{ fileId: caseId, key: task, deputyFor: '郑队长' }]);
    expect((await (await api.as('officer-3')).get('/api/inbox/counts')).body.mine).toBe(1);
    expect((await claim('officer-2')).status).toBe(403);

    // Not before the first day, not after the last, not once it has ended.
    const between = (from: string, to: string) => api.database.write('UPDATE deputy SET from_date = ?, to_date = ? WHERE id = ?', [from, to, leave.body.id]);
    await between(day(1), day(2));
    expect([await mine('officer-3'), (await claim('officer-3')).body.code]).toEqual([[], 'task-taken']);
    await between(day(-2), day(-1));
    expect((await claim('officer-3')).body.code).toBe('task-taken');
    await between(day(0), day(0));
    const taken = await claim('officer-3');
    expect(taken.body.entries[0]).toMatchObject({ type: 'taskClaimed', body: { task, deputyFor: 'leader' } });
    expect((await mine('officer-3'))[0]).toMatchObject({ assigneeName: '张三', deputyFor: null });
    expect(await mine('leader')).toEqual([]);
  });
});
