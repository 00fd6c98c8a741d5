import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@sidan/persistence';
import { randomUUID } from 'node:crypto';
import type { Json } from './kit/caller.js';
import { Caller } from './kit/caller.js';

// The running system of the tests, because the story's time is worked off by its worker.
const url = process.env['SIDAN_TEST_API'] as string;
const password = process.env['SIDAN_TEST_PASSWORD'] as string;
const as = (username: string): Promise<Caller> => Caller.signIn(url, username, password);

let trainee: Caller;
let other: Caller;
let database: Database;
beforeAll(async () => {
  // None of them belongs to Jimo, whose story is played, nor the other to Hejin.
  [trainee, other] = await Promise.all([as('hejin.officer1'), as('yancheng.officer1')]);
  database = new Database(process.env['SIDAN_TEST_DATABASE_URL'] as string);
}, 60_000);
afterAll(() => database.close());

async function opened(who: Caller, story: string, key: string = randomUUID()): Promise<Json> {
  const { status, body } = await who.post(`/api/training/stories/${story}`, {}, { 'idempotency-key': key });
  expect(status).toBe(201);
  return body;
}

/** Plays the next step, as long as its time takes. */
async function next(who: Caller, run: Json, more: object = {}): Promise<Json> {
  for (;;) {
    const { status, body } = await who.post(`/api/training/runs/${run.caseId}/next`, { step: run.position, ...more });
    if (status !== 200) throw new Error(`${run.position}: ${status} ${JSON.stringify(body)}`);
    if (!body.waiting) return body.run;
  }
}

async function playedTo(who: Caller, story: string, position: number): Promise<Json> {
  let run = await opened(who, story);
  while (run.position < position) run = await next(who, run);
  return run;
}

const ledger = async (caller: Caller, path: string): Promise<Json[]> => {
  const { body } = await caller.get(`/api/${path}/ledger?limit=200`);
  return body.items ?? body.entries;
};

describe('the shelf', () => {
  it('shows every story to everybody who is signed in, with its players and its lesson', async () => {
    const { status, body } = await trainee.get('/api/training/stories');
    expect(status).toBe(200);
    expect(body.stories.map(({ id }: Json) => id)).toEqual(['jimo-first-case', 'yancheng-extinguisher', 'late-case']);
    expect(body.stories[0]).toMatchObject({ number: 1, steps: 28, refusals: 3, from: '2024-11-24T09:30:00.000+08:00', people: expect.arrayContaining([{ title: '受理员', name: expect.stringMatching(/./) }]) });
    expect((await new Caller(url, {}).get('/api/training/stories')).status).toBe(401);
  });
});

describe('a run from its first step to its last', () => {
  let run: Json;
  beforeAll(async () => {
    run = await opened(trainee, 'jimo-first-case');
    while (run.position < run.steps.length) run = await next(trainee, run);
  }, 180_000);

  it('ends as the story does, with each refusal and its article', async () => {
    const { body } = await trainee.get(`/api/cases/${run.caseId}`);
    expect(body.state).toMatchObject({ phase: 'closed', training: true, evaluation: { score: { total: 100 } } });
    const refusals = run.steps.filter(({ refused }: Json) => refused);
    expect(refusals.map(({ refusal }: Json) => refusal.code)).toEqual(['guidance-missing', 'role-cannot', 'statement-period-running']);
    expect(refusals.every(({ refusal }: Json) => refusal.article)).toBe(true);
    expect(run.steps.every(({ status }: Json) => status === 'done')).toBe(true);
  });

  it('has the story’s people on the ledger, and the trainee in the audit', async () => {
    const people = (await ledger(trainee, `proceedings/${run.proceedingId}`)).map(({ by }) => by.personId).filter(Boolean);
    expect(people).toContain('jimo-head');
    expect(people).not.toContain('hejin-officer1');
    const acts = await database.read<{ action: string; actor_id: string }>('SELECT action, actor_id FROM audit WHERE target = ? ORDER BY id', [`case:${run.caseId}`]);
    expect(acts.filter(({ action }) => action !== 'move-training-clock')).toHaveLength(28);
    expect(acts[0]).toEqual({ action: 'open-training', actor_id: 'hejin-officer1' });
    expect(new Set(acts.map(({ actor_id: actor }) => actor))).toEqual(new Set(['hejin-officer1']));
  });

  it('goes on no more', async () => {
    const { status, body } = await trainee.post(`/api/training/runs/${run.caseId}/next`, { step: 28 });
    expect([status, body.code, body.article]).toEqual([409, 'story-over', '『教学规则』：练习按剧本逐步办理']);
    expect(body.next).toMatch(/。$/);
  });

  it('lets its trainee read the case, its proceeding, ledgers and evidence, and nobody else of elsewhere', async () => {
    const { body: file } = await trainee.get(`/api/proceedings/${run.proceedingId}`);
    const evidence = `/api/evidence-files/${file.state.evidence[0].sha256}?case=${run.caseId}`;
    const paths = [`/api/cases/${run.caseId}`, `/api/proceedings/${run.proceedingId}`, `/api/cases/${run.caseId}/ledger`, `/api/proceedings/${run.proceedingId}/ledger`, evidence, `/api/training/${run.caseId}/clock`];
    expect(await Promise.all(paths.map(async (path) => (await trainee.get(path)).status))).toEqual(paths.map(() => 200));
    expect(await Promise.all(paths.map(async (path) => (await other.get(path)).status))).toEqual(paths.map(() => 404));
  });

  it('is on the trainee’s shelf', async () => {
    const { body } = await trainee.get('/api/training/stories');
    expect(body.stories[0].runs).toContainEqual(expect.objectContaining({ caseId: run.caseId, position: 28, steps: 28 }));
    expect((await other.get('/api/training/stories')).body.stories[0].runs).toEqual([]);
  });
});

describe('one step', () => {
  it('opened twice under one key is one run', async () => {
    const key = randomUUID();
    const [first, again] = [await opened(trainee, 'late-case', key), await opened(trainee, 'late-case', key)];
    expect(again.caseId).toBe(first.caseId);
    expect((await opened(other, 'late-case', key)).caseId).not.toBe(first.caseId);
  });

  it('asked for twice at once, or again after a lost answer, is played once', async () => {
    const run = await opened(trainee, 'jimo-first-case');
    const path = `/api/training/runs/${run.caseId}/next`;
    const answers = await Promise.all([1, 2, 3].map(() => trainee.post(path, { step: 1 })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body } = await trainee.post(path, { step: 1 });
    expect(body.run.position).toBe(2);
    const types = (await ledger(trainee, `cases/${run.caseId}`)).map(({ type }) => type);
    expect(types.filter((type) => type === 'reportAccepted')).toHaveLength(1);
  }, 30_000);

  it('that took effect while its answer was lost is found on the ledger', async () => {
    const run = await playedTo(trainee, 'jimo-first-case', 4);
    await database.write('DELETE FROM training_step WHERE case_id = ? AND step = 3', [run.caseId]);
    const after = await next(trainee, { ...run, position: 3 });
    expect(after.position).toBe(4);
    expect((await ledger(trainee, `cases/${run.caseId}`)).filter(({ type }) => type === 'jobTaken')).toHaveLength(1);
  }, 60_000);

  it('waits for its turn', async () => {
    const run = await opened(trainee, 'jimo-first-case');
    const { status, body } = await trainee.post(`/api/training/runs/${run.caseId}/next`, { step: 5 });
    expect([status, body.code]).toEqual([409, 'not-this-step']);
  });

  it('may be filled in by the trainee: what is wrong is refused and stays to be done, what is right is on file', async () => {
    const run = await playedTo(trainee, 'jimo-first-case', 7);
    const path = `/api/training/runs/${run.caseId}/next`;
    const malformed = await trainee.post(path, { step: 7, body: { party: { name: '' } } });
    expect([malformed.status, malformed.body.code]).toEqual([400, 'bad-input']);
    expect((await trainee.get(`/api/training/runs/${run.caseId}`)).body.position).toBe(7);
    const { body: sight } = await trainee.get(`/api/training/runs/${run.caseId}/sight`);
    expect(sight.form).toMatchObject({ action: 'identify-party', title: '确认当事人', body: { party: { name: '孙某' } } });
    expect(sight.proceeding.actions.find(({ action }: Json) => action === 'identify-party').allowed).toBe(true);
    const { body } = await trainee.post(path, { step: 7, body: { party: { ...sight.form.body.party, name: '孙某某' } } });
    expect(body.run.steps[7]).toMatchObject({ status: 'done', own: true });
    expect((await trainee.get(`/api/proceedings/${body.run.proceedingId}`)).body.state.party.name).toBe('孙某某');
  }, 60_000);

  it('that is to be refused is not the trainee’s to fill in', async () => {
    const run = await playedTo(trainee, 'jimo-first-case', 10);
    const { status, body } = await trainee.post(`/api/training/runs/${run.caseId}/next`, { step: 10, body: { facts: '略' } });
    expect([status, body.code]).toEqual([409, 'follow-script']);
  }, 60_000);
});

describe('what stays closed', () => {
  it('another person’s run, an unknown one, and a story that is none', async () => {
    const { caseId } = await opened(trainee, 'late-case');
    const asked = [
      other.get(`/api/training/runs/${caseId}`), other.get(`/api/training/runs/${caseId}/sight`), other.post(`/api/training/runs/${caseId}/next`, { step: 1 }),
      trainee.get(`/api/training/runs/${randomUUID()}`), trainee.get('/api/training/runs/nonsense'), trainee.post('/api/training/stories/no-such-story', {}),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  it('the steps themselves: reading is all that a run gives to somebody of elsewhere', async () => {
    const { caseId } = await opened(trainee, 'jimo-first-case');
    const { status, body } = await trainee.post(`/api/cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
    expect(status).toBe(403);
    expect(body.code).not.toBe('ok');
    expect((await trainee.get(`/api/training/runs/${caseId}`)).body.position).toBe(1);
  });

  it('a real case, even if a row should say it were somebody’s run', async () => {
    const clerk = await as('jimo.clerk');
    const report = { orgId: 'aoshanwei', source: 'phone', description: '真实案件', place: { address: '某路' } };
    const { caseId } = (await clerk.post('/api/reports', report)).body;
    await database.write('INSERT INTO training_run (case_id, story, story_version, opened_by, opened_at) VALUES (?, ?, ?, ?, NOW(3))', [caseId, 'jimo-first-case', '0'.repeat(64), 'hejin-officer1']);
    const asked = [
      trainee.get(`/api/cases/${caseId}`), trainee.get(`/api/cases/${caseId}/ledger`), trainee.get(`/api/training/runs/${caseId}`), trainee.get(`/api/training/runs/${caseId}/sight`),
      trainee.get(`/api/training/${caseId}/clock`), trainee.post(`/api/training/runs/${caseId}/next`, { step: 0 }), trainee.post(`/api/training/${caseId}/clock`, { to: '2030-01-01T09:00:00+08:00' }),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
    await database.write('DELETE FROM training_run WHERE case_id = ?', [caseId]);
  });

  it('a script that was changed since: the run can be read, and goes on no more', async () => {
    const { caseId } = await opened(trainee, 'late-case');
    await database.write('UPDATE training_run SET story_version = ? WHERE case_id = ?', ['0'.repeat(64), caseId]);
    expect((await trainee.get(`/api/training/runs/${caseId}`)).body.playable).toBe(false);
    const { status, body } = await trainee.post(`/api/training/runs/${caseId}/next`, { step: 1 });
    expect([status, body.code]).toEqual([409, 'story-changed']);
  });
});

describe('time', () => {
  it('is the trainee’s to move, forward only', async () => {
    const { caseId } = await opened(trainee, 'late-case');
    const path = `/api/training/${caseId}/clock`;
    expect((await trainee.post(path, { to: '2024-03-06T09:00:00+08:00' })).body.legalNow).toBe('2024-03-06T09:00:00.000+08:00');
    expect((await trainee.post(path, { to: '2024-03-01T09:00:00+08:00' })).body.code).toBe('clock-backwards');
    expect((await other.post(path, { to: '2024-03-07T09:00:00+08:00' })).status).toBe(404);
  });

  it('goes by without anybody’s step, and what it does is on file', async () => {
    const run = await playedTo(trainee, 'late-case', 6);
    expect(run.steps[3]).toMatchObject({ player: null, status: 'done' });
    const types = (await ledger(trainee, `cases/${run.caseId}`)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['ownerReminded', 'clockOverdue']));
  }, 90_000);
});
