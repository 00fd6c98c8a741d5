import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, createApi } from '../../apps/api/src/platform/bootstrap.js';
import { createLog } from '../../apps/api/src/platform/observe/logging.js';
import { settingsFrom } from '../../apps/api/src/platform/settings.js';
import { Caller } from './kit/caller.js';

const SECRET = 'a-secret-of-the-database';
let api: Api;
let dataDir: string;
let caller: Caller;
const log: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sidan-http-'));
  // Nothing listens on port 1.
  api = await createApi(settingsFrom({ DATABASE_URL: `mysql://sidan:${SECRET}@127.0.0.1:1/sidan`, SIDAN_DATA_DIR: dataDir, SIDAN_WEB_FOLDER: '' }), createLog('info', { write: (line: string) => void log.push(line) }));
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  caller = new Caller(`http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`, { authorization: 'Bearer no-session-was-ever-called-this' });
}, 60_000);

afterAll(async () => {
  await api.close();
  await rm(dataDir, { recursive: true });
});

describe('without a database', () => {
  it('the process lives and is not ready', async () => {
    expect((await caller.get('/health/live')).status).toBe(200);
    const { status, body } = await caller.get('/health/ready');
    expect([status, body]).toEqual([503, { status: 'down', database: 'down', temporal: 'unknown' }]);
  });

  it('a step is told to come again under the same key, and nothing of the inside', async () => {
    const { status, headers, body } = await caller.post('/api/reports', {});
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'database-unreachable', '2']);
    expect(body.detail).toContain('同一 Idempotency-Key');
    expect(JSON.stringify(body)).not.toMatch(/ECONN|127\.0\.0\.1|mysql|stack/);
    expect(log.some((line) => line.includes(body.requestId) && line.includes('"level":"error"'))).toBe(true);
    expect(log.join('')).not.toContain(SECRET);
  });
});

describe('the settings', () => {
  it('name the variable that is missing or wrong', () => {
    expect(() => settingsFrom({ SIDAN_DATA_DIR: 'x' })).toThrow('DATABASE_URL');
    expect(() => settingsFrom({ DATABASE_URL: 'mysql://x/y', SIDAN_DATA_DIR: 'x', PORT: '80a' })).toThrow('PORT');
  });
});
