import { describe, expect, it } from '@jest/globals';
import { CASE_REFUSALS, FILE_REFUSALS, PROCEEDING_REFUSALS } from '@sidan/domain';
import { RECORD_REFUSALS } from '@sidan/persistence';
import { nextStep } from './next-steps.js';

describe('what to do now', () => {
  it('is said for every refusal, in one Chinese sentence', () => {
    const codes = [FILE_REFUSALS, CASE_REFUSALS, PROCEEDING_REFUSALS, RECORD_REFUSALS].flatMap((table) => Object.keys(table));
    expect(codes.length).toBeGreaterThan(140);
    expect(codes.filter((code) => !/^[^A-Za-z]*[\u4e00-\u9fff][^A-Za-z]*。$/.test(nextStep(code) ?? ''))).toEqual([]);
  });

  it('is nothing for what nobody foresaw', () => {
    expect(nextStep('teapot')).toBeNull();
  });
});
