import { describe, expect, test } from '@jest/globals';
import type { Progress } from '@sidan/contracts';
import { heal, type OpenFiles } from './heal.js';

function filesOf(count: number): OpenFiles & { pages: number } {
  const all = Array.from({ length: count }, (_, n): Progress => ({
    fileId: String(n).padStart(6, '0'), kind: n % 2 === 0 ? 'case' : 'proceeding', caseId: 'c', seq: 1, clockMoves: 0, step: 'closure', waitingFor: null,
    clocks: [], jobs: { open: 0, ended: 0 }, legalTime: { type: 'real' }, ended: false,
  }));
  return {
    pages: 0,
    async after(fileId, limit) {
      this.pages += 1;
      return all.filter((file) => file.fileId > fileId).slice(0, limit);
    },
  };
}

function serverWith(running: Set<string>) {
  const sent: string[] = [];
  return {
    sent,
    running: { isRunning: async (id: string) => running.has(id) },
    post: { send: async ({ progress }: { progress: Progress }) => { sent.push(progress.fileId); running.add(`${progress.kind}-${progress.fileId}`); } },
  };
}

describe('heal', () => {
  test('starts what is missing, tells what runs, and finds nothing missing the second time', async () => {
    const files = filesOf(1_201);
    const server = serverWith(new Set(['case-000000', 'proceeding-000001']));
    expect(await heal(files, server)).toEqual({ files: 1_201, started: 1_199, told: 2 });
    expect(files.pages).toBe(4);
    expect(await heal(files, server)).toEqual({ files: 1_201, started: 0, told: 1_201 });
  });

  test('leaves running ones alone when asked to', async () => {
    const server = serverWith(new Set(['case-000000']));
    const seen: number[] = [];
    expect(await heal(filesOf(3), server, { missingOnly: true, onPage: ({ files }) => seen.push(files) })).toEqual({ files: 3, started: 2, told: 0 });
    expect(server.sent).toEqual(['000001', '000002']);
    expect(seen).toEqual([3, 3]);
  });

  test('stops at the first failure of the server, which the caller sees', async () => {
    const server = serverWith(new Set());
    server.post.send = async () => { throw new Error('away'); };
    await expect(heal(filesOf(3), server)).rejects.toThrow('away');
  });
});
