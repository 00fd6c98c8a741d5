import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import type { Answer, Caller } from './kit/caller.js';
import { REPORT, registered } from './kit/case.js';

let api: TestApi;
let clerk: Caller;
let caseId: string;
let untouched: unknown;

const HAN = /\p{Script=Han}/u;

beforeAll(async () => {
  api = await TestApi.start();
  clerk = await api.as('clerk');
  ({ caseId } = await registered(api));
  untouched = await everything();
}, 60_000);
afterAll(() => api.stop());

/** All that a step could have changed. */
async function everything(): Promise<unknown> {
  const tables = ['file', 'ledger', 'task', 'clock', 'outbox', 'number_series', 'reporter', 'training_clock', 'evidence_file', 'audit'];
  return Promise.all(tables.map((table) => api.database.read(`SELECT * FROM ${table}`)));
}

const accept = () => `/api/cases/${caseId}/actions/accept-report`;

/** The problem in short; throws when it is not well formed. */
function told({ status, headers, body }: Answer) {
  const { code, article, detail, errors } = body;
  const formed = headers.get('content-type') === 'application/problem+json; charset=utf-8' && body.type === `urn:sidan:problem:${code}` && body.status === status
    && body.requestId === headers.get('x-request-id') && HAN.test(body.title) && HAN.test(detail);
  if (!formed) throw new Error(`Not a well-formed problem: ${status} ${JSON.stringify(body)}`);
  return { status, code, article, detail, fields: errors.map((error: { field: string }) => error.field) };
}

describe('what cannot be read', () => {
  const key = { 'idempotency-key': 'k1' };

  it.each([
    ['half a body', '{"matter":'], ['no JSON at all', 'matter=CG-01'], ['an empty body', ''], ['an array', '[]'], ['a text', '"CG-01"'], ['null', 'null'],
    ['a body that reaches for the prototype', '{"__proto__":{"matter":"CG-01"}}'],
  ])('%s is 400 malformed-json', async (_, body) => {
    expect(told(await clerk.raw(accept(), body, key))).toMatchObject({ status: 400, code: 'malformed-json' });
  });

  it('another content type is 415', async () => {
    expect(told(await clerk.raw(accept(), '<matter/>', { ...key, 'content-type': 'application/xml' }))).toMatchObject({ status: 415, code: 'media-type' });
  });

  it('10 MB are 413', async () => {
    const answer = await clerk.raw(accept(), JSON.stringify({ matter: 'CG-01', note: '长'.repeat(3_500_000) }), key);
    expect(told(answer)).toMatchObject({ status: 413, code: 'body-too-large', detail: expect.stringMatching(/1 MB/) });
  });

  it('a hundred thousand brackets are 400, not a crash', async () => {
    const deep = `{"matter":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(told(await clerk.raw(accept(), deep, key))).toMatchObject({ status: 400, code: 'bad-input', detail: expect.stringMatching(/层/) });
  });
});

describe('what is read and is wrong', () => {
  it('unknown fields are named, nested ones too', async () => {
    expect(told(await clerk.post(accept(), { matter: 'CG-01', type: 'conclude-job', actor: 'head' }))).toMatchObject({ status: 400, code: 'bad-input', fields: ['type', 'actor'], detail: expect.stringMatching(/不认识的字段“type”/) });
    expect(told(await clerk.post('/api/reports', { ...REPORT, place: { ...REPORT.place, floor: 3 } }))).toMatchObject({ status: 400, code: 'bad-input', fields: ['place.floor'] });
  });

  it('wrong types and values are each told in Chinese with their field', async () => {
    const answer = await clerk.post('/api/reports', {
      orgId: 7, source: 'rumour', description: ' ', place: { address: '石桥镇', longitude: '120' }, foundAt: '2024-11-24 09:30', reporter: [], photos: ['abc'], training: { startAt: '2024-02-30T00:00:00Z' },
    });
    expect(told(answer)).toMatchObject({ status: 400, code: 'bad-input', fields: ['orgId', 'source', 'description', 'place.longitude', 'foundAt', 'reporter', 'photos', 'training.startAt'] });
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
    expect(told(await clerk.raw(accept(), `{"matter":"CG-01","note":"坏${text}"}`, { 'idempotency-key': randomUUID() }))).toMatchObject({ status: 400, code: 'bad-input', fields: ['note'] });
  });

  it('too long a text is refused by characters, not by code units', async () => {
    expect(told(await clerk.post(accept(), { matter: 'CG-01', note: '🚧'.repeat(2001) }))).toMatchObject({ status: 400, code: 'bad-input', detail: expect.stringMatching(/不能超过2000字/) });
  });

  it('wrong query parameters are told', async () => {
    expect(told(await clerk.get('/api/inbox?scope=all&limit=0'))).toMatchObject({ status: 400, code: 'bad-input', fields: ['scope', 'limit'] });
    expect(told(await clerk.get('/api/inbox?scope=mine&after=abc'))).toMatchObject({ status: 400, code: 'bad-input', fields: ['after'] });
    expect(told(await clerk.get(`/api/cases/${caseId}/ledger?after=-1`))).toMatchObject({ status: 400, code: 'bad-input', fields: ['after'] });
  });
});

describe('keys and versions', () => {
  it('a step without a key, with too long a one, and a malformed If-Match are 400', async () => {
    expect(told(await clerk.raw(accept(), '{"matter":"CG-01"}'))).toMatchObject({ status: 400, code: 'idempotency-key-missing' });
    expect(told(await clerk.post(accept(), { matter: 'CG-01' }, { 'idempotency-key': 'x'.repeat(65) }))).toMatchObject({ status: 400, code: 'idempotency-key-malformed' });
    expect(told(await clerk.post(accept(), { matter: 'CG-01' }, { 'if-match': '17' }))).toMatchObject({ status: 400, code: 'if-match-malformed' });
  });

  it('a stale If-Match is 412 with the seq and the state as they are', async () => {
    const answer = await clerk.post(accept(), { matter: 'CG-01' }, { 'if-match': '"1"' });
    expect(told(answer)).toMatchObject({ status: 412, code: 'stale' });
    expect(answer.body.seq).toBeGreaterThan(1);
    expect(answer.body.state).toMatchObject({ id: caseId, phase: 'intake' });
  });
});

describe('what is not there', () => {
  it('a route, an action and an id are 404, each with its words', async () => {
    expect(told(await clerk.get('/api/nothing'))).toMatchObject({ status: 404, code: 'no-such-route' });
    expect(told(await clerk.post(`/api/cases/${caseId}/actions/conclude-job`, {}))).toMatchObject({ status: 404, code: 'no-such-action' });
    expect(told(await clerk.post(`/api/cases/${caseId}/actions/constructor`, {}))).toMatchObject({ status: 404, code: 'no-such-action' });
    expect(told(await clerk.post(`/api/cases/${randomUUID()}/actions/accept-report`, { matter: 'CG-01' }))).toMatchObject({ status: 404, code: 'not-found' });
    expect(told(await clerk.get(`/api/cases/${randomUUID()}`))).toMatchObject({ status: 404, code: 'not-found' });
    expect(told(await clerk.get('/api/cases/1%27%20OR%201=1'))).toMatchObject({ status: 404, code: 'not-found' });
    expect(told(await clerk.get(`/api/proceedings/${caseId}`))).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('a step the state does not know is 409, one the law stops 422, one of others 403, with the article', async () => {
    const [state, law, permission] = await Promise.all([
      (await api.as('file-reviewer')).post(`/api/cases/${caseId}/actions/score-file`, { items: [], shortcomings: [], opinion: '好' }),
      clerk.post(accept(), { matter: 'ZZ-99' }),
      (await api.as('officer-1')).post(accept(), { matter: 'CG-01' }),
    ]);
    expect(told(state)).toMatchObject({ status: 409, code: 'not-in-this-state' });
    expect(law.status).toBe(422);
    expect(told(permission)).toMatchObject({ status: 403, code: 'role-cannot', detail: expect.stringMatching(/受理员/) });
    expect([state, law, permission].map(({ body }) => typeof body.article)).toEqual(['string', 'string', 'string']);
  });
});

it('and after all of it nothing has changed', async () => {
  expect(await everything()).toEqual(untouched);
});
