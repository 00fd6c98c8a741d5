import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import type { Policy } from '../../policy/policy.js';
import { upTo } from './testing/stages.js';
import { fineFor } from './testing/steps.js';

const land: Policy = {
  ...testPolicy,
  matters: testPolicy.matters.map((matter) => (matter.code === 'CG-01'
    ? { ...matter, remedyPeriods: [{ remedy: 'litigation', measure: 'demolition', period: { n: 15, unit: 'calendar-day' }, citation: '土地管理法 83' }] } : matter)),
};
const demolition = fineFor(12, { correction: '限期拆除在非法占用的土地上新建的建筑物', measure: 'demolition' });

describe('periods to sue and to apply belong to matter and measure (土地管理法 83; 行政诉讼法 46①)', () => {
  it('限期拆除: fifteen days to sue, in the clock, in the decision, and in what the court\'s three months wait for', () => {
    const play = upTo('performance', { policy: land, proposal: demolition });
    expect(play.clock('litigation')).toMatchObject({ period: { n: 15, unit: 'calendar-day' }, basis: '土地管理法 83', due: '2024-12-20T23:59:59.999+08:00' });
    expect(play.document('penalty-decision').contents['remedies']).toContain('六十日内向测试区人民政府申请行政复议，或者15日内（土地管理法 83）向');
    expect(play.to('2025-02-05').state.courtWindow).toBe('not-yet');
    expect(play.to('2025-02-06').state.courtWindow).toBe('open');
    const suit = { type: 'record-remedy' as const, kind: 'litigation' as const, organ: '区法院', filedAt: play.now, copyReceivedAt: play.now };
    expect(play.refusal('officer-1', suit)).toMatchObject({ code: 'remedy-out-of-time', detail: expect.stringContaining('2024年12月20日') });
  });

  it('any other measure of the same matter has six months', () => {
    const play = upTo('performance', { policy: land });
    expect(play.clock('litigation')).toMatchObject({ period: { n: 6, unit: 'month' }, basis: '行政诉讼法 46①' });
    expect(play.document('penalty-decision').contents['remedies']).toContain('六个月内向');
  });

  it('nor does another matter\'s demolition shorten it (城乡规划法 64、65)', () => {
    expect(upTo('performance', { proposal: demolition }).clock('litigation').period).toEqual({ n: 6, unit: 'month' });
  });

  it('after a withdrawn reconsideration, what is left is of the same fifteen days', () => {
    const play = upTo('performance', { policy: land, proposal: demolition }).to('2024-12-06T09:00');
    play.take('officer-1', { type: 'record-remedy', kind: 'reconsideration', organ: '区政府', filedAt: play.now, copyReceivedAt: play.now });
    const remedyId = play.state.remedies[0]?.id as string;
    play.to('2024-12-10T09:00').take('officer-1', { type: 'conclude-remedy', remedyId, result: 'withdrawn', concludedAt: play.now });
    expect(play.clock(`litigation:${remedyId}`)).toMatchObject({ due: '2024-12-20T23:59:59.999+08:00', basis: '土地管理法 83' });
  });
});
