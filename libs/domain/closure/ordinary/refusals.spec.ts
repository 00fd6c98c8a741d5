import { describe, expect, it } from '@jest/globals';
import { PROCEEDING_REFUSALS } from './refusals.js';
import { AFTERMATH_GATES } from './testing/gates/aftermath.js';
import { FILING_GATES } from './testing/gates/filing.js';
import type { Gate } from './testing/gates/gate.js';
import { HEARING_GATES } from './testing/gates/hearing.js';
import { JUDGING_GATES } from './testing/gates/judging.js';
import { PENALTY_GATES } from './testing/gates/penalty.js';
import { SHUT_GATES } from './testing/gates/shut.js';
import { seen } from './testing/play.js';

const STAGES: Readonly<Record<string, readonly Gate[]>> = {
  '线索核查、立案、调查取证': FILING_GATES, '处理建议、法制审核、审批': JUDGING_GATES, '处罚种类、裁量、不得加重': PENALTY_GATES, '告知、陈述申辩、听证、决定': HEARING_GATES, '送达、履行、救济、执行、结案': AFTERMATH_GATES,
  '还没有轮到的步骤': SHUT_GATES,
};

describe.each(Object.keys(STAGES))('%s', (stage) => {
  it.each((STAGES[stage] ?? []).map(({ code, what, stopped }) => [code, what, stopped] as const))('%s: %s', (code, _what, stopped) => {
    const refusal = stopped();
    expect(refusal).toMatchObject({ refused: true, code, ...PROCEEDING_REFUSALS[code] });
    expect(refusal.detail).toMatch(/[\u4e00-\u9fff].*。$/);
  });
});

describe('the closed set of refusals', () => {
  it('each code has been reached by a step above', () => {
    expect(Object.keys(PROCEEDING_REFUSALS).filter((code) => !seen.refusals.has(code))).toEqual([]);
  });

  it('each code names its article', () => {
    expect(Object.entries(PROCEEDING_REFUSALS).filter(([, { article }]) => !/\d|首案|法/.test(article))).toEqual([]);
  });
});
