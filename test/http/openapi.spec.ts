import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASE_ACCESS, PROCEEDING_ACCESS } from '@sidan/domain';
import { TestApi } from './kit/api.js';
import type { Json } from './kit/caller.js';

let api: TestApi;
let document: Json;
beforeAll(async () => {
  api = await TestApi.start();
  document = (await api.anyone().get('/api/openapi.json')).body;
}, 60_000);
afterAll(() => api.stop());

const SYSTEM_STEPS = ['fire-clock', 'adopt-calendar', 'conclude-job', 'open-proceeding'];

describe('OpenAPI', () => {
  it('is 3.1 and every reference in it leads somewhere', () => {
    expect(document.openapi).toBe('3.1.0');
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((name) => !Object.hasOwn(document.components.schemas, name ?? ''))).toEqual([]);
  });

  it.each([['cases', CASE_ACCESS, ['register-report']], ['proceedings', PROCEEDING_ACCESS, []]] as const)('has a path with its own form for each action of %s, and none for sidan\'s own steps', (room, access, ownRoutes) => {
    const prefix = `/api/${room}/{id}/actions/`;
    const documented = Object.keys(document.paths).filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    const wanted = Object.keys(access).filter((type) => ![...SYSTEM_STEPS, ...ownRoutes].includes(type));
    expect(documented.sort()).toEqual(wanted.sort());
    const forms = documented.map((action) => document.paths[prefix + action].post.requestBody.content['application/json'].schema.$ref);
    expect(new Set(forms).size).toBe(documented.length);
  });

  it('says of each field what it is, in Chinese, and of each step who may', () => {
    const step = document.paths['/api/proceedings/{id}/actions/submit-final-report'].post;
    expect(step).toMatchObject({ summary: '提交调查终结报告', description: '由办案机关的执法人员、执法队长办理。' });
    expect(step.parameters.map(({ name }: { name: string }) => name).sort()).toEqual(['Idempotency-Key', 'If-Match', 'X-Act-As', 'id']);
    const form = document.components.schemas.SubmitFinalReportDto;
    expect(form.required.sort()).toEqual(['evidence', 'facts', 'proposal']);
    expect(form.properties.facts).toMatchObject({ type: 'string', description: '查明的事实', maxLength: 10_000 });
    expect(document.components.schemas.ProposalDto.properties.fine).toMatchObject({ type: 'integer', minimum: 0 });
    expect(Object.values<Json>(document.components.schemas).flatMap(({ properties = {} }) => Object.values<Json>(properties)).filter((field) => JSON.stringify(field) === '{}')).toEqual([]);
  });

  it('says what every operation answers with, but for those that answer with nothing', () => {
    const operations = Object.entries<Json>(document.paths).flatMap(([path, item]) => Object.entries<Json>(item).map(([method, operation]) => ({ name: `${method} ${path}`, responses: operation.responses })));
    const told = ({ responses }: { responses: Json }) => Object.entries<Json>(responses).some(([status, { content = {} }]) => status.startsWith('2')
      && Object.values<Json>(content).some(({ schema }) => schema?.$ref?.startsWith('#/components/schemas/') || schema?.format === 'binary'));
    const silent = operations.filter((operation) => !told(operation));
    expect(silent.map(({ name }) => name).sort()).toEqual(['delete /api/deputies/{id}', 'delete /api/session', 'post /api/me/password']);
    expect(silent.map(({ responses }) => Object.keys(responses))).toEqual(silent.map(() => ['204', 'default']));
  });

  it('has problem+json as every operation\'s other answer', () => {
    const operations = Object.values<Json>(document.paths).flatMap((item) => Object.values<Json>(item));
    expect(operations.length).toBeGreaterThan(80);
    expect(operations.filter((operation) => !operation.responses.default.content['application/problem+json'])).toEqual([]);
  });
});

describe('the page', () => {
  it('runs under its own content security policy: no script or handler in the page itself', async () => {
    const { status, headers, body } = await api.anyone().get('/api/docs');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect([...body.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].map(([, attributes, inside]) => [/src="\/api\/docs\//.test(attributes), inside])).toEqual([[true, ''], [true, '']]);
    const assets = await Promise.all([...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => api.anyone().get(path)));
    expect(assets.map(({ status: found }) => found)).toEqual([200, 200, 200, 200]);
  });

  it('and every answer carries the security headers', async () => {
    const { headers } = await api.anyone().get('/api/me');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
