import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { LegalTime } from '@sidan/contracts';
import { saveWhenRecording } from '../replay/record.js';
import { Engine, eventsOf, eventually } from './engine.js';
import { FakeLedger, type FakeClock, type FireAsk } from './fake-ledger.js';

const instant = (day: string, time = '09:00'): string => `${day}T${time}:00.000+08:00`;
const standing = (at: string): LegalTime => ({ type: 'training', legalAt: Date.parse(at), realAt: Date.now(), rate: 0 });
const short = (ask: FireAsk): string => `${ask.clock} ${ask.event}${ask.index}`;

/** 90 days with two reminders, and two rungs after them. */
const DECISION: FakeClock = { key: 'decision', agenda: [
  `remind@${instant('2025-02-12')}`, `remind@${instant('2025-02-19')}`, `due@${instant('2025-02-23')}`,
  `escalate@${instant('2025-02-24')}`, `escalate@${instant('2025-02-26')}`] };
const HEARING: FakeClock = { key: 'hearing-request', agenda: [`due@${instant('2025-02-20')}`] };

describe('the clock watch', () => {
  let engine: Engine;
  let ledger: FakeLedger;

  beforeAll(async () => {
    ledger = new FakeLedger({ 'hearing-request': (it, fileId) => it.step(fileId, 'decision') });
    engine = await Engine.start();
    await engine.work(ledger);
  }, 120_000);
  afterAll(() => engine?.stop());

  const takenOf = (fileId: string): string[] => ledger.taken.filter((ask) => ask.fileId === fileId).map(short);

  test('reminds, lapses and escalates in due order when a standing clock is moved over all of it at once', async () => {
    const fileId = randomUUID();
    const handle = await engine.send(ledger.open('proceeding', fileId, 'statement', standing(instant('2024-11-24')), [DECISION, HEARING]));
    await eventually(() => engine.knows(handle), (known) => known?.seq === 1);
    expect(takenOf(fileId)).toEqual([]);

    await engine.send(ledger.advance(fileId, instant('2025-03-10')));
    await eventually(() => takenOf(fileId), (taken) => taken.length === 6);
    expect(takenOf(fileId)).toEqual(['decision remind0', 'decision remind1', 'hearing-request due0', 'decision due0', 'decision escalate0', 'decision escalate1']);
    const known = await engine.knows(handle);
    expect([known.step, known.clocks]).toEqual(['decision', []]);
    expect((await eventsOf(handle)).of('TIMER_STARTED')).toBe(0);
  });

  test('runs one timer for the earliest event, and restarts it only for an earlier one', async () => {
    const fileId = randomUUID();
    const inDays = (n: number): string => new Date(Date.now() + n * 86_400_000 + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
    const handle = await engine.send(ledger.open('proceeding', fileId, 'investigation', { type: 'real' }, [
      { key: 'decision', agenda: [`remind@${inDays(80)}`, `due@${inDays(90)}`] }, { key: 'preservation', agenda: [`due@${inDays(9)}`] }]));
    await eventually(() => eventsOf(handle), (events) => events.of('TIMER_STARTED') === 1);

    await engine.send(ledger.step(fileId, 'review', { starts: [{ key: 'review', agenda: [`due@${inDays(10)}`] }] }));
    await engine.send(ledger.step(fileId, 'review', { stops: ['preservation'] }));
    await eventually(() => engine.knows(handle), (known) => known.seq === 3);
    expect((await eventsOf(handle)).of('TIMER_STARTED')).toBe(1);

    await engine.send(ledger.step(fileId, 'review', { starts: [{ key: 'reply', agenda: [`due@${inDays(5)}`] }] }));
    await eventually(() => eventsOf(handle), (events) => events.of('TIMER_STARTED') === 2);
    expect((await eventsOf(handle)).of('TIMER_CANCELED')).toBe(1);
    await saveWhenRecording(engine.client, handle.workflowId, 'timers-proceeding');
    await handle.terminate();
  });

  test('sleeps real time at a training clock\'s rate', async () => {
    const fileId = randomUUID();
    const perSecond = 86_400; // a legal day in a second
    const handle = await engine.send(ledger.open('proceeding', fileId, 'statement',
      { type: 'training', legalAt: Date.parse(instant('2025-02-18')), realAt: Date.now(), rate: perSecond }, [HEARING]));
    const begun = Date.now();
    await eventually(() => takenOf(fileId), (taken) => taken.length === 1);
    expect(Date.now() - begun).toBeGreaterThan(1_500);
    expect((await engine.knows(handle)).step).toBe('decision');
  });

  test('takes the newest news, whatever the order they come in', async () => {
    const fileId = randomUUID();
    const first = ledger.open('proceeding', fileId, 'review', standing(instant('2024-11-24')), [HEARING]);
    const handle = await engine.send(first);
    const second = ledger.step(fileId, 'treatment');
    const third = ledger.step(fileId, 'prior-notice');
    for (const news of [third, first, second, third]) await engine.send(news);
    const moved = ledger.advance(fileId, instant('2024-12-01'));
    await engine.send(moved);
    await engine.send(third);
    expect(await eventually(() => engine.knows(handle), (known) => known.clockMoves === 1)).toEqual(moved);
    await engine.send(ledger.open('proceeding', 'another', 'ended', standing(instant('2024-11-24'))));
    await handle.signal('progress', { ...moved, fileId: 'another', seq: 99 });
    await handle.signal('progress', null);
    expect((await engine.knows(handle)).seq).toBe(3);
  });

  test('does not ask again at once for an event the ledger won\'t take, and goes on with the others', async () => {
    const fileId = randomUUID();
    const start = ledger.open('proceeding', fileId, 'statement', standing(instant('2025-02-21')), [DECISION]);
    const wrong = { ...start, clocks: [{ clock: 'gone', event: 'due' as const, index: 0, at: instant('2024-12-01') as never }, ...start.clocks], seq: 0 };
    ledger.stubborn = true;
    await engine.send(wrong);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const asked = ledger.asked.filter((ask) => ask.fileId === fileId).map(short);
    expect(asked.slice(0, 2)).toEqual(['gone due0', 'decision remind0']);
    expect(asked.length).toBeLessThanOrEqual(4);
    ledger.stubborn = false;
    await engine.send(ledger.step(fileId, 'statement'));
    await eventually(() => takenOf(fileId), (taken) => taken.length === 2);
  });

  test('an absent ledger costs few events, and its clocks catch up when it is back', async () => {
    const fileId = randomUUID();
    const handle = await engine.send(ledger.open('proceeding', fileId, 'statement', standing(instant('2024-11-24')), [DECISION]));
    ledger.away = true;
    await engine.send(ledger.advance(fileId, instant('2025-02-20')));
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect((await eventsOf(handle)).total).toBeLessThan(20);
    ledger.away = false;
    await eventually(() => takenOf(fileId), (taken) => taken.length === 2, 20_000);
    expect((await eventsOf(handle)).total).toBeLessThan(30);
    await saveWhenRecording(engine.client, handle.workflowId, 'absent-ledger-proceeding');
  }, 40_000);
});
