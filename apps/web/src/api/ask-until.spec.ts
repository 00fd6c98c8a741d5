import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { askUntil, PATIENCE_SECONDS } from './ask-until';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

/** What `left` says the engine has yet to do. */
function engine(left: number, pace: number) {
  const askedAt: number[] = [];
  const start = Date.now();
  const ask = async () => {
    askedAt.push(Date.now() - start);
    return { left: Math.max(0, left - Math.floor((Date.now() - start) / 1_000) * pace) };
  };
  return { askedAt, answer: askUntil(ask, { isDone: (now) => now.left === 0, placeOf: (now) => now.left }) };
}

describe('asking until it is done', () => {
  it('answers with what was done', async () => {
    const { answer } = engine(3, 1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ left: 0 });
  });

  it('waits as long as something moves', async () => {
    const { answer } = engine(100, 1);
    await jest.advanceTimersByTimeAsync(110_000);
    expect(await answer).toEqual({ left: 0 });
  });

  it('gives up where nothing moves, and asks ever more slowly until then', async () => {
    const { askedAt, answer } = engine(3, 0);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBeNull();
    expect(askedAt.length).toBeLessThan(15);
    expect(askedAt.at(-1)).toBeGreaterThanOrEqual(PATIENCE_SECONDS * 1_000);
    expect(askedAt.at(-1)).toBeLessThan((PATIENCE_SECONDS + 5) * 1_000);
  });

  it('leaves a refusal to whoever asked', async () => {
    await expect(askUntil(() => Promise.reject(new Error('no')), { isDone: () => true })).rejects.toThrow('no');
  });
});
