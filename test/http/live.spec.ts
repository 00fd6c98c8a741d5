import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toSqlTime } from '@sidan/persistence';
import { setTimeout as pause } from 'node:timers/promises';
import { PASSWORD, TestApi } from './kit/api.js';
import { registered, step, taken } from './kit/case.js';

let api: TestApi;
let streams: Stream[];
beforeEach(async () => {
  api = await TestApi.start();
  streams = [];
}, 60_000);
afterEach(async () => {
  for (const stream of streams) stream.leave();
  await api.stop();
});

interface Said { readonly event: string; readonly data: { readonly fileId?: string; readonly caseId?: string; readonly kind?: string; readonly seq?: number; readonly moves?: number } }

/** One page's stream, read as it comes. */
class Stream {
  readonly said: Said[] = [];
  over = false;

  private constructor(readonly response: Response, private readonly stop: AbortController) {
    void this.read().catch(() => undefined).finally(() => { this.over = true; });
  }

  static async open(headers: Record<string, string>): Promise<Stream> {
    const stop = new AbortController();
    const stream = new Stream(await fetch(`${api.url}/api/live`, { headers, signal: stop.signal }), stop);
    streams.push(stream);
    return stream;
  }

  static async of(username: string): Promise<Stream & { readonly token: string }> {
    const { body } = await api.anyone().post('/api/session', { username, password: PASSWORD });
    return Object.assign(await Stream.open({ authorization: `Bearer ${body.token}` }), { token: body.token as string });
  }

  leave(): void {
    this.stop.abort();
  }

  async until(fits: (said: Said) => boolean): Promise<Said> {
    const deadline = Date.now() + 4_000;
    for (;;) {
      const found = this.said.find(fits);
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`not told; only ${JSON.stringify(this.said)}`);
      await pause(20);
    }
  }

  changes(): readonly Said[] {
    return this.said.filter(({ event }) => event === 'change');
  }

  private async read(): Promise<void> {
    let text = '';
    for await (const piece of this.response.body!.pipeThrough(new TextDecoderStream())) {
      const parts = (text + piece).split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) this.said.push({ event: /^event: (.*)$/m.exec(part)?.[1] ?? '', data: JSON.parse(/^data: (.*)$/m.exec(part)?.[1] ?? '{}') });
    }
  }
}

describe('live updates', () => {
  it('tell whoever may read a case each of its steps once, and nobody else', async () => {
    const [clerk, supervisor, elsewhere, administrator] = await Promise.all(['clerk', 'supervisor', 'clerk-2', 'administrator'].map((who) => Stream.of(who)));
    expect(clerk!.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(clerk!.response.headers.get('x-content-type-options')).toBe('nosniff');
    await clerk!.until(({ event }) => event === 'ping');
    const { caseId, seq } = await registered(api);
    await clerk!.until(({ data }) => data.fileId === caseId && data.seq === seq);
    const { seq: accepted } = await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
    const [told] = await Promise.all([clerk, supervisor].map((stream) => stream!.until(({ data }) => data.seq === accepted)));
    expect(told).toEqual({ event: 'change', data: { fileId: caseId, kind: 'case', caseId, seq: accepted, moves: 0 } });
    // Past the overlap: what was looked at again was not told again.
    await pause(2_500);
    expect(clerk!.changes().map(({ data }) => data.seq)).toEqual([seq, accepted]);
    expect([...elsewhere!.changes(), ...administrator!.changes()]).toEqual([]);
  });

  it('tell steps of other processes, late commits included', async () => {
    const { caseId } = await registered(api);
    const clerk = await Stream.of('clerk');
    await clerk.until(({ data }) => data.fileId === caseId);
    await api.database.write('UPDATE file SET seq = seq + 1, updated_at = ? WHERE id = ?', [toSqlTime(Date.now()), caseId]);
    const { data } = (await clerk.until((said) => clerk.changes().indexOf(said) === 1));
    // Stamped three seconds ago, committed only now.
    await api.database.write('UPDATE file SET seq = seq + 1, updated_at = ? WHERE id = ?', [toSqlTime(Date.now() - 3_000), caseId]);
    await clerk.until((said) => said.data.seq === (data.seq ?? 0) + 1);
    expect(clerk.changes()).toHaveLength(3);
  });

  it('tell each move of a training clock once, for all files of its case, to whoever may read them', async () => {
    const { caseId, proceedingId } = await taken(api);
    const [officer, elsewhere] = [await Stream.of('officer-1'), await Stream.of('officer-far')];
    await Promise.all([caseId, proceedingId].map((id) => officer.until(({ data }) => data.fileId === id)));
    const before = officer.changes();
    for (const to of ['2024-11-25T10:00:00+08:00', '2024-11-25T11:00:00+08:00']) expect((await (await api.as('clerk')).post(`/api/training/${caseId}/clock`, { to })).status).toBe(200);
    await Promise.all([caseId, proceedingId].map((id) => officer.until(({ data }) => data.fileId === id && data.moves === 2)));
    await pause(2_500);
    const told = officer.changes().slice(before.length);
    // Two moves within a second may be told as one.
    const last = told.filter(({ data }) => data.moves === 2).map(({ data }) => data.fileId);
    expect([last.length, new Set(last)]).toEqual([2, new Set([caseId, proceedingId])]);
    expect(told.every(({ data }) => before.some((earlier) => earlier.data.fileId === data.fileId && earlier.data.seq === data.seq))).toBe(true);
    expect(elsewhere.changes()).toEqual([]);
  });

  it('end with the session, wherever it ended, and soon', async () => {
    const [left, idle] = [await Stream.of('clerk'), await Stream.of('officer-1')];
    const started = Date.now();
    await api.database.write("DELETE FROM session WHERE person_id = 'clerk'");
    await api.database.write("UPDATE session SET last_seen_at = ? WHERE person_id = 'officer-1'", [toSqlTime(Date.now() - 30 * 60_000)]);
    await Promise.all([left, idle].map((stream) => stream.until(({ event }) => event === 'session-ended')));
    expect(Date.now() - started).toBeLessThan(3_000);
    await pause(100);
    expect([left.over, idle.over]).toEqual([true, true]);
  });

  it('keep no idle session alive, by listening or by coming back', async () => {
    const listening = await Stream.of('clerk');
    const seen = toSqlTime(Date.now() - 10 * 60_000);
    await api.database.write("UPDATE session SET last_seen_at = ? WHERE person_id = 'clerk'", [seen]);
    await pause(2_200);
    await Stream.open({ authorization: `Bearer ${listening.token}` });
    await pause(1_200);
    const [row] = await api.database.read<{ last_seen_at: string }>("SELECT last_seen_at FROM session WHERE person_id = 'clerk'");
    expect(toSqlTime(Date.parse(`${row?.last_seen_at.replace(' ', 'T')}Z`))).toBe(seen);
  });

  it('need a session, and end when the API leaves', async () => {
    expect((await api.anyone().get('/api/live')).status).toBe(401);
    const clerk = await Stream.of('clerk');
    await clerk.until(({ event }) => event === 'ping');
    const started = Date.now();
    await api.close();
    expect(Date.now() - started).toBeLessThan(3_000);
    await pause(100);
    expect(clerk.over).toBe(true);
  });
});
