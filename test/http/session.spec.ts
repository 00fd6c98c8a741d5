import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { GOOD_FOR_MS } from '../../apps/api/src/platform/session/sessions.js';
import { toSqlTime } from '@sidan/persistence';
import { PASSWORD, TestApi } from './kit/api.js';
import { Caller } from './kit/caller.js';
import { registered } from './kit/case.js';

let api: TestApi;
beforeAll(async () => { api = await TestApi.start(); }, 60_000);
afterAll(() => api.stop());

const signIn = (username: string, password: string) => api.anyone().post('/api/session', { username, password });

describe('signing in', () => {
  it('gives a token, a CSRF token and the posts, and a cookie that scripts cannot read', async () => {
    const { status, headers, body } = await signIn('leader', PASSWORD);
    expect(status).toBe(200);
    const at = { orgId: 'town', orgName: '测试区石桥镇人民政府' };
    expect(body.me).toMatchObject({
      personId: 'leader', username: 'leader', name: '郑队长', region: 'test', mustChangePassword: false,
      posts: [{ role: 'officer', roleTitle: '执法人员', ...at }, { role: 'team-leader', roleTitle: '执法队长', ...at }],
    });
    expect(headers.get('set-cookie')).toMatch(/^sidan_session=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    const me = await new Caller(api.url, { authorization: `Bearer ${body.token}` }).get('/api/me');
    expect(me.body).toEqual({ ...body.me, csrfToken: body.csrfToken });
  });

  it('answers a wrong password, an unknown name and somebody who has left word for word the same', async () => {
    const answers = await Promise.all([signIn('clerk', '不对'), signIn('没有这个人', PASSWORD), signIn('officer-gone', PASSWORD)]);
    const said = answers.map(({ status, body }) => ({ status, code: body.code, detail: body.detail }));
    expect(new Set(said.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify({ status: 401, code: 'sign-in-failed', detail: '用户名或密码不正确。' })]));
  });

  it('closes a name to an address after five failures, to the right password too, and tells for how long', async () => {
    const failures = await Promise.all(Array.from({ length: 8 }, () => signIn('dispatcher', '猜')));
    expect(failures.map(({ status }) => status).sort((one, other) => one - other)).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const { status, body, headers } = await signIn('dispatcher', PASSWORD);
    expect([status, body.code]).toEqual([429, 'sign-in-locked']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await signIn('grid', PASSWORD)).status).toBe(200);
  });
});

describe('a session', () => {
  it('is asked for everywhere but on public routes', async () => {
    const { status, body, headers } = await api.anyone().get('/api/inbox?scope=mine');
    expect(status).toBe(401);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ code: 'not-signed-in', detail: '请先登录。', status: 401 });
    expect((await api.anyone().get('/health/live')).status).toBe(200);
  });

  it('ends by leaving', async () => {
    const { body } = await signIn('reviewer', PASSWORD);
    const caller = new Caller(api.url, { authorization: `Bearer ${body.token}` });
    expect((await caller.delete('/api/session')).status).toBe(204);
    expect((await caller.get('/api/me')).body.code).toBe('session-unknown');
  });

  it.each([['twelve hours', 'expires_at', 1], ['thirty idle minutes', 'last_seen_at', 30 * 60_000]])('expires after %s, and a step then changes nothing', async (_, column, agoMs) => {
    const { caseId, seq } = await registered(api);
    const { body } = await signIn('clerk', PASSWORD);
    await api.database.write(`UPDATE session SET ${column} = ? WHERE csrf = ?`, [toSqlTime(Date.now() - agoMs), body.csrfToken]);
    // What this process asked a moment ago it does not ask again.
    await pause(GOOD_FOR_MS);
    const late = await new Caller(api.url, { authorization: `Bearer ${body.token}` }).post(`/api/cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
    expect([late.status, late.body.code]).toEqual([401, 'session-expired']);
    expect(late.body.detail).toContain('重新登录');
    expect((await (await api.as('clerk')).get(`/api/cases/${caseId}`)).body.seq).toBe(seq);
  });

  it('keeps no token in the database, only its hash', async () => {
    const { body } = await signIn('head', PASSWORD);
    const rows = await api.database.read('SELECT * FROM session');
    expect(JSON.stringify(rows)).not.toContain(body.token);
  });
});

describe('the cookie', () => {
  it('needs the CSRF token for whatever writes, and not for what reads', async () => {
    const { headers, body } = await signIn('clerk', PASSWORD);
    const caller = new Caller(api.url, { cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' });
    expect((await caller.get('/api/me')).status).toBe(200);
    const refused = await Promise.all([caller.post('/api/reports', {}), caller.post('/api/reports', {}, { 'x-csrf-token': 'x'.repeat(body.csrfToken.length) })]);
    expect(refused.map(({ status, body: problem }) => [status, problem.code])).toEqual([[403, 'csrf'], [403, 'csrf']]);
    expect((await caller.post('/api/reports', {}, { 'x-csrf-token': body.csrfToken })).body.code).toBe('bad-input');
  });
});

describe('the log', () => {
  it('carries the request id in every line of a request and never a password, a token or an address with a code', async () => {
    const { body, headers } = await api.anyone().post('/api/session', { username: 'host', password: PASSWORD }, { 'x-request-id': 'follow-me-1' });
    expect(headers.get('x-request-id')).toBe('follow-me-1');
    const all = api.logLines.join('');
    expect(all).toContain('"requestId":"follow-me-1"');
    expect(all).not.toContain(PASSWORD);
    expect(all).not.toContain(body.token);
    expect((await api.anyone().get('/health/live', { 'x-request-id': 'no good\tid' })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
