import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import type { Answer, Caller } from './kit/caller.js';
import { REPORT, registered } from './kit/case.js';

let api: TestApi;
let clerk: Caller;
let caseId: string;
let untouched: unknown;

beforeAll(async () => {
  api = await TestApi.start();
  clerk = await api.as('clerk');
  ({ caseId } = await registered(api));
  untouched = await everything();
}, 60_000);
afterEach(async () => expect(await everything()).toEqual(untouched));
afterAll(() => api.stop());

/** All that a step could have changed. */
async function everything(): Promise<unknown> {
  const tables = ['file', 'ledger', 'task', 'clock', 'outbox', 'number_series', 'reporter', 'training_clock', 'evidence_file', 'audit'];
  return Promise.all(tables.map((table) => api.database.read(`SELECT * FROM ${table}`)));
}

const accept = () => `/api/cases/${caseId}/actions/accept-report`;

function expectProblem({ status, headers, body }: Answer, wanted: { status: number; code: string; detail?: string | RegExp; fields?: readonly string[] }): void {
  expect([status, body.code]).toEqual([wanted.status, wanted.code]);
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(body).toMatchObject({ type: `urn:sidan:problem:${wanted.code}`, status, requestId: headers.get('x-request-id') });
  expect(body.title).toMatch(/\p{Script=Han}/u);
  expect(body.detail).toMatch(wanted.detail ?? /\p{Script=Han}/u);
  if (wanted.fields) expect(body.errors.map((error: { field: string }) => error.field)).toEqual(wanted.fields);
}

describe('what cannot be read', () => {
  const key = { 'idempotency-key': 'k1' };

  it.each([
    ['half a body', '{"matter":'], ['no JSON at all', 'matter=CG-01'], ['an empty body', ''], ['an array', '[]'], ['a text', '"CG-01"'], ['null', 'null'],
    ['a body that reaches for the prototype', '{"__proto__":{"matter":"CG-01"}}'],
  ])('%s is 400 malformed-json', async (_, body) => {
    expectProblem(await clerk.raw(accept(), body, key), { status: 400, code: 'malformed-json' });
  });

  it('another content type is 415', async () => {
    expectProblem(await clerk.raw(accept(), '<matter/>', { ...key, 'content-type': 'application/xml' }), { status: 415, code: 'media-type' });
  });

  it('10 MB are 413', async () => {
    const answer = await clerk.raw(accept(), JSON.stringify({ matter: 'CG-01', note: '长'.repeat(3_500_000) }), key);
    expectProblem(answer, { status: 413, code: 'body-too-large', detail: /1 MB/ });
  });

  it('a hundred thousand brackets are 400, not a crash', async () => {
    const deep = `{"matter":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expectProblem(await clerk.raw(accept(), deep, key), { status: 400, code: 'bad-input', detail: /层/ });
  });
});

describe('what is read and is wrong', () => {
  it('unknown fields are named, nested ones too', async () => {
    expectProblem(await clerk.post(accept(), { matter: 'CG-01', type: 'conclude-job', actor: 'head' }), { status: 400, code: 'bad-input', fields: ['type', 'actor'], detail: /不认识的字段“type”/ });
    expectProblem(await clerk.post('/api/reports', { ...REPORT, place: { ...REPORT.place, floor: 3 } }), { status: 400, code: 'bad-input', fields: ['place.floor'] });
  });

  it('wrong types and values are each told in Chinese with their field', async () => {
    const answer = await clerk.post('/api/reports', {
      orgId: 7, source: 'rumour', description: ' ', place: { address: '石桥镇', longitude: '120' }, foundAt: '2024-11-24 09:30', reporter: [], photos: ['abc'], training: { startAt: '2024-02-30T00:00:00Z' },
    });
    expectProblem(answer, { status: 400, code: 'bad-input', fields: ['orgId', 'source', 'description', 'place.longitude', 'foundAt', 'reporter', 'photos', 'training.startAt'] });
    const messages = Object.fromEntries(answer.body.errors.map((error: { field: string; message: string }) => [error.field, error.message]));
    expect(messages).toMatchObject({
      orgId: '受理机关应为编号（字母、数字和 _.:@#/-，不超过100位）', description: '情况描述不能为空', 'place.longitude': '经度应为-180至180之间的数',
      foundAt: '发现时间应为带时区的时间，如 2024-11-24T09:30:00+08:00', reporter: '举报人应为对象', photos: '现场照片第1项应为 SHA-256',
    });
  });

  it('missing fields and nulls are told', async () => {
    const answer = await clerk.post('/api/reports', { orgId: null, source: 'phone', place: null });
    expect(answer.body.errors).toEqual([
      { field: 'orgId', message: '受理机关不能为 null' }, { field: 'description', message: '情况描述必填' }, { field: 'place', message: '地点不能为 null' },
    ]);
  });

  it.each([['half an emoji', '\\ud83d'], ['a NUL', '\\u0000'], ['an escape', '\\u001b[2J']])('%s is refused before it is stored', async (_, text) => {
    expectProblem(await clerk.raw(accept(), `{"matter":"CG-01","note":"坏${text}"}`, { 'idempotency-key': randomUUID() }), { status: 400, code: 'bad-input', fields: ['note'] });
  });

  it('too long a text is refused by characters, not by code units', async () => {
    expectProblem(await clerk.post(accept(), { matter: 'CG-01', note: '🚧'.repeat(2001) }), { status: 400, code: 'bad-input', detail: /不能超过2000字/ });
  });

  it('wrong query parameters are told', async () => {
    expectProblem(await clerk.get('/api/inbox?scope=all&limit=0'), { status: 400, code: 'bad-input', fields: ['scope', 'limit'] });
    expectProblem(await clerk.get('/api/inbox?scope=mine&after=abc'), { status: 400, code: 'bad-input', fields: ['after'] });
    expectProblem(await clerk.get(`/api/cases/${caseId}/ledger?after=-1`), { status: 400, code: 'bad-input', fields: ['after'] });
  });
});

describe('keys and versions', () => {
  it('a step without a key, with too long a one, and a malformed If-Match are 400', async () => {
    expectProblem(await clerk.raw(accept(), '{"matter":"CG-01"}'), { status: 400, code: 'idempotency-key-missing' });
    expectProblem(await clerk.post(accept(), { matter: 'CG-01' }, { 'idempotency-key': 'x'.repeat(65) }), { status: 400, code: 'idempotency-key-malformed' });
    expectProblem(await clerk.post(accept(), { matter: 'CG-01' }, { 'if-match': '17' }), { status: 400, code: 'if-match-malformed' });
  });

  it('a stale If-Match is 412 with the seq and the state as they are', async () => {
    const answer = await clerk.post(accept(), { matter: 'CG-01' }, { 'if-match': '"1"' });
    expectProblem(answer, { status: 412, code: 'stale' });
    expect(answer.body.seq).toBeGreaterThan(1);
    expect(answer.body.state).toMatchObject({ id: caseId, phase: 'intake' });
  });

  it('a key that was used for a report cannot be used for another', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await clerk.post('/api/reports', REPORT, key);
    untouched = await everything();
    expectProblem(await clerk.post('/api/reports', { ...REPORT, description: '别的事' }, key), { status: 409, code: 'idempotency-key-reused' });
    expect((await clerk.post('/api/reports', REPORT, key)).body).toEqual(first.body);
  });
});

describe('what is not there', () => {
  it('a route, an action and an id are 404, each with its words', async () => {
    expectProblem(await clerk.get('/api/nothing'), { status: 404, code: 'no-such-route' });
    expectProblem(await clerk.post(`/api/cases/${caseId}/actions/conclude-job`, {}), { status: 404, code: 'no-such-action' });
    expectProblem(await clerk.post(`/api/cases/${caseId}/actions/constructor`, {}), { status: 404, code: 'no-such-action' });
    expectProblem(await clerk.post(`/api/cases/${randomUUID()}/actions/accept-report`, { matter: 'CG-01' }), { status: 404, code: 'not-found' });
    expectProblem(await clerk.get(`/api/cases/${randomUUID()}`), { status: 404, code: 'not-found' });
    expectProblem(await clerk.get('/api/cases/1%27%20OR%201=1'), { status: 404, code: 'not-found' });
    expectProblem(await clerk.get(`/api/proceedings/${caseId}`), { status: 404, code: 'not-found' });
  });

  it('a step the state does not know is 409, one the law stops 422, one of others 403, with the article', async () => {
    const [state, law, permission] = await Promise.all([
      (await api.as('file-reviewer')).post(`/api/cases/${caseId}/actions/score-file`, { items: [], shortcomings: [], opinion: '好' }),
      clerk.post(accept(), { matter: 'ZZ-99' }),
      (await api.as('officer-1')).post(accept(), { matter: 'CG-01' }),
    ]);
    expectProblem(state, { status: 409, code: 'not-in-this-state' });
    expect(law.status).toBe(422);
    expectProblem(permission, { status: 403, code: 'role-cannot', detail: /受理员/ });
    for (const { body } of [state, law, permission]) expect(body.article).toMatch(/\S/);
  });
});
