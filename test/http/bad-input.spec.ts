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

/** 倾倒 as GBK writes it. */
const GBK = Uint8Array.from([0xc7, 0xe3, 0xb5, 0xb9]);
const bytesOf = (...parts: readonly (string | Uint8Array)[]) => Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

describe('text that is not UTF-8', () => {
  const fresh = () => ({ 'idempotency-key': randomUUID() });

  it('in a body is 400, and none of it is stored as what it is not', async () => {
    const spoilt = bytesOf('{"matter":"CG-01","note":"', GBK, '"}');
    expect(told(await clerk.raw(accept(), spoilt, fresh()))).toMatchObject({ status: 400, code: 'not-utf8', detail: expect.stringMatching(/UTF-8/) });
    expect(told(await clerk.raw('/api/session', bytesOf('{"username":"', GBK, '","password":"x"}')))).toMatchObject({ status: 400, code: 'not-utf8' });
  });

  it.each(['application/json; charset=gbk', 'application/json;charset="GB18030"', 'application/json; charset=iso-8859-1'])('said to be %s is 415', async (type) => {
    expect(told(await clerk.raw(accept(), '{"matter":"CG-01"}', { ...fresh(), 'content-type': type }))).toMatchObject({ status: 415, code: 'charset', detail: expect.stringMatching(/UTF-8/) });
  });

  it('said to be UTF-8 in any spelling is read', async () => {
    expect(told(await clerk.raw(accept(), '{"matter":7}', { ...fresh(), 'content-type': 'application/json; charset="UTF-8"' }))).toMatchObject({ code: 'bad-input', fields: ['matter'] });
    expect(told(await clerk.raw(accept(), '{"matter":7}', { ...fresh(), 'content-type': 'application/json;charset=utf8' }))).toMatchObject({ code: 'bad-input' });
  });

  it('a form is no JSON', async () => {
    expect(told(await clerk.raw(accept(), 'matter=CG-01', { ...fresh(), 'content-type': 'application/x-www-form-urlencoded' }))).toMatchObject({ status: 415, code: 'media-type' });
  });

  it.each(['/api/cases?q=%C7%E3', '/api/cases?q=%E5%80', '/api/cases?q=%zz', '/api/cases/%C7%E3', '/api/inbox?scope=mine&q=%ED%A0%80', '/api/lists/matters/%C7'])('in %s is 400', async (path) => {
    expect(told(await clerk.get(path))).toMatchObject({ status: 400, code: 'not-utf8' });
  });

  it('in a file name is refused with the place', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64');
    const part = (name: Uint8Array) => bytesOf('--x\r\nContent-Disposition: form-data; name="file"; filename="', name, '.png"\r\nContent-Type: image/png\r\n\r\n', png, '\r\n--x--\r\n');
    const upload = (name: Uint8Array, type = 'multipart/form-data; boundary=x') => clerk.raw('/api/evidence-files', part(name), { 'content-type': type });
    expect(told(await upload(GBK))).toMatchObject({ status: 400, code: 'bad-input', fields: ['file'], detail: expect.stringMatching(/文件名第1个字符（U\+FFFD）是乱码/) });
    expect(told(await upload(Buffer.from('照\u202E片')))).toMatchObject({ status: 400, code: 'bad-input', fields: ['file'] });
    expect(told(await upload(Buffer.from('x'), 'multipart/form-data; charset=gbk; boundary=x'))).toMatchObject({ status: 415, code: 'charset' });
  });
});

describe('text that not everybody reads the same', () => {
  it.each([
    ['nothing but a zero-width space', '\u200B', '第1个字符（U+200B）看不见'], ['a change of direction', '南\u202E侧', '第2个字符（U+202E）会改变文字的显示顺序'],
    ['a private character', '\uE863家', '第1个字符（U+E863）是自造字'], ['what was lost before', '\uFFFD家', '第1个字符（U+FFFD）是乱码'], ['half a character', '家\uD842', '第2个字符（U+D842）是不完整的字符'],
  ])('%s is refused in every text, by field and place', async (_, text, words) => {
    const answer = await clerk.post('/api/reports', {
      ...REPORT, description: text, place: { address: text }, reporter: { name: text, phone: '13800000000' },
    });
    expect(told(answer)).toMatchObject({ status: 400, code: 'bad-input', fields: ['description', 'place.address', 'reporter.name'] });
    expect(answer.body.errors.map(({ message }: { message: string }) => message.includes(words))).toEqual([true, true, true]);
    const person = { username: 'x', name: text, posts: [], legalQualification: false };
    expect(told(await (await api.as('administrator')).post('/api/administration/people', person))).toMatchObject({ code: 'bad-input', fields: ['name'] });
    expect(told(await clerk.get(`/api/cases?q=${encodeURIComponent(text.replace(/\p{Surrogate}/u, '\uFFFD'))}`))).toMatchObject({ code: 'bad-input', fields: ['q'] });
  });

  it('a line break has no place in a name or an address', async () => {
    const answer = await clerk.post('/api/reports', { ...REPORT, place: { address: '石桥镇\n滨河路' } });
    expect(told(answer)).toMatchObject({ code: 'bad-input', fields: ['place.address'], detail: expect.stringMatching(/第4个字符（U\+000A）是换行/) });
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
