import { describe, expect, it } from '@jest/globals';
import type { PersonFacts } from '../../file/actor.js';
import { hostDemandingPolicy, testPeople } from '../../testing/index.js';
import { GRAVE, notified, reviewed, upTo, WITH_HEARING } from './testing/stages.js';
import { DECIDE, heldDiscussion, fineFor, serve } from './testing/steps.js';

const notify = (heldAt: string, host = 'host') => ({ type: 'notify-hearing' as const, heldAt, place: '会议室', host, public: true });
const hold = (more: object = {}) => ({ type: 'hold-hearing' as const, partyPresent: true, agents: ['甲', '乙'], transcriptSha256: 'sha-transcript', signed: true, ...more });
const request = (requestedAt: string) => ({ type: 'request-hearing' as const, requestedAt, form: 'oral' as const });

describe('a hearing (行政处罚法 63–65)', () => {
  it('is told of in the notice, and lapses after five working days', () => {
    const play = upTo('statement', WITH_HEARING);
    const { id, contents } = play.document('prior-notice');
    expect(contents['rights']).toContain('五个工作日内要求听证');
    expect(play.clock(`hearing-request:${id}`).due).toBe('2024-12-02T23:59:59.999+08:00');
    expect(play.to('2024-12-02T23:00').state.phase).toBe('statement');
    expect(play.to('2024-12-03T00:00').state).toMatchObject({ phase: 'decision', hearing: { closed: true, requestedAt: null } });
  });

  it('asked for on the last day is asked for in time, also when it arrives after the lapse', () => {
    const play = upTo('statement', WITH_HEARING).to('2024-12-04T09:00');
    expect(play.state.phase).toBe('decision');
    expect(play.take('officer-1', request('2024-12-02T23:30:00+08:00')).state).toMatchObject({ phase: 'hearing', hearing: { closed: false } });
  });

  it('is a right from the region’s amount on, not below', () => {
    expect(upTo('statement', { proposal: fineFor(99.99) }).state.hearing.right).toBe(false);
    expect(upTo('statement', { proposal: fineFor(100) }).state.hearing.right).toBe(true);
  });

  it('may be held when seven full working days lie between', () => {
    const play = upTo('hearing').take('host', notify('2024-12-06T09:00:00+08:00'));
    serve(play, 'hearing-notice');
    expect(play.to('2024-12-06T09:00').take('host', hold()).state.hearing.held).toBe(true);
  });

  it('is held from the hour that its notice names, not from the day: and nobody has stayed away before it has passed', () => {
    const play = upTo('hearing').take('host', notify('2024-12-06T14:00:00+08:00'));
    serve(play, 'hearing-notice').to('2024-12-06T00:05');
    expect(play.refusal('host', hold()).code).toBe('hearing-not-yet');
    expect(play.refusal('host', hold({ partyPresent: false })).code).toBe('hearing-not-yet');
    expect(play.to('2024-12-06T14:00').refusal('host', hold({ partyPresent: false })).code).toBe('hearing-not-yet');
    expect(play.refusal('head', DECIDE).code).toBe('hearing-not-concluded');
    expect(play.fork().take('host', hold()).state.hearing.held).toBe(true);
    expect(play.to('2024-12-06T14:01').take('host', hold({ partyPresent: false })).state.phase).toBe('decision');
  });

  it('a notice served with six left is no notice: it must be called again', () => {
    const play = upTo('hearing').take('host', notify('2024-12-06T09:00:00+08:00')).later(1);
    serve(play, 'hearing-notice');
    expect(play.state.hearing).toMatchObject({ noticeId: null, heldAt: null });
    expect(play.tasks()).toEqual(['notify-hearing']);
  });

  it('may be put off by a new notice', () => {
    const play = notified(upTo('hearing')).later(3).take('host', notify('2025-01-07T09:00:00+08:00'));
    expect(play.tasks()).toEqual([`serve-document:${play.document('hearing-notice').id}`]);
    serve(play, 'hearing-notice').to('2025-01-07T10:00').take('host', hold());
    expect(play.state.hearing.held).toBe(true);
  });

  it('behind closed doors only with a reason', () => {
    const play = upTo('hearing');
    expect(play.take('host', { ...notify('2024-12-20T09:00:00+08:00'), public: false, closedReason: '涉及商业秘密' }).state.hearing.noticeId).not.toBeNull();
  });

  it('passes to another host when the named one is recused', () => {
    const play = notified(upTo('hearing')).take('officer-1', { type: 'request-recusal', personId: 'host', ground: '与当事人有纠纷', by: 'party' });
    play.take('head', { type: 'decide-recusal', personId: 'host', granted: true, reason: '属实' });
    expect(play.tasks()).toEqual(['notify-hearing']);
    play.take('reviewer', notify('2024-12-20T09:00:00+08:00', 'reviewer'));
    serve(play, 'hearing-notice').to('2024-12-20T09:00').take('reviewer', hold());
    expect(play.state.hearing.held).toBe(true);
  });

  it('is hosted by who holds the region’s certificate on its day, also when it is put on file after the certificate has ended', () => {
    const host = { ...testPeople.get('host') as PersonFacts, hostQualification: { number: 'LU-T-0002', validFrom: '2024-12-20', validTo: '2024-12-20' } };
    const play = upTo('hearing', { ...WITH_HEARING, policy: hostDemandingPolicy, people: new Map(testPeople).set('host', host) }).take('host', notify('2024-12-20T09:00:00+08:00'));
    serve(play, 'hearing-notice').to('2024-12-21T10:00');
    expect(play.take('host', hold()).state.hearing.held).toBe(true);
  });

  it('is hosted without one where the region demands none', () => {
    expect(upTo('hearing').take('host', notify('2024-12-20T09:00:00+08:00', 'reviewer')).state.hearing.host).toBe('reviewer');
  });

  it('a party that will not sign is noted by the host', () => {
    const play = notified(upTo('hearing')).later(14);
    expect(play.take('host', hold({ signed: false, refusalNote: '当事人核对后拒绝签字' })).state.hearing.held).toBe(true);
  });

  it('a party that stays away has given it up', () => {
    const play = notified(upTo('hearing')).later(14).minute().take('host', hold({ partyPresent: false, transcriptSha256: undefined }));
    expect(play.state).toMatchObject({ phase: 'decision', hearing: { held: false, closed: true } });
    expect(play.take('head', DECIDE).state.phase).toBe('service');
  });

  it('decides by its transcript: lighter, reviewed again, never noticed again', () => {
    const play = notified(upTo('hearing', GRAVE)).later(14).take('host', hold());
    play.take('host', { type: 'conclude-hearing', report: '建议从轻', fine: 4_000_000 });
    reviewed(play).take('head', heldDiscussion(play)).take('head', DECIDE);
    expect(play.state.decision?.proposal.fine).toBe(4_000_000);
  });

  it('a grave case is discussed after it was heard', () => {
    const play = reviewed(upTo('review-after-hearing', { proposal: fineFor(100, { flags: ['major'] }) }));
    expect(play.refusal('head', DECIDE).code).toBe('discussion-after-hearing');
    expect(play.take('head', heldDiscussion(play)).take('head', DECIDE).state.phase).toBe('service');
  });
});
