import { describe, expect, test } from '@jest/globals';
import type { LegalTime, Progress } from '@sidan/contracts';
import type { Instant, NextEvent } from '@sidan/domain';
import { keyOf, nextWake, realTimeOf } from './wake.js';

const DAY = 86_400_000;
const REAL = Date.parse('2026-01-05T09:00:00.000+08:00');
const LEGAL = '2024-11-24T09:00:00.000+08:00';
const training = (rate: number): LegalTime => ({ type: 'training', legalAt: Date.parse(LEGAL), realAt: REAL, rate });
const due = (clock: string, at: string): NextEvent => ({ clock, event: 'due', index: 0, at: at as Instant });

function progress(legalTime: LegalTime, clocks: readonly NextEvent[]): Progress {
  return { fileId: 'f', kind: 'proceeding', caseId: 'c', seq: 1, clockMoves: 0, step: 'review', waitingFor: null, clocks, jobs: { open: 0, ended: 0 }, legalTime, ended: false };
}

describe('when a legal instant comes in real time', () => {
  test('at itself, for a real case', () => {
    expect(realTimeOf(LEGAL, { type: 'real' })).toBe(Date.parse('2024-11-24T01:00:00Z'));
  });

  test('after the legal distance divided by the rate, for a training case that runs', () => {
    expect(realTimeOf('2024-11-25T09:00:00.000+08:00', training(DAY / 1000))).toBe(REAL + 1000);
    expect(realTimeOf('2024-11-25T09:00:00.000+08:00', training(1))).toBe(REAL + DAY);
  });

  test('never by itself, for a training case that stands still before it', () => {
    expect(realTimeOf('2024-11-24T09:00:00.001+08:00', training(0))).toBe(Infinity);
  });

  test.each([0, 1, 3600])('at once, when a training clock at rate %d has passed it', (rate) => {
    expect(realTimeOf(LEGAL, training(rate))).toBe(REAL);
    expect(realTimeOf('2024-11-23T09:00:00.000+08:00', training(rate))).toBe(REAL);
  });
});

describe('the next wake', () => {
  const early = due('hearing-request', '2024-11-20T09:00:00.000+08:00');
  const late = due('decision', '2024-11-22T09:00:00.000+08:00');

  test('is the earliest event, also among those a standing clock has passed at once, in whatever order they come', () => {
    expect(nextWake(progress(training(0), [late, early]), new Map())).toEqual({ next: early, at: REAL });
    expect(nextWake(progress({ type: 'real' }, [late, early]), new Map())?.next).toEqual(early);
  });

  test('leaves aside what was refused until its pause is over', () => {
    const aside = new Map([[keyOf(early), REAL + 5_000]]);
    expect(nextWake(progress(training(0), [early, late]), aside)).toEqual({ next: late, at: REAL });
    expect(nextWake(progress(training(0), [early]), aside)).toEqual({ next: early, at: REAL + 5_000 });
  });

  test('is none without clocks, or when the clock stands still before them all', () => {
    expect(nextWake(progress({ type: 'real' }, []), new Map())).toBeNull();
    expect(nextWake(progress(training(0), [due('payment', '2025-01-01T09:00:00.000+08:00')]), new Map())).toBeNull();
  });
});
