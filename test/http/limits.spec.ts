import { afterEach, describe, expect, it } from '@jest/globals';
import { PASSWORD, TestApi } from './kit/api.js';
import { Caller } from './kit/caller.js';

let api: TestApi;
afterEach(() => api.stop());

const ascending = (one: number, other: number) => one - other;

describe('limits by address', () => {
  it('lets so many follow-ups through a minute and then says when to come back', async () => {
    api = await TestApi.start({ publicReadsPerMinute: 5 });
    const answers = await Promise.all(Array.from({ length: 7 }, () => api.anyone().get('/api/follow-up/AAAA-BBBB-CCCC-DDDD')));
    expect(answers.map(({ status }) => status).sort(ascending)).toEqual([404, 404, 404, 404, 404, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ code: 'too-many-requests', detail: expect.stringMatching(/请\d+秒后再试/) });
    expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  }, 60_000);

  it('counts sign-ins apart, and believes no forwarded address', async () => {
    api = await TestApi.start({ signInsPerMinute: 3 });
    const tries = await Promise.all(['clerk', 'head', 'grid', 'host'].map((username, index) =>
      api.anyone().post('/api/session', { username, password: PASSWORD }, { 'x-forwarded-for': `10.0.0.${index}` })));
    expect(tries.map(({ status }) => status).sort(ascending)).toEqual([200, 200, 200, 429]);
    expect((await api.anyone().get('/api/follow-up/AAAA-BBBB-CCCC-DDDD')).status).toBe(404);
  }, 60_000);
});

describe('metrics', () => {
  it('with a token set are only for its bearer', async () => {
    api = await TestApi.start({ metricsToken: 'm-token' });
    expect((await api.anyone().get('/metrics')).status).toBe(404);
    expect((await new Caller(api.url, { authorization: 'Bearer m-token' }).get('/metrics')).status).toBe(200);
  }, 60_000);
});
