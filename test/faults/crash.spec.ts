import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../../tools/crashing/audit.mjs';
import { crashRun } from '../../tools/crashing/crash-run.mjs';
import { startSystem, type RunningSystem } from '../../tools/services/system.mjs';
import { driver, personIdOf } from '../../tools/stories/driver.mjs';
import { openProceeding } from '../../tools/stories/ordinary-steps.mjs';

// A system of its own, started by the same code as `npm start`: its processes are killed here.
let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem({ dataDir: join(process.cwd(), '.data/test-faults'), fresh: true, env: { SIDAN_SIGN_INS_PER_MINUTE: '100000' } });
}, 300_000);
afterAll(() => system?.stop(), 60_000);

const PEOPLE = { clerk: 'jimo.clerk', dispatcher: 'jimo.dispatcher', leader: 'jimo.leader' };
const OFFICERS = ['jimo.officer1', 'jimo.officer2'].map(personIdOf);


describe('story 10: a crash in the middle', () => {
  it('twelve kills of api, worker, temporal and database lose nothing and do nothing twice', async () => {
    const { kills, stories, steps, problems } = await crashRun(system, { kills: 12, drivers: 3, seed: 20241124 });
    expect(problems).toEqual([]);
    expect(Object.values(kills)).toEqual([expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)]);
    expect(Math.min(...Object.values(kills))).toBeGreaterThanOrEqual(1);
    expect(stories).toBeGreaterThanOrEqual(3);
    expect(steps).toBeGreaterThan(30);
  }, 600_000);

  it('officers go on while Temporal is down, and the clocks catch up when it is back', async () => {
    const tell = driver({ apiUrl: system.apiUrl, password: system.initialPassword });
    await system.kill('temporal');
    const at = '2024-11-24T09:30:00+08:00';
    const { file, proceeding } = await openProceeding(tell, {
      orgId: 'aoshanwei', matter: 'CG-01', at, officers: OFFICERS, people: PEOPLE,
      report: { source: 'patrol', description: '巡查发现倾倒建筑垃圾', place: { address: '某路' }, foundAt: at },
    });
    await tell.must(tell.call(`/api/training/${file.id}/clock`, { as: 'jimo.leader', method: 'POST', key: 'down', body: { to: '2025-01-20T09:00:00+08:00' } }), '拨钟');
    const before = await tell.ledger('jimo.auditor', proceeding);
    expect(before.map(({ type }: { type: string }) => type)).not.toContain('clockOverdue');
    await system.restart('temporal');
    await tell.settled('jimo.leader', file.id);
    const after = await tell.ledger('jimo.auditor', proceeding);
    expect(after.map(({ type }: { type: string }) => type)).toContain('clockOverdue');
  }, 300_000);

  it('heals a wiped Temporal: every workflow back, timers right', async () => {
    const tell = driver({ apiUrl: system.apiUrl, password: system.initialPassword });
    const at = '2024-11-24T09:30:00+08:00';
    const { file, proceeding } = await openProceeding(tell, {
      orgId: 'aoshanwei', matter: 'CG-01', at, officers: OFFICERS, people: PEOPLE,
      report: { source: 'patrol', description: '巡查发现倾倒建筑垃圾', place: { address: '某路' }, foundAt: at },
    });
    await tell.settled('jimo.leader', file.id);
    await system.kill('temporal');
    rmSync(join(system.dataDir, 'temporal'), { recursive: true, force: true });
    await system.restart('temporal');
    expect((await runTool(system, 'heal.mjs', ['--check'])).code).toBe(1);
    const healed = await runTool(system, 'heal.mjs');
    expect(healed.output).toMatch(/\d/);
    expect(healed.code).toBe(0);
    expect((await runTool(system, 'heal.mjs', ['--check'])).code).toBe(0);
    await tell.moveTo('jimo.leader', file.id, '2025-01-20T09:00:00+08:00');
    const { state } = await tell.view('jimo.auditor', proceeding);
    expect(state.clocks.filing.status).toBe('overdue');
  }, 300_000);
});
