import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Connection, createConnection } from 'mysql2/promise';
import {
  boardCells, caseByFollowUpCode, caseList, changedFiles, deputisedTo, evidenceFile, fileById, filesMissingWorkflow, filesOfCase, filesUpdatedSince, ledgerPage, loadProgresses, namesOfPeople, openRungs, reporterOf,
  Rulebook, supervisedClocks, takeOutbox, verifyNumbers,
} from '@sidan/persistence';
import { counterKinds } from './kit/counter.js';
import { TestDatabase } from './kit/database.js';
import { insertManyTasks } from './kit/many-tasks.js';
import { explained, rowsRead, WatchedDatabase } from './kit/plan.js';
import { accepted, requestOf, World } from './kit/world.js';

let db: TestDatabase;
let watched: WatchedDatabase;
let plans: Connection;
let someId: string;

beforeAll(async () => {
  db = await TestDatabase.create();
  await insertManyTasks(db.database, { open: 20_000, inBigTeam: 6_000 });
  await db.database.write(`INSERT INTO ledger (file_id, seq, type, at, recorded_at, actor, command_id, command_index, request_hash, request_id, series, number, body, prev_hash, hash)
    SELECT f.id, n.seq, 't', NOW(3), NOW(3), '{}', CONCAT('k', n.seq), 0, '', '', NULL, NULL, '{}', '', ''
    FROM file f JOIN (SELECT 1 AS seq UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4) n`);
  await db.database.write(`INSERT INTO outbox (file_id, kind, seq, moves, available_at) SELECT id, kind, 1, 0, '2024-06-01' FROM file LIMIT 5000`);
  // As many as a county has: MySQL rather reads through a table of two rows than look anything up in it.
  await db.database.write(`INSERT INTO organisation (id, region, kind, name, short, parent) SELECT id, 'other', 'township', id, LEFT(id, 8), NULL FROM file LIMIT 200`);
  await db.database.write(`INSERT INTO person (id, region, username, name, password_hash, legal_qualification, active) SELECT id, 'other', id, LEFT(id, 8), 'x', 0, 1 FROM file LIMIT 3000`);
  await db.database.write(`INSERT INTO training_clock (case_id, legal_at, real_at, rate) SELECT id, '2024-06-01', '2024-06-01', 0 FROM file LIMIT 1000`);
  await db.database.write('ANALYZE TABLE ledger, outbox, organisation, person, training_clock');
  await new World(db.database).furnish();
  const [file] = await db.database.read<{ id: string }>('SELECT id FROM file LIMIT 1 OFFSET 500');
  someId = file?.id ?? '';
  watched = new WatchedDatabase(db.url);
  plans = await createConnection(db.url);
}, 120_000);
afterAll(async () => {
  await plans.end();
  await watched.close();
  await db.drop();
});

const ORGS = ['big', 'team-1'];
/** Each list, and how many rows it may read off the indexes of 20,000 open files: what it answers with, never what there is. */
const LISTS: readonly (readonly [name: string, rows: number, ask: () => Promise<unknown>])[] = [
  ['file by id', 4, () => fileById(watched, counterKinds, 'case', someId)],
  ['files of a case', 8, () => filesOfCase(watched, counterKinds, someId)],
  ['case by follow-up code', 4, () => caseByFollowUpCode(watched, counterKinds, 'f'.repeat(64))],
  ['reporter', 2, () => reporterOf(watched, someId)],
  ['evidence file', 2, () => evidenceFile(watched, 'a'.repeat(64))],
  ['ledger page', 6, () => ledgerPage(watched, someId, 1, 50)],
  ['progress of 100 files', 400, async () => loadProgresses(watched, counterKinds, (await filesMissingWorkflow(db.database, '', 100)).map((file) => file.fileId))],
  ['open files for heal', 450, () => filesMissingWorkflow(watched, '5', 100)],
  ['outbox', 250, () => takeOutbox(watched, 100)],
  ['current policy', 4, () => new Rulebook(watched).currentPolicy('test')],
  ['newest calendar', 4, () => new Rulebook(watched).newestCalendar()],
  ['most pressing clocks', 250, () => supervisedClocks(watched, { orgIds: ORGS, show: 'overdue', training: false, after: null, limit: 20 })],
  ['clocks of a person', 13_000, () => supervisedClocks(watched, { orgIds: ORGS, show: 'running', training: false, person: 'nobody', after: null, limit: 20 })],
  ['newest cases', 350, () => caseList(watched, { orgIds: ORGS, readerOrgs: ORGS, after: null, limit: 20 })],
  ['cases by text', 20_000, () => caseList(watched, { orgIds: ORGS, readerOrgs: ORGS, text: '没有这样的案件', after: null, limit: 20 })],
  ['changes', 10, () => filesUpdatedSince(watched, Date.parse('2024-01-02T00:00:00Z'), 5_000)],
  ['changed files', 20, () => changedFiles(watched, [someId])],
  ['deputies', 5, () => deputisedTo(watched, 'li', '2025-01-01')],
  ['names', 5, () => namesOfPeople(watched, ['li'])],
  ['numbers of a case', 20, () => verifyNumbers(watched, someId)],
];

test.each(LISTS)('%s reads at most %i rows, each off an index, none sorted', async (_name, atMost, ask) => {
  watched.seen.length = 0;
  await ask();
  const queries = [...watched.seen];
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) {
    for (const step of (await explained(plans, query)).filter((one) => /^[a-z]{1,2}$|^(file|ledger|task|clock|outbox|policy|calendar)$/.test(one.table ?? ''))) {
      expect(`${query.sql} → ${step.table}: ${step.type}`).not.toMatch(/: (ALL)$/);
      expect(`${query.sql} → ${step.Extra}`).not.toContain('filesort');
    }
    expect(await rowsRead(plans, query)).toBeLessThanOrEqual(atMost);
  }
});

test('whether a matter had a case before is read off the matter’s own files, however long the ledger is', async () => {
  await db.database.write("UPDATE file SET kind = 'proceeding', org_id = 'town', matter = 'm1', training = 0 LIMIT 3000");
  await db.database.write(`INSERT INTO ledger (file_id, seq, type, at, recorded_at, actor, command_id, command_index, request_hash, request_id, series, number, body, prev_hash, hash)
    SELECT id, 5, 'filingApproved', NOW(3), NOW(3), '{}', 'k5', 0, '', '', NULL, NULL, '{}', '', '' FROM file WHERE matter = 'm1'`);
  await db.database.write('ANALYZE TABLE file, ledger');
  const world = new World(watched);
  const id = await world.open();
  watched.seen.length = 0;
  const looked = accepted(await world.send(id, { type: 'look' }));
  expect(looked.entries[0]?.body).toMatchObject({ prior: 1 });
  const facts = watched.seen.find(({ sql }) => sql.includes("'prior'"));
  expect(await rowsRead(plans, facts!)).toBeLessThanOrEqual(40);
});

test('counts for the supervisor read only the asked organisations', async () => {
  watched.seen.length = 0;
  await boardCells(watched, { orgIds: ORGS, training: false, now: Date.now(), soonMs: 1_000 });
  await openRungs(watched, ORGS, false);
  for (const query of watched.seen) {
    const [step] = await explained(plans, query);
    expect(step?.key).toMatch(/^(clock_watch|clock_board|clock_escalated|clock_awaits)$/);
    expect(step?.Extra).toContain('Using index');
  }
});

test('a step reads by keys only, however many files there are', async () => {
  const world = new World(watched);
  const id = await world.open({ numbered: true });
  watched.seen.length = 0;
  await world.recorder.record(requestOf(id, { type: 'look', people: ['li', 'wang'], blobs: ['a'.repeat(64)] }));
  const selects = watched.seen.filter((query) => query.sql.includes('SELECT'));
  expect(selects.length).toBeGreaterThanOrEqual(2);
  for (const query of selects) expect(await rowsRead(plans, query)).toBeLessThanOrEqual(40);
});
