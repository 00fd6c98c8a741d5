import { describe, expect, jest, test } from '@jest/globals';
import { isNewer, type Progress } from '@sidan/contracts';
import { Registry } from 'prom-client';
import { createLog } from '../log.js';
import { type News, type Outbox, type Post, ServerAway } from './ports.js';
import { Relay } from './relay.js';
import { RelayMetrics } from './relay-metrics.js';

/** One row a file, as in the database: a step moves it on, `done` removes only what was told. */
class MemoryOutbox implements Outbox {
  readonly rows = new Map<string, Progress>();
  readonly reasons: string[] = [];
  readonly leased = new Set<string>();
  away = false;

  step(fileId: string, seq: number, clockMoves = 0): void {
    this.rows.set(fileId, progressAt(fileId, seq, clockMoves));
    this.leased.delete(fileId);
  }

  async take(limit: number): Promise<readonly News[]> {
    this.answer();
    const free = [...this.rows.values()].filter((row) => !this.leased.has(row.fileId)).slice(0, limit);
    for (const row of free) this.leased.add(row.fileId);
    return free.map((progress) => ({ progress, attempts: 0 }));
  }

  async done(told: Progress): Promise<void> {
    this.answer();
    const row = this.rows.get(told.fileId);
    if (row && !isNewer(row, told)) this.rows.delete(told.fileId);
  }

  async failed(news: News, reason: string): Promise<void> {
    this.answer();
    this.reasons.push(`${news.progress.fileId}: ${reason}`);
  }

  async behind(): Promise<{ waiting: number; behindMs: number }> {
    this.answer();
    return { waiting: this.rows.size, behindMs: 1_500 };
  }

  private answer(): void {
    if (this.away) throw new Error('connect ECONNREFUSED');
  }
}

class MemoryPost implements Post {
  readonly sent: string[] = [];
  away = false;
  /** Sees each item while it is under way. */
  meanwhile: (progress: Progress) => void = () => undefined;
  atOnce = 0;
  most = 0;

  async send({ progress }: Pick<News, 'progress'>): Promise<void> {
    this.atOnce += 1;
    this.most = Math.max(this.most, this.atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    this.atOnce -= 1;
    if (this.away) throw new ServerAway('14 UNAVAILABLE');
    this.meanwhile(progress);
    this.sent.push(`${progress.fileId}@${progress.seq}`);
  }
}

function progressAt(fileId: string, seq: number, clockMoves = 0): Progress {
  return { fileId, kind: 'case', caseId: fileId, seq, clockMoves, step: 'intake', waitingFor: null, clocks: [], jobs: { open: 0, ended: 0 }, legalTime: { type: 'real' }, ended: false };
}

function setUp() {
  const outbox = new MemoryOutbox();
  const post = new MemoryPost();
  const registry = new Registry();
  const log = createLog('silent');
  const warn = jest.spyOn(log, 'warn');
  return { outbox, post, registry, warn, relay: new Relay(outbox, post, new RelayMetrics(registry, outbox), log) };
}

describe('the relay', () => {
  test('tells a file\'s newest progress once for many steps', async () => {
    const { outbox, post, relay } = setUp();
    for (let seq = 1; seq <= 11; seq += 1) outbox.step('a', seq);
    outbox.step('b', 1);
    expect(await relay.round()).toBe(2);
    expect(post.sent.sort()).toEqual(['a@11', 'b@1']);
    expect(outbox.rows.size).toBe(0);
    expect(await relay.round()).toBe(0);
  });

  test('tells again what came while it was telling', async () => {
    const { outbox, post, relay } = setUp();
    outbox.step('a', 5);
    post.meanwhile = ({ seq }) => { if (seq === 5) outbox.step('a', 6); };
    await relay.round();
    expect([...outbox.rows.values()].map((row) => row.seq)).toEqual([6]);
    await relay.round();
    expect(post.sent).toEqual(['a@5', 'a@6']);
    expect(outbox.rows.size).toBe(0);
  });

  test('a move of a training clock alone is news', async () => {
    const { outbox, post, relay } = setUp();
    outbox.step('a', 5, 0);
    post.meanwhile = () => { if (post.sent.length === 0) outbox.step('a', 5, 1); };
    await relay.round();
    expect(outbox.rows.get('a')?.clockMoves).toBe(1);
    await relay.round();
    expect(outbox.rows.size).toBe(0);
  });

  test('loses nothing while the workflow server is away, and tells it all when it is back', async () => {
    const { outbox, post, relay } = setUp();
    for (let n = 0; n < 300; n += 1) outbox.step(`f${n}`, 1);
    post.away = true;
    for (let n = 0; n < 3; n += 1) await expect(relay.round()).rejects.toBeInstanceOf(ServerAway);
    expect(outbox.rows.size).toBe(300);
    expect(outbox.leased.size).toBe(200); // the rest was left for whoever comes
    post.away = false;
    while (outbox.rows.size > 0) await relay.round();
    expect(new Set(post.sent).size).toBe(300);
    expect(outbox.reasons).toEqual([]);
  });

  test('tells again when the database was away to hear that it was told', async () => {
    const { outbox, post, relay } = setUp();
    outbox.step('a', 3);
    post.meanwhile = () => { outbox.away = true; };
    await expect(relay.round()).rejects.toThrow('ECONNREFUSED');
    outbox.away = false;
    post.meanwhile = () => undefined;
    await relay.round();
    expect(post.sent).toEqual(['a@3', 'a@3']);
    expect(outbox.rows.size).toBe(0);
  });

  test('one file that can\'t be told holds no other up', async () => {
    const { outbox, post, relay } = setUp();
    for (const fileId of ['a', 'broken', 'c']) outbox.step(fileId, 1);
    post.meanwhile = ({ fileId }) => { if (fileId === 'broken') throw new Error('3 INVALID_ARGUMENT'); };
    await relay.round();
    expect(post.sent.sort()).toEqual(['a@1', 'c@1']);
    expect(outbox.reasons).toEqual(['broken: 3 INVALID_ARGUMENT']);
    expect([...outbox.rows.keys()]).toEqual(['broken']);
  });

  test('sends at most 32 at once', async () => {
    const { outbox, post, relay } = setUp();
    for (let n = 0; n < 150; n += 1) outbox.step(`f${n}`, 1);
    await relay.round();
    expect(post.most).toBe(32);
  });

  test('runs until it is stopped, through both sides\' absences, and warns once', async () => {
    const { outbox, post, registry, relay, warn } = setUp();
    const stop = new AbortController();
    outbox.away = true;
    const run = relay.run(stop.signal);
    setTimeout(() => { outbox.away = false; post.away = true; outbox.step('a', 1); }, 400);
    setTimeout(() => { post.away = false; }, 1_000);
    while (post.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await run;
    expect(post.sent).toEqual(['a@1']);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(await registry.metrics()).toContain('sidan_relay_lag_seconds 1.5');
  });
});
