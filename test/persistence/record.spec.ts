import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@sidan/domain';
import { fileById, ledgerPage, loadProgress, noteEvidenceFile, verifyFile } from '@sidan/persistence';
import type { CounterState } from './kit/counter.js';
import { TestDatabase } from './kit/database.js';
import { accepted, OFFICER, OTHER, World } from './kit/world.js';

let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await TestDatabase.create();
  world = await new World(db.database).furnish();
});
afterAll(() => db.drop());

async function stateOf(id: string): Promise<CounterState> {
  return (await fileById(db.database, world.kinds, 'case', id))?.state as CounterState;
}

interface TaskColumns { task_key: string; status: string; due: string | null; opened_at: string; closed_at: string | null }

function tasksOf(id: string): Promise<TaskColumns[]> {
  return db.database.read<TaskColumns>('SELECT task_key, status, due, opened_at, closed_at FROM task WHERE file_id = ? ORDER BY task_key', [id]);
}

test('a command is decided, appended, folded and projected, and the answer is its receipt', async () => {
  const id = await world.open();
  const receipt = accepted(await world.send(id, { type: 'add', text: '你好🚒' }));
  expect(receipt).toEqual({
    fileId: id, seq: 2, entries: [{ seq: 2, type: 'added', body: { text: '你好🚒' } }], births: [], repeated: false,
    nextTasks: [
      { key: 'count', title: '计数', role: 'officer', orgId: 'town', due: null },
      { key: 'next:2', title: '下一次', role: 'officer', orgId: 'town', due: null },
    ],
  });
  expect((await stateOf(id)).seen).toEqual(['你好🚒']);
  expect((await verifyFile(db.database, world.kinds, id)).problems).toEqual([]);
});

test('tasks open, close and keep the day they were opened', async () => {
  const id = await world.open();
  const before = await tasksOf(id);
  await world.send(id, { type: 'clock', due: '2024-12-09T09:00:00.000+08:00' });
  await world.send(id, { type: 'add' });
  const after = await tasksOf(id);
  expect(after.map((row) => [row.task_key, row.status, row.due])).toEqual([
    ['count', 'open', '2024-12-09 01:00:00'], ['next:1', 'done', null], ['next:2', 'open', null],
  ]);
  expect(after[0]?.opened_at).toBe(before[0]?.opened_at);
  expect(after[1]?.closed_at).not.toBeNull();
});

test('a clock is projected with its next event', async () => {
  const id = await world.open();
  await world.send(id, { type: 'clock', due: '2024-12-09T09:00:00.000+08:00' });
  const clocks = await db.database.read<Record<string, unknown>>('SELECT clock_key, due, next_at, status, late FROM clock WHERE file_id = ?', [id]);
  expect(clocks).toEqual([{ clock_key: 'waiting', due: '2024-12-09 01:00:00', next_at: '2024-12-09 01:00:00', status: 'running', late: 0 }]);
});

test('a step that opens another file stores both, and its receipt names the birth', async () => {
  const id = await world.open();
  const receipt = accepted(await world.send(id, { type: 'birth' }, { key: 'birth-1' }));
  const born = receipt.births[0]?.id ?? '';
  expect(receipt.births).toEqual([{ kind: 'proceeding', id: born }]);
  expect((await fileById(db.database, world.kinds, 'proceeding', born))?.state.caseId).toBe(id);
  for (const file of [id, born]) expect((await verifyFile(db.database, world.kinds, file)).problems).toEqual([]);
  expect(accepted(await world.send(id, { type: 'birth' }, { key: 'birth-1' })).births).toEqual(receipt.births);
});

describe('the claim', () => {
  test('a repeated command gets its first receipt again, as it was then', async () => {
    const id = await world.open();
    const first = accepted(await world.send(id, { type: 'add', text: 'a' }, { key: 'k' }));
    await world.send(id, { type: 'add', text: 'b' });
    const again = accepted(await world.send(id, { type: 'add', text: 'a' }, { key: 'k', expectedSeq: 1 }));
    expect(again).toEqual({ ...first, repeated: true });
    expect((await stateOf(id)).count).toBe(2);
  });

  test('a repeated opening gets its first receipt again', async () => {
    const id = await world.open({ key: 'open' });
    const again = accepted(await world.send(id, { type: 'open', region: 'test', policyVersion: '1', training: false, numbered: false }, { key: 'open' }, {}));
    expect(again).toMatchObject({ seq: 1, repeated: true });
  });

  test.each([
    ['another body', { text: 'b' }, undefined],
    ['another person', { text: 'a' }, OTHER],
  ])('the same key with %s is refused and changes nothing', async (_name, body, actor) => {
    const id = await world.open();
    await world.send(id, { type: 'add', text: 'a' }, { key: 'k' });
    expect(await world.send(id, { type: 'add', ...body }, { key: 'k', ...(actor ? { actor } : {}) })).toEqual({ keyReused: true });
    expect((await stateOf(id)).count).toBe(1);
  });

  test('the same key on another file is another command', async () => {
    const [one, other] = [await world.open(), await world.open()];
    await world.send(one, { type: 'add' }, { key: 'same' });
    expect(accepted(await world.send(other, { type: 'add' }, { key: 'same' })).repeated).toBe(false);
  });
});

describe('what is not stored', () => {
  test('a stale seq, with the seq there is', async () => {
    const id = await world.open();
    await world.send(id, { type: 'add' });
    expect(await world.send(id, { type: 'add' }, { expectedSeq: 1 })).toEqual({ stale: { seq: 2 } });
  });

  test('an unknown file, and a file of the other kind', async () => {
    const id = await world.open();
    expect(await world.send(randomUUID(), { type: 'add' })).toEqual({ notFound: true });
    expect(await world.send(id, { type: 'add' }, { kind: 'proceeding' })).toEqual({ notFound: true });
  });

  test('a post that is not held any more, whatever the session says', async () => {
    const id = await world.open();
    const left = { ...OFFICER, role: 'dispatcher' } as Actor;
    expect(await world.send(id, { type: 'add' }, { actor: left })).toMatchObject({ refusal: { code: 'post-not-held', kind: 'permission' } });
  });

  test('an opening under an unknown policy', async () => {
    const result = await world.send(randomUUID(), { type: 'open', region: 'test', policyVersion: 'nowhere' }, {}, {});
    expect(result).toMatchObject({ refusal: { code: 'policy-unknown', kind: 'input' } });
  });

  test('an opening whose follow-up code another case has', async () => {
    const followUpCodeHash = 'c'.repeat(64);
    await world.open({}, { followUpCodeHash });
    await expect(world.open({}, { followUpCodeHash })).rejects.toThrow('follow-up code');
  });

  test('a refusal, which gives its number back', async () => {
    const id = await world.open();
    const numberBefore = accepted(await world.send(id, { type: 'number' })).entries[0]?.body as { number: number };
    expect(await world.send(id, { type: 'refuse' })).toMatchObject({ refusal: { code: 'not-in-this-state' } });
    const numberAfter = accepted(await world.send(id, { type: 'number' })).entries[0]?.body as { number: number };
    expect(numberAfter.number).toBe(numberBefore.number + 1);
    expect((await ledgerPage(db.database, id, 0, 10)).entries).toHaveLength(3);
  });

  test('a text that not everybody reads the same, whoever sent it; what is read the same is stored in one form', async () => {
    const id = await world.open();
    expect(await world.send(id, { type: 'add', text: '王\u200B五' })).toEqual({ refusal: expect.objectContaining({ code: 'text-unreadable', detail: expect.stringContaining('text第2个字符（U+200B）看不见') }) });
    accepted(await world.send(id, { type: 'add', text: ' Cafe\u0301\r\n𠮷 ' }));
    expect((await stateOf(id)).seen).toEqual(['Caf\u00E9\n𠮷']);
  });

  test('a calendar year that is not loaded is a refusal', async () => {
    const id = await world.open();
    expect(await world.send(id, { type: 'year' })).toMatchObject({ refusal: { code: 'calendar-year-missing' } });
  });

  test('a fault in a rule rolls back and comes out', async () => {
    const id = await world.open();
    await expect(world.send(id, { type: 'throw' })).rejects.toThrow('a fault in a rule');
    expect(await world.send(id, { type: 'add' })).toMatchObject({ ok: { seq: 2 } });
  });

  test('a step with nothing to say', async () => {
    const id = await world.open();
    expect(accepted(await world.send(id, { type: 'nothing' }))).toMatchObject({ seq: 1, entries: [] });
  });
});

test('facts are the people named and in the posts asked for, the blobs that are stored, and whether there was a case before', async () => {
  await noteEvidenceFile(db.database, { sha256: 'a'.repeat(64), bytes: 7, mediaType: 'image/jpeg', fileName: 'a.jpg', storedAt: Date.now(), storedBy: 'li' });
  const id = await world.open();
  const look = async () => accepted(await world.send(id, { type: 'look', people: ['wang', 'nobody'], blobs: ['a'.repeat(64), 'b'.repeat(64)] })).entries[0]?.body;
  const seen = await look() as { people: { personId: string; posts: object[]; certificate: object }[]; blobs: unknown };
  expect(seen.people.map((person) => person.personId).sort()).toEqual(['li', 'wang']);
  expect(seen.people.find((person) => person.personId === 'li')).toMatchObject({
    posts: [{ role: 'officer', orgId: 'town' }, { role: 'team-leader', orgId: 'town' }], certificate: { number: '证li', validFrom: '2023-01-01', validTo: '2027-12-31' },
  });
  expect(seen.blobs).toEqual([['a'.repeat(64), { bytes: 7, mediaType: 'image/jpeg', usedElsewhere: [] }]]);
  await world.send(id, { type: 'birth' });
  expect(await look()).toMatchObject({ prior: 1 });
});

test('numbers run without gaps under contention, and a rolled back one is given again', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => world.open()));
  const receipts = await Promise.all(ids.flatMap((id) => [world.send(id, { type: 'number' }), world.send(id, { type: 'refuse' }), world.send(id, { type: 'number' })]));
  const drawn = receipts.flatMap((result) => ('ok' in result ? result.ok.entries.map((entry) => (entry.body as { number: number }).number) : [])).sort((a, b) => a - b);
  expect(drawn).toHaveLength(20);
  expect(drawn.map((number) => number - (drawn[0] ?? 0))).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

test('progress says what a workflow may know, and nothing of persons', async () => {
  const id = await world.open();
  await world.send(id, { type: 'clock', due: '2024-12-09T09:00:00.000+08:00' });
  expect(await loadProgress(db.database, world.kinds, 'case', id)).toEqual({
    fileId: id, kind: 'case', caseId: id, seq: 2, clockMoves: 0, step: 'counting', waitingFor: '计数', jobs: { open: 0, ended: 0 },
    clocks: [{ clock: 'waiting', event: 'due', index: 0, at: '2024-12-09T09:00:00.000+08:00' }], legalTime: { type: 'real' }, ended: false,
  });
  expect(await loadProgress(db.database, world.kinds, 'proceeding', id)).toBeNull();
});
