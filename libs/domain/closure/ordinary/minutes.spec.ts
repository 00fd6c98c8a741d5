import { describe, expect, it } from '@jest/globals';
import { GRAVE, reviewed, upTo } from './testing/stages.js';
import { heldDiscussion, payStep, serve, serviceStep } from './testing/steps.js';

/** What the system writes has seconds, what people type has minutes: a minute typed means that minute. */
describe('a time that was typed to the minute means that minute', () => {
  it('is served in the minute in which it was issued', () => {
    const play = upTo('investigation').to('2024-11-25T10:20:35')
      .take('officer-1', { type: 'order-correction', requirement: '清除', deadline: '2024-11-30', basis: '条例第三十四条' }).to('2024-11-25T10:21:10');
    const step = serviceStep(play, play.document('correction-order').id);
    expect(play.fork().refusal('officer-1', { ...step, servedAt: '2024-11-25T10:19:00+08:00' }).code).toBe('before-it-could');
    expect(play.take('officer-1', { ...step, servedAt: '2024-11-25T10:20:00+08:00' }).document('correction-order').service?.servedAt).toBe('2024-11-25T10:20:00.000+08:00');
  });

  it('is announced in the minute in which it was issued', () => {
    const play = upTo('decision').to('2024-12-06T10:20:35').take('head', { type: 'issue-decision', facts: '倾倒', reasons: '未申辩' }).to('2024-12-06T10:22');
    const step = serviceStep(play, play.document('penalty-decision').id, 'announcement');
    const announced = { ...step, servedAt: '2024-12-06T10:20:00+08:00', proof: { ...step.proof, announcedAt: '2024-12-06T10:20:00+08:00' } };
    expect(play.try('officer-1', announced).refusal).toBeNull();
  });

  it('is paid in the minute of service, and appealed in it', () => {
    const play = upTo('service').to('2024-12-10T10:20:35');
    serve(play, 'penalty-decision').to('2024-12-10T10:21:35');
    const asked = { type: 'record-remedy' as const, kind: 'litigation' as const, organ: '区法院', filedAt: '2024-12-10T10:20:00+08:00', copyReceivedAt: '2024-12-10T10:20:00+08:00' };
    expect(play.fork().try('officer-1', payStep(play, 60_000, '2024-12-10T10:20:00+08:00')).refusal).toBeNull();
    expect(play.try('officer-1', asked).refusal).toBeNull();
  });

  it('is discussed in the minute of the review', () => {
    const play = reviewed(upTo('review', GRAVE).to('2024-11-25T10:20:35')).to('2024-11-25T10:21:10');
    expect(play.try('head', heldDiscussion(play, { heldAt: '2024-11-25T10:20:00+08:00' })).refusal).toBeNull();
  });
});
