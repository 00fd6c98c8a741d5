import { describe, expect, it } from '@jest/globals';
import { upTo } from './testing/stages.js';
import type { Play } from './testing/play.js';

const hold = (items: string) => ({ type: 'propose-preservation' as const, items, reason: '可能转移' });
const idOf = (play: Play) => play.state.preservations.at(-1)?.id as string;
const held = (items: string) => {
  const play = upTo('investigation').take('officer-1', hold(items));
  return play.take('head', { type: 'approve-preservation', preservationId: idOf(play) });
};

describe('先行登记保存 (行政处罚法 56): once, for seven working days', () => {
  it.each([
    ['while they are held', (play: Play) => play],
    ['after the seven days released them', (play: Play) => play.later(12)],
    ['after they were disposed of', (play: Play) => play.take('officer-1', { type: 'dispose-preservation', preservationId: idOf(play), disposition: '退还' })],
  ])('the same things are not preserved again %s', (_, then) => {
    const play = then(held('装载机一台（鲁B12345）、电焊机 2台'));
    expect(play.refusal('officer-1', hold('电焊机2台')).code).toBe('preserved-already');
    expect(play.refusal('officer-1', hold('气割枪一把；装载机（鲁Ｂ12345）')).code).toBe('preserved-already');
  });

  it('other things are, also of the same kind', () => {
    const play = held('装载机一台（鲁B12345）').take('officer-1', hold('装载机一台（鲁B54321）')).take('officer-1', hold('账册三本'));
    expect(play.state.preservations).toHaveLength(3);
  });

  it('what the head did not allow was never held, and may be proposed better', () => {
    const play = upTo('investigation').take('officer-1', hold('铲车'));
    play.take('head', { type: 'refuse-preservation', preservationId: idOf(play), reason: '理由不足' });
    expect(play.take('officer-1', hold('铲车')).state.preservations).toHaveLength(2);
  });
});
