import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseKind, instantOf, proceedingKind, SYSTEM } from '@sidan/domain';
import { fileById, Recorder, Rulebook } from '@sidan/persistence';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import type { Json } from './kit/caller.js';
import { registered, step, taken } from './kit/case.js';

let api: TestApi;
let late: string;
beforeAll(async () => {
  api = await TestApi.start();
  late = (await registered(api)).caseId;
  await (await api.as('clerk')).post(`/api/training/${late}/clock`, { to: '2024-11-29T09:00:00+08:00' });
  await fireAll(late);
  await taken(api);
  await (await api.as('clerk')).post('/api/reports', { orgId: 'town', source: 'phone', description: '占道堆放', place: { address: '南街' } });
}, 60_000);
afterAll(() => api.stop());

/** What the worker's timers do: every event that has come. */
async function fireAll(caseId: string): Promise<void> {
  const kinds = { case: caseKind, proceeding: proceedingKind };
  const recorder = new Recorder(api.database, kinds, new Rulebook(api.database));
  for (;;) {
    const file = await fileById(api.database, kinds, 'case', caseId);
    const next = Object.values(file?.state.clocks ?? {}).flatMap((clock) => (clock.status === 'running' || clock.status === 'overdue' ? clock.agenda.slice(clock.agendaDone, clock.agendaDone + 1).map((item) => ({ clock: clock.key, ...item })) : []))
      .filter(({ at }) => at <= instantOf('2024-11-29T09:00:00+08:00')).sort((one, other) => one.at.localeCompare(other.at))[0];
    if (!next) return;
    const result = await recorder.record({ kind: 'case', fileId: caseId, commandId: randomUUID(), command: { type: 'fire-clock', ...next }, actor: SYSTEM, expectedSeq: null, requestId: 'test' });
    if (!('ok' in result)) throw new Error(JSON.stringify(result));
  }
}

const get = async (who: string, path: string) => (await api.as(who)).get(`/api/supervision/${path}`);

describe('the board', () => {
  it('counts what is open, late and soon due, by organisation, person, step and clock, and says what each number is', async () => {
    const { body } = await get('supervisor', 'board?training=true&orgId=town');
    expect(body.totals.late).toBeGreaterThanOrEqual(1);
    expect(body.byOrganisation).toEqual([{ key: 'town', title: '测试区石桥镇人民政府', ...body.totals }]);
    expect(body.byClock.find(({ key }: Json) => key === 'accept')).toMatchObject({ late: 1 });
    expect(body.byStep.find(({ key }: Json) => key === 'intake')).toMatchObject({ title: '收单' });
    expect(body.byPerson.find(({ key }: Json) => key === '')).toMatchObject({ title: '未认领' });
    expect(Object.keys(body.definitions)).toEqual(expect.arrayContaining(['open', 'late', 'soon', 'suspended']));
    expect(JSON.stringify(body)).not.toMatch(/fine|罚款/);
  });

  it('leaves training out unless asked, and is for those in whose sight the organisation is', async () => {
    const { body } = await get('supervisor', 'board');
    expect(body).toMatchObject({ training: false, totals: { late: 0 } });
    expect(body.totals.open).toBeGreaterThanOrEqual(1);
    expect((await get('clerk-2', 'board?orgId=town')).status).toBe(404);
    expect((await get('clerk-2', 'board?training=true')).body.totals.open).toBe(0);
    expect((await get('administrator', 'board?training=true')).body.totals.open).toBe(0);
  });

  it('names each person to those who lead, and only themselves to the others', async () => {
    const persons = async (who: string) => (await get(who, 'board?training=true&orgId=town')).body.byPerson.map(({ key }: Json) => key);
    expect([await persons('supervisor'), await persons('officer-1'), await persons('officer-2')].map((keys) => keys.includes('officer-1'))).toEqual([true, true, false]);
  });
});

describe('the clocks', () => {
  it('tell the rungs of an escalation with who was told and who has acknowledged it', async () => {
    const { body } = await get('supervisor', 'clocks?training=true&late=true&clock=accept');
    const [clock] = body.clocks;
    expect(clock).toMatchObject({
      fileId: late, subject: '路边倾倒建筑垃圾约12立方米 · 石桥镇滨河路12号', number: expect.any(String), tone: 'late', left: '已逾期 4 日', owner: '受理员', rungs: 3, assignee: null,
      escalation: { rung: 3, rungs: 3, toldTo: ['姜区长'], acknowledgedBy: null },
    });
    expect(clock.escalations.map(({ rung, toldTo }: Json) => [rung, toldTo])).toEqual([[1, ['郑队长']], [2, ['魏督办', '陶督办']], [3, ['姜区长']]]);
    const open = (await get('supervisor', 'escalations?training=true')).body.rungs;
    expect(open.map(({ rung, open: count }: Json) => [rung, count])).toEqual([[3, 1]]);
    await step(api, 'county-head', `cases/${late}/actions/acknowledge-escalation`, { escalationId: clock.escalation.id, note: '已责成办理' });
    const after = (await get('supervisor', 'escalations?training=true')).body.rungs;
    expect(after.map(({ rung }: Json) => rung)).toEqual([2]);
    expect(after[0].clocks[0].escalation).toMatchObject({ rung: 3, acknowledgedBy: '姜区长', acknowledgedAt: expect.any(String) });
    expect((await get('supervisor', 'escalations')).body.rungs).toEqual([]);
  });

  it('are found by person, step and clock, a page behind the other', async () => {
    const found = async (query: string) => (await get('supervisor', `clocks?training=true&${query}`)).body.clocks.length;
    expect([await found('clock=filing'), await found('step=verification'), await found('person=officer-1'), await found('clock=nothing')]).toEqual([1, 1, 1, 0]);
    await registered(api, { orgId: 'town', description: '另一件' });
    const first = (await get('supervisor', 'clocks?training=true&limit=1')).body;
    const second = (await get('supervisor', `clocks?training=true&limit=1&after=${first.next}`)).body;
    expect(second.clocks[0].key === first.clocks[0].key && second.clocks[0].fileId === first.clocks[0].fileId).toBe(false);
    expect((await get('supervisor', 'clocks?after=x')).status).toBe(400);
    expect((await get('supervisor', 'clocks?soon=true')).body.clocks.every(({ tone }: Json) => tone !== 'calm')).toBe(true);
  });
});

describe('the list of cases', () => {
  const cases = async (who: string, query = ''): Promise<Json> => (await (await api.as(who)).get(`/api/cases?${query}`)).body;

  it('shows what one may read, newest first', async () => {
    const { items } = await cases('officer-1');
    expect(items).toHaveLength(4);
    expect(items.map(({ openedAt }: Json) => openedAt)).toEqual(items.map(({ openedAt }: Json) => openedAt).sort().reverse());
    expect(items.find(({ caseId }: Json) => caseId === late)).toMatchObject({ late: true, training: true, phaseTitle: '收单', ended: false, orgName: '测试区石桥镇人民政府' });
    expect((await cases('supervisor')).items).toHaveLength(4);
    expect((await cases('file-reviewer')).items).toHaveLength(4);
    expect((await cases('clerk-2')).items).toEqual([]);
    expect((await cases('administrator')).items).toEqual([]);
    expect((await cases('clerk-2', 'org=town')).code).toBe('not-found');
  });

  it('by phase, text, number and training, a page behind the other', async () => {
    const number = (await cases('officer-1')).items.find(({ caseId }: Json) => caseId === late).number;
    const found = async (query: string) => (await cases('officer-1', query)).items.length;
    expect([await found('phase=closure'), await found('training=false'), await found(`q=${encodeURIComponent('南街')}`), await found(`q=${encodeURIComponent(number)}`), await found('q=%25')]).toEqual([1, 1, 1, 1, 0]);
    const first = await cases('officer-1', 'limit=2');
    const second = await cases('officer-1', `limit=2&after=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 2, null]);
    expect((await (await api.as('officer-1')).get('/api/cases?after=x')).status).toBe(400);
  });
});

describe('what is due soon', () => {
  it('is told of a training case by its own clock, and counted as the board counts it', async () => {
    const { caseId } = await registered(api);
    const [board, { body }] = [(await get('supervisor', 'board?training=true&orgId=town')).body, await get('supervisor', 'clocks?training=true&soon=true&orgId=town&limit=200')];
    expect(body.clocks.map(({ fileId }: Json) => fileId)).toContain(caseId);
    expect(body.clocks.every(({ tone }: Json) => tone === 'soon')).toBe(true);
    expect(body.totals).toEqual([{ orgId: 'town', dueSoon: board.totals.soon, overdue: board.totals.late, suspended: board.totals.suspended, awaiting: 0 }]);
    // Due in fifteen days of 2024: long past for whoever looks at a real clock.
    const filing = async (query: string) => (await get('supervisor', `clocks?training=true&orgId=town&clock=filing${query}`)).body.clocks.length;
    expect([await filing('') > 0, await filing('&soon=true')]).toEqual([true, 0]);
  });

  it('is never a party’s right, and neither is what is late or running', async () => {
    const { proceedingId } = await taken(api);
    const running = async () => (await get('supervisor', 'clocks?training=true&limit=200')).body.clocks.filter(({ fileId }: Json) => fileId === proceedingId);
    const [duty] = await running();
    await api.database.write("UPDATE clock SET on_due = 'lapse', owner_role = 'party' WHERE file_id = ? AND clock_key = ?", [proceedingId, duty.key]);
    expect((await running()).map(({ key }: Json) => key)).not.toContain(duty.key);
    expect((await get('supervisor', 'clocks?training=true&soon=true&limit=200')).body.clocks.map(({ fileId }: Json) => fileId)).not.toContain(proceedingId);
  });
});
