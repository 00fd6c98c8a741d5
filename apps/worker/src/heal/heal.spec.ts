import { describe, expect, test } from '@jest/globals';
import type { Progress } from '@sidan/contracts';
import { check } from './check.js';
import { heal } from './heal.js';
import type { OpenFiles } from './open-files.js';

const STANDING = { type: 'training', legalAt: 1, realAt: 1, rate: 0 } as const;

function fileAt(n: number, change: Partial<Progress> = {}): Progress {
  return {
    fileId: String(n).padStart(6, '0'), kind: n % 2 === 0 ? 'case' : 'proceeding', caseId: 'c', seq: 4, clockMoves: 1, step: 'closure', waitingFor: null,
    clocks: [{ clock: 'decision', event: 'due', index: 0, at: '2025-02-22T00:00:00.000+08:00' as never }], jobs: { open: 0, ended: 0 },
    legalTime: STANDING, ended: false, ...change,
  };
}

class MemoryFiles implements OpenFiles {
  pages = 0;
  constructor(readonly all: readonly Progress[]) {}

  async page(after: string, limit: number) {
    this.pages += 1;
    const files = this.all.filter((file) => file.fileId > after).slice(0, limit);
    const last = files.at(-1);
    return last ? { files, last: last.fileId } : null;
  }
}

class MemoryServer {
  readonly sent: string[] = [];
  readonly known = new Map<string, Progress | null>();
  readonly running = {
    isRunning: async (id: string) => this.known.has(id),
    knows: async (id: string) => this.known.get(id) ?? null,
  };
  readonly post = {
    send: async ({ progress }: { progress: Progress }) => {
      this.sent.push(progress.fileId);
      this.known.set(`${progress.kind}-${progress.fileId}`, progress);
    },
  };
}

const many = (count: number): MemoryFiles => new MemoryFiles(Array.from({ length: count }, (_, n) => fileAt(n)));

describe('heal', () => {
  test('starts what is missing, tells what runs, page by page, and finds nothing missing the second time', async () => {
    const files = many(1_201);
    const server = new MemoryServer();
    server.known.set('case-000000', null).set('proceeding-000001', null);
    expect(await heal(files, server)).toEqual({ files: 1_201, started: 1_199, told: 2 });
    expect(files.pages).toBe(4);
    expect(await check(files, server.running)).toEqual({ files: 1_201, unfollowed: [] });
    expect(await heal(files, server)).toEqual({ files: 1_201, started: 0, told: 1_201 });
  });

  test('leaves running ones alone when asked to', async () => {
    const server = new MemoryServer();
    server.known.set('case-000000', null);
    const seen: number[] = [];
    expect(await heal(many(3), server, { missingOnly: true, onPage: ({ files }) => seen.push(files) })).toEqual({ files: 3, started: 2, told: 0 });
    expect(server.sent).toEqual(['000001', '000002']);
    expect(seen).toEqual([3]);
  });

  test('stops at the first failure of the server, which the caller sees', async () => {
    const server = new MemoryServer();
    server.post.send = async () => { throw new Error('away'); };
    await expect(heal(many(3), server)).rejects.toThrow('away');
  });
});

describe('the check', () => {
  const one = async (known: Progress | null | undefined): Promise<string | undefined> => {
    const server = new MemoryServer();
    if (known !== undefined) server.known.set('case-000000', known);
    const { unfollowed } = await check(new MemoryFiles([fileAt(0)]), server.running);
    expect(server.sent).toEqual([]);
    return unfollowed[0]?.reason;
  };

  test('a workflow that knows as much as the ledger follows it, also past entries that were no news', async () => {
    expect(await one(fileAt(0))).toBeUndefined();
    expect(await one(fileAt(0, { seq: 3 }))).toBeUndefined();
    expect(await one(fileAt(0, { seq: 5, step: 'evaluation' }))).toBeUndefined();
  });

  test('a workflow that is missing, knows nothing, or would wake at another time is named', async () => {
    expect(await one(undefined)).toBe('not-running');
    expect(await one(null)).toBe('behind');
    expect(await one(fileAt(0, { seq: 3, clocks: [] }))).toBe('behind');
    expect(await one(fileAt(0, { seq: 3, step: 'dispatch' }))).toBe('behind');
    expect(await one(fileAt(0, { clockMoves: 0, legalTime: { ...STANDING, legalAt: 0 } }))).toBe('behind');
  });
});
