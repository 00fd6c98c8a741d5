import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type EvidenceStore, LocalEvidenceStore, noteEvidenceFile, verifyAll, verifyCase, verifyFile, verifyNumbers } from '@sidan/persistence';
import { TestDatabase } from './kit/database.js';
import { World } from './kit/world.js';

let db: TestDatabase;
let world: World;
let dataDir: string;
let evidence: EvidenceStore;
let id: string;

beforeAll(async () => {
  db = await TestDatabase.create();
  world = await new World(db.database).furnish();
  dataDir = await mkdtemp(join(tmpdir(), 'sidan-evidence-'));
  evidence = new LocalEvidenceStore(dataDir);
});
afterAll(async () => {
  await db.drop();
  await rm(dataDir, { recursive: true });
});
beforeEach(async () => {
  id = await world.open({ numbered: true }, { reporter: { name: '赵六', phone: '13800000000' } });
  await world.send(id, { type: 'clock', due: '2024-12-09T09:00:00.000+08:00' });
  for (const text of ['第一', '第二', '第三']) await world.send(id, { type: 'add', text });
});

async function problems() {
  const { problems: found } = await verifyFile(db.database, world.kinds, id);
  return found.map(({ where, seq, text }) => `${where} ${seq ?? '-'} ${text}`);
}

test('the ledger refuses UPDATE and DELETE', async () => {
  await expect(db.database.write(`UPDATE ledger SET body = '{}' WHERE file_id = ?`, [id])).rejects.toThrow('ledger is append-only');
  await expect(db.database.write('DELETE FROM ledger WHERE file_id = ?', [id])).rejects.toThrow('ledger is append-only');
  expect(await problems()).toEqual([]);
});

describe('once an administrator has dropped the triggers', () => {
  beforeAll(() => db.unguardLedger());

  test.each([
    ['one byte of a body', `UPDATE ledger SET body = REPLACE(body, '第二', '第贰') WHERE file_id = ? AND seq = 5`, ['ledger 5 内容与其哈希值不符（added），被改动过']],
    ['white space in a body', `UPDATE ledger SET body = CONCAT(body, ' ') WHERE file_id = ? AND seq = 5`, ['ledger 5 内容的写法不是规范 JSON（added），被改动过']],
    ['a body that is no JSON any more', `UPDATE ledger SET body = SUBSTR(body, 2) WHERE file_id = ? AND seq = 6`, ['ledger 6 记录内容已不是有效的 JSON，被改动过', 'file - 文件的标题或编号与台账推算的不符', 'task - 任务 next:3 与台账推算的不符', 'task - 任务 next:4 与台账推算的不符']],
    ['who did it', `UPDATE ledger SET actor = REPLACE(actor, '李四', '王五') WHERE file_id = ? AND seq = 4`, ['ledger 4 内容与其哈希值不符（added），被改动过']],
    ['when it was', `UPDATE ledger SET at = at + INTERVAL 1 SECOND WHERE file_id = ? AND seq = 4`, ['ledger 4 内容与其哈希值不符（added），被改动过']],
    ['a drawn number', `UPDATE ledger SET number = number + 1000 WHERE file_id = ? AND seq = 1`, ['ledger 1 内容与其哈希值不符（opened），被改动过']],
    ['the hash of a row', `UPDATE ledger SET hash = REPEAT('0', 64) WHERE file_id = ? AND seq = 4`, ['ledger 4 内容与其哈希值不符（added），被改动过', 'ledger 5 与上一条记录的哈希链断开']],
    ['a row in the middle taken out', `DELETE FROM ledger WHERE file_id = ? AND seq = 3`, ['ledger 4 序号不连续：应为第3条，实为第4条', 'ledger 4 与上一条记录的哈希链断开', 'task - 任务 count 与台账推算的不符', 'clock - 期限 waiting 与台账推算的不符']],
    ['the last row taken out', `DELETE FROM ledger WHERE file_id = ? AND seq = 6`, ['file - 台账有5条，文件上记的是6条', 'file - 文件上的链头哈希与台账最后一条不符', 'file - 文件的标题或编号与台账推算的不符', 'task - 任务 next:3 与台账推算的不符', 'task - 任务 next:4 与台账推算的不符']],
    ['the state', `UPDATE file SET state = REPLACE(state, '"count":0', '"count":4') WHERE id = ?`, ['file - 文件的状态与台账推算的不符（count）']],
    ['how far the state goes', 'UPDATE file SET state_seq = 4 WHERE id = ?', ['file - 文件的状态与台账推算的不符（clocks）']],
    ['who may read it', `UPDATE file SET readers = '["elsewhere"]' WHERE id = ?`, ['file - 文件的可见机关与台账推算的不符']],
    ['what lists call it', `UPDATE file SET subject = '另一案' WHERE id = ?`, ['file - 文件的标题或编号与台账推算的不符']],
    ['the phase', `UPDATE file SET phase = 'done' WHERE id = ?`, ['file - 文件的阶段或办结标记与台账推算的不符']],
    ['a task', `UPDATE task SET org_id = 'elsewhere' WHERE file_id = ? AND task_key = 'count'`, ['task - 任务 count 与台账推算的不符']],
    ['a clock', `UPDATE clock SET due = due + INTERVAL 1 DAY WHERE file_id = ?`, ['clock - 期限 waiting 与台账推算的不符']],
    ['the reporter', `UPDATE reporter SET phone = '13900000000' WHERE case_id = ?`, ['reporter 1 举报人信息与台账中的承诺值不符，被改动过']],
    ['the whole file row', `DELETE FROM file WHERE id = ?`, ['file - 没有这个文件，或文件行已被删除']],
  ])('a change of %s is named', async (_name, tamper, expected) => {
    expect(await problems()).toEqual([]);
    await db.database.write(tamper, [id]);
    expect(await problems()).toEqual(expected);
  });

  test('a reporter erased as the rules want it is no problem', async () => {
    await db.database.write('DELETE FROM reporter WHERE case_id = ?', [id]);
    expect(await problems()).toEqual([]);
  });

  test('a file whose row is gone is still found by its ledger', async () => {
    await db.database.write('DELETE FROM file WHERE id = ?', [id]);
    const scope = { database: db.database, kinds: world.kinds, evidence };
    expect((await verifyCase(scope, id)).problems.map((problem) => problem.where)).toContain('file');
    const all = await verifyAll(scope);
    expect(all.problems.filter((problem) => problem.id === id)).toHaveLength(1);
  });

  test('a gap in a number series is named', async () => {
    expect((await verifyNumbers(db.database, id)).filter((problem) => !problem.text.startsWith('编号'))).toEqual([]);
    const fresh = await TestDatabase.create();
    const other = await new World(fresh.database).furnish();
    const ids = [await other.open({ numbered: true }), await other.open({ numbered: true }), await other.open({ numbered: true })];
    expect(await verifyNumbers(fresh.database)).toEqual([]);
    await fresh.unguardLedger();
    await fresh.database.write('DELETE FROM ledger WHERE file_id = ?', [ids[1] ?? '']);
    const series = `town/${new Date(Date.now() + 8 * 3_600_000).getUTCFullYear()}/counter`;
    expect(await verifyNumbers(fresh.database)).toEqual([{ where: 'number', id: series, seq: null, text: '编号有缺号：最大为3，实有2个' }]);
    expect(await verifyNumbers(fresh.database, ids[0])).toHaveLength(1);
    await fresh.drop();
  });
});

describe('evidence', () => {
  async function stored(text: string): Promise<string> {
    const { sha256, bytes } = await evidence.put(Readable.from([Buffer.from(text)]));
    await noteEvidenceFile(db.database, { sha256, bytes, mediaType: 'text/plain', fileName: 'a.txt', storedAt: Date.now(), storedBy: 'li' });
    return sha256;
  }

  test.each([
    ['is as it was', async () => undefined, []],
    ['was changed', (path: string) => writeFile(path, 'altered'), ['证据文件内容与其 SHA-256 不符，被改动过']],
    ['is gone', (path: string) => rm(path), ['证据文件不在存储中']],
  ])('that a case names and that %s', async (_name, harm, expected) => {
    const sha256 = await stored(`photo ${randomUUID()}`);
    const file = await world.open();
    await world.send(file, { type: 'look', blobs: [sha256] });
    await harm(join(dataDir, 'evidence', sha256.slice(0, 2), sha256.slice(2)));
    const found = (await verifyCase({ database: db.database, kinds: world.kinds, evidence }, file)).problems;
    expect(found.filter((problem) => problem.where === 'evidence').map((problem) => problem.text)).toEqual(expected);
  });
});
