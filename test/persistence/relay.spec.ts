import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { doneOutbox, failOutbox, fileById, filesMissingWorkflow, filesUnderOtherCalendar, loadProgresses, moveTrainingClock, type OutboxItem, outboxLag, takeOutbox } from '@sidan/persistence';
import { TestDatabase } from './kit/database.js';
import { accepted, OFFICER, World } from './kit/world.js';

let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await TestDatabase.create();
  world = await new World(db.database).furnish();
});
afterAll(() => db.drop());
beforeEach(() => db.database.write('DELETE FROM outbox'));

const MINUTE = 60_000;
/** When a held row, or a lease, is over. */
const later = () => Date.now() + MINUTE;
const take = (now?: number): Promise<OutboxItem[]> => takeOutbox(db.database, 100, now);
const due = (day: number) => ({ type: 'clock', due: `2024-12-0${day}T09:00:00.000+08:00` } as const);

describe('the outbox', () => {
  test('several steps of one file are one row with the newest seq, held for a second', async () => {
    const id = await world.open();
    await world.send(id, due(1));
    await world.send(id, due(2));
    expect(await take()).toEqual([]);
    expect(await take(Date.now() + 1_001)).toEqual([{ fileId: id, kind: 'case', seq: 3, clockMoves: 0, attempts: 0 }]);
  });

  test('a step that changes nothing the workflow must know leaves no row, nor does the workflow’s own', async () => {
    const id = await world.open();
    await world.send(id, due(1));
    await db.database.write('DELETE FROM outbox');
    await world.send(id, { type: 'add' });
    await world.send(id, due(2), { fromWorkflow: true });
    expect(await take(later())).toEqual([]);
  });

  test('a file born of the workflow’s own step is told to its own workflow', async () => {
    const id = await world.open();
    await db.database.write('DELETE FROM outbox');
    const born = accepted(await world.send(id, { type: 'birth' }, { fromWorkflow: true })).births[0]?.id;
    expect((await take(later())).map((row) => row.fileId)).toEqual([born]);
  });

  test('a row that was taken is another relay’s only after the lease', async () => {
    const id = await world.open();
    const first = await take(later());
    expect(first.map((row) => row.fileId)).toEqual([id]);
    expect(await take(later())).toEqual([]);
    expect((await take(later() + MINUTE)).map((row) => row.fileId)).toEqual([id]);
  });

  test('done deletes what was told, and keeps what came meanwhile', async () => {
    const id = await world.open();
    const [told] = await take(later());
    await world.send(id, due(1));
    expect(await doneOutbox(db.database, told!)).toBe(false);
    const [news] = await take(later() + MINUTE);
    expect(news).toMatchObject({ fileId: id, seq: 2 });
    expect(await doneOutbox(db.database, news!)).toBe(true);
    expect(await outboxLag(db.database)).toEqual({ waiting: 0, behindMs: 0 });
  });

  test('a failure pushes the row back, further each time, and says why', async () => {
    const id = await world.open();
    const now = later();
    const [row] = await take(now);
    await failOutbox(db.database, row!, '服务器不在'.repeat(200), now);
    expect(await take(now + 499)).toEqual([]);
    const [again] = await take(now + 500);
    expect(again).toMatchObject({ fileId: id, attempts: 1 });
    await failOutbox(db.database, again!, 'x', now + 500);
    expect(await take(now + 1_499)).toEqual([]);
    expect(await take(now + 1_500)).toHaveLength(1);
    expect((await outboxLag(db.database, now + 40_000)).waiting).toBe(1);
  });

  test('two relays never take the same row at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => world.open()));
    const taken = (await Promise.all([take(later()), take(later()), take(later())])).flat();
    expect(new Set(taken.map((row) => row.fileId)).size).toBe(taken.length);
    expect(taken).toHaveLength(20);
  });
});

describe('heal', () => {
  test('pages through every open file, and an ended proceeding only while its case is in closure', async () => {
    const id = await world.open();
    const born = accepted(await world.send(id, { type: 'birth' })).births[0]?.id ?? '';
    await world.send(born, { type: 'end' }, { kind: 'proceeding' });
    const ended = await world.open();
    await world.send(ended, { type: 'end' });
    const all = async () => {
      const found: string[] = [];
      for (let after = ''; ;) {
        const page = await filesMissingWorkflow(db.database, after, 3);
        if (page.length === 0) return found;
        found.push(...page.map((file) => file.fileId));
        after = found.at(-1) ?? '';
      }
    };
    const open = await all();
    expect(new Set(open).size).toBe(open.length);
    expect(open).toContain(id);
    expect(open).not.toContain(born);
    expect(open).not.toContain(ended);
    await db.database.write(`UPDATE file SET phase = 'closure' WHERE id = ?`, [id]);
    expect(await all()).toContain(born);
    await db.database.write(`UPDATE file SET phase = 'counting' WHERE id = ?`, [id]);
  });

  test('knows which files are under another calendar', async () => {
    const id = await world.open();
    expect((await filesUnderOtherCalendar(db.database, 'c2', '', 1_000)).map((file) => file.fileId)).toContain(id);
    expect(await filesUnderOtherCalendar(db.database, 'c1', '', 1_000)).toEqual([]);
  });
});

describe('a training case', () => {
  const legalAt = '2024-11-24T09:00:00.000+08:00';

  test('is recorded at its own time, stands still, and is told without delay', async () => {
    const id = await world.open({}, { training: { legalAt, rate: 0 } });
    await world.send(id, { type: 'add' });
    const rows = await db.database.read<{ at: string; recorded_at: string }>('SELECT at, recorded_at FROM ledger WHERE file_id = ?', [id]);
    expect(rows.map((row) => row.at)).toEqual(['2024-11-24 01:00:00', '2024-11-24 01:00:00']);
    expect(rows[0]?.recorded_at.slice(0, 4)).not.toBe('2024');
    expect((await take()).map((row) => row.fileId)).toEqual([id]);
  });

  test('moves forward with all its files, and tells each workflow; what was told before the move does not count as told', async () => {
    const id = await world.open({}, { training: { legalAt, rate: 0 } });
    const born = accepted(await world.send(id, { type: 'birth' })).births[0]?.id ?? '';
    const before = await take();
    const to = Date.parse('2024-12-09T09:00:00.000+08:00');
    expect(await moveTrainingClock(db.database, id, { to }, OFFICER)).toMatchObject({ moved: { legalAt: to, rate: 0, moves: 1 } });
    for (const row of before) expect(await doneOutbox(db.database, row)).toBe(false);
    expect(new Map((await take()).map((row) => [row.fileId, row.clockMoves]))).toEqual(new Map([[id, 1], [born, 1]]));
    const progress = await loadProgresses(db.database, world.kinds, [id, born]);
    expect(progress.map((one) => one.legalTime)).toEqual([0, 1].map(() => ({ type: 'training', legalAt: to, realAt: expect.any(Number), rate: 0 })));
    const receipt = accepted(await world.send(born, { type: 'add' }, { kind: 'proceeding' }));
    const [entry] = await db.database.read<{ at: string }>('SELECT at FROM ledger WHERE file_id = ? AND seq = ?', [born, receipt.seq]);
    expect(entry?.at).toBe('2024-12-09 01:00:00');
  });

  test('runs at its rate from where it was moved to', async () => {
    const id = await world.open({}, { training: { legalAt, rate: 3_600 } });
    const realNow = Date.now() + 10_000;
    const result = await moveTrainingClock(db.database, id, { to: Date.parse(legalAt), realNow }, OFFICER);
    expect(result).toHaveProperty('backwards');
    expect('backwards' in result && result.backwards.now - Date.parse(legalAt)).toBeGreaterThanOrEqual(10_000 * 3_600);
  });

  test('never moves back, and real time never moves', async () => {
    const training = await world.open({}, { training: { legalAt, rate: 0 } });
    const real = await world.open();
    expect(await moveTrainingClock(db.database, training, { to: Date.parse(legalAt) - 1 }, OFFICER)).toEqual({ backwards: { now: Date.parse(legalAt) } });
    expect(await moveTrainingClock(db.database, real, { to: Date.now() + MINUTE }, OFFICER)).toEqual({ notTraining: true });
    expect((await fileById(db.database, world.kinds, 'case', training))?.training).toMatchObject({ moves: 0 });
  });
});
