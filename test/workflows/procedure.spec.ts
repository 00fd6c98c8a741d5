import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { LegalTime, Progress } from '@sidan/contracts';
import { saveWhenRecording } from '../replay/record.js';
import { Engine, eventsOf, eventually } from './engine.js';
import { FakeLedger } from './fake-ledger.js';
import { ORDINARY_STEPS, playCase, playOrdinary } from './script.js';

const standing = (at: string): LegalTime => ({ type: 'training', legalAt: Date.parse(at), realAt: Date.now(), rate: 0 });
const START = '2024-11-24T10:00:00.000+08:00';

describe('the workflows', () => {
  let engine: Engine;
  let ledger: FakeLedger;

  beforeAll(async () => {
    ledger = new FakeLedger();
    engine = await Engine.start();
    await engine.work(ledger);
  }, 120_000);
  afterAll(() => engine?.stop());

  test('an ordinary case with six reminders and a returned review stays under 150 events, case and proceeding together', async () => {
    const ids = { case: randomUUID(), proceeding: randomUUID() };
    const proceeding = await playOrdinary(engine, ledger, ids.proceeding);
    const story = await playCase(engine, ledger, ids.case);
    await Promise.all([proceeding.result(), story.result()]);
    const reminders = ledger.taken.filter((ask) => ask.fileId === ids.proceeding && ask.event === 'remind');
    expect(reminders).toHaveLength(6);
    expect(ledger.told).toContain(ids.proceeding);
    const events = [await eventsOf(proceeding), await eventsOf(story)].map(({ total }) => total);
    process.stdout.write(`history events of an ordinary case: proceeding ${events[0]}, case ${events[1]}\n`);
    expect((events[0] ?? 0) + (events[1] ?? 0)).toBeLessThanOrEqual(150);
    await saveWhenRecording(engine.client, proceeding.workflowId, 'scripted-proceeding');
    await saveWhenRecording(engine.client, story.workflowId, 'scripted-case');
  }, 60_000);

  test('whatever step is sent back to whichever, the procedure goes on from there', async () => {
    const fileId = randomUUID();
    const handle = await engine.send(ledger.open('proceeding', fileId, 'verification', standing(START)));
    for (const from of ORDINARY_STEPS) {
      await engine.send(ledger.step(fileId, from));
      await engine.send(ledger.step(fileId, 'a-step-of-a-later-release'));
      await engine.send(ledger.step(fileId, 'verification'));
    }
    await eventually(() => engine.knows(handle), (known) => known.seq === 1 + 3 * ORDINARY_STEPS.length);
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await engine.send(ledger.step(fileId, 'ended', { ended: true }));
    await handle.result();
  }, 30_000);

  test.each(['refused', 'merged', 'closed'])('a case ends when it is %s', async (step) => {
    const fileId = randomUUID();
    const handle = await engine.send(ledger.open('case', fileId, 'intake', standing(START)));
    await engine.send(ledger.step(fileId, step, { ended: true }));
    await handle.result();
    expect(ledger.told).not.toContain(fileId);
  });

  test('a proceeding whose end came before its workflow still tells its case, and again when it is told again', async () => {
    const fileId = randomUUID();
    ledger.open('proceeding', fileId, 'closing', standing(START));
    const ended = ledger.step(fileId, 'ended', { ended: true });
    for (const _ of [1, 2]) await (await engine.send(ended)).result();
    expect(ledger.told.filter((id) => id === fileId)).toHaveLength(2); // once-only by its command id, in the ledger
  });

  test('a proceeding that a remedy opens again, after its end or while it tells its case, is followed again to its next end', async () => {
    const fileId = randomUUID();
    const first = await engine.send(ledger.open('proceeding', fileId, 'closing', standing(START)));
    await engine.send(ledger.step(fileId, 'ended', { ended: true }));
    await first.result();
    const again = await engine.send(ledger.step(fileId, 'performance', { starts: [{ key: 'reply', agenda: ['due@2024-12-10T00:00:00.000+08:00'] }] }));
    expect((await eventually(() => engine.knows(again), (known) => known !== null)).step).toBe('performance');
    ledger.whileTold = () => engine.send(ledger.step(fileId, 'performance', { starts: [{ key: 'second', agenda: ['due@2024-12-11T00:00:00.000+08:00'] }] }));
    await engine.send(ledger.step(fileId, 'ended', { ended: true, stops: ['reply'] }));
    expect((await eventually(() => engine.knows(again), (known) => known?.step === 'performance')).ended).toBe(false);
    await engine.send(ledger.advance(fileId, '2024-12-12T09:00:00.000+08:00'));
    await eventually(() => ledger.taken.filter((ask) => ask.fileId === fileId).length, (taken) => taken === 1);
    await engine.send(ledger.step(fileId, 'ended', { ended: true }));
    await again.result();
    expect(ledger.told.filter((id) => id === fileId).length).toBeGreaterThanOrEqual(3);
  }, 30_000);

  test('a terminated workflow is back with the next signal, or from the ledger when started with nothing', async () => {
    const fileId = randomUUID();
    const first = await engine.send(ledger.open('proceeding', fileId, 'investigation', standing(START)));
    await first.terminate('lost');
    const second = await engine.send(ledger.step(fileId, 'review'));
    expect((await eventually(() => engine.knows(second), (known) => known !== null)).step).toBe('review');
    await second.terminate('lost');
    ledger.step(fileId, 'treatment');
    const third = await engine.startBare('proceeding', fileId);
    expect((await eventually(() => engine.knows(third), (known) => known !== null)).step).toBe('treatment');
    expect(ledger.loaded.filter((id) => id === fileId)).toHaveLength(1);
    await third.terminate();
  });

  test('a workflow of a file that is not in the ledger fails, and shows', async () => {
    const handle = await engine.startBare('case', randomUUID());
    await expect(handle.result()).rejects.toMatchObject({ cause: { type: 'no-such-file' } });
  });

  test('a workflow started while its ledger is away waits for it', async () => {
    const fileId = randomUUID();
    ledger.open('case', fileId, 'dispatch', standing(START));
    ledger.away = true;
    const handle = await engine.startBare('case', fileId);
    await eventually(() => eventsOf(handle), (events) => events.of('ACTIVITY_TASK_SCHEDULED') === 1);
    ledger.away = false;
    expect((await eventually(() => engine.knows(handle), (known) => known !== null)).step).toBe('dispatch');
    await handle.terminate();
  }, 30_000);

  test('a long history goes on in a new run, with what is known and nothing lost', async () => {
    const fileId = randomUUID();
    ledger.open('proceeding', fileId, 'investigation', standing(START), [{ key: 'decision', agenda: ['due@2025-02-22T00:00:00.000+08:00'] }]);
    let last: Progress = ledger.progress(fileId);
    const handle = await engine.send(last);
    const firstRun = (await handle.describe()).runId;
    for (let n = 0; n < 360; n += 1) {
      last = ledger.step(fileId, n % 2 ? 'investigation' : 'review');
      await engine.send(last);
      if (n % 3 === 0) await engine.knows(handle); // lets it finish a task, so that the history grows
    }
    await eventually(() => engine.knows(handle), (known) => known?.seq === last.seq);
    const run = await engine.client.workflow.getHandle(handle.workflowId).describe();
    expect(run.runId).not.toBe(firstRun);
    await engine.send(ledger.advance(fileId, '2025-03-01T09:00:00.000+08:00'));
    await eventually(() => ledger.taken.filter((ask) => ask.fileId === fileId).length, (taken) => taken === 1);
    await engine.client.workflow.getHandle(handle.workflowId).terminate();
  }, 90_000);

  test('a worker that dies and comes back replays and goes on', async () => {
    const fileId = randomUUID();
    const handle = await engine.send(ledger.open('proceeding', fileId, 'statement', standing(START), [{ key: 'hearing-request', agenda: ['due@2024-12-02T00:00:00.000+08:00'] }]));
    await eventually(() => engine.knows(handle), (known) => known?.seq === 1);
    await engine.stopWorking();
    await engine.send(ledger.advance(fileId, '2024-12-03T09:00:00.000+08:00'));
    await engine.work(ledger);
    const taken = () => ledger.taken.filter((ask) => ask.fileId === fileId).map((ask) => ask.clock);
    expect(await eventually(taken, (clocks) => clocks.length > 0)).toEqual(['hearing-request']);
    await handle.terminate();
  }, 40_000);
});
