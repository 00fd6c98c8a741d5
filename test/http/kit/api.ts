import { hash } from '@node-rs/argon2';
import { addPeople, adoptCalendar, adoptPolicy, type Database, storeOrganisations } from '@sidan/persistence';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, createApi } from '../../../apps/api/src/platform/bootstrap.js';
import { createLog } from '../../../apps/api/src/platform/observe/logging.js';
import type { Settings } from '../../../apps/api/src/platform/settings.js';
import { testCalendar, testPeople, testPolicy } from '../../../libs/domain/testing/index.js';
import { TestDatabase } from '../../persistence/kit/database.js';
import { Caller } from './caller.js';

export const PASSWORD = '试验口令-2024';

/** The API on a port of its own, a fresh database behind it, furnished with the test region and its people. */
export class TestApi {
  readonly logLines: string[] = [];
  private readonly callers = new Map<string, Promise<Caller>>();

  private constructor(private readonly parts: { readonly db: TestDatabase; readonly dataDir: string }) {}

  private api!: Api;
  private closed: Promise<void> | null = null;
  url = '';

  get database(): Database {
    return this.parts.db.database;
  }

  static async start(settings: Partial<Settings> = {}): Promise<TestApi> {
    const [db, dataDir] = await Promise.all([TestDatabase.create(), mkdtemp(join(tmpdir(), 'sidan-http-'))]);
    const test = new TestApi({ db, dataDir });
    await furnish(db.database);
    await test.open({ ...defaults(db.url, dataDir), ...settings });
    return test;
  }

  private async open(settings: Settings): Promise<void> {
    this.api = await createApi(settings, createLog('trace', { write: (line: string) => void this.logLines.push(line) }));
    await this.api.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = this.api.app.getHttpServer().address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Signed in once, then kept. */
  as(username: string): Promise<Caller> {
    const known = this.callers.get(username) ?? Caller.signIn(this.url, username, PASSWORD);
    this.callers.set(username, known);
    return known;
  }

  anyone(): Caller {
    return new Caller(this.url, {});
  }

  /** Only the API: the database stays. */
  close(): Promise<void> {
    this.closed ??= this.api.close();
    return this.closed;
  }

  async stop(): Promise<void> {
    await this.close();
    await this.parts.db.drop();
    await rm(this.parts.dataDir, { recursive: true, force: true });
  }
}

function defaults(databaseUrl: string, dataDir: string): Settings {
  return {
    host: '127.0.0.1', port: 0, databaseUrl, temporalAddress: null, temporalNamespace: 'default', dataDir, webFolder: null, metricsToken: null, secureCookie: false, logLevel: 'trace',
    evidenceMaxBytes: 3 * 1024 * 1024, signInsPerMinute: 1000, publicReadsPerMinute: 1000,
  };
}

async function furnish(database: Database): Promise<void> {
  const years = [...new Set([...testCalendar.years, new Date().getUTCFullYear(), new Date().getUTCFullYear() + 1])];
  const cheap = await hash(PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  await adoptPolicy(database, testPolicy);
  await adoptCalendar(database, { ...testCalendar, years });
  await storeOrganisations(database, testPolicy);
  await addPeople(database, [...testPeople.values()].map((person) => ({ ...person, region: 'test', username: person.personId })), cheap);
}
