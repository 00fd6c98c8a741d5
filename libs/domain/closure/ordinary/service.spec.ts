import { describe, expect, it } from '@jest/globals';
import type { ServiceMethod } from './model.js';
import { upTo } from './testing/stages.js';
import { serve, serviceStep } from './testing/steps.js';

const METHODS: readonly ServiceMethod[] = ['direct', 'leaving', 'electronic', 'mail', 'entrusted', 'transferred'];

describe('service (民事诉讼法 87–95, 行政处罚法 61)', () => {
  it.each(METHODS)('%s with its proof takes effect at once', (method) => {
    const play = upTo('service').take('officer-1', { type: 'confirm-address', address: '滨河路8号', electronic: 'sun@example.com', signedSha256: 'sha-address' });
    serve(play, 'penalty-decision', method);
    expect(play.state.phase).toBe('performance');
    expect(play.clock('service')).toMatchObject({ status: 'met', late: false });
    expect(play.clock('payment').startsAt).toBe(play.now);
  });

  it('left behind with a recording needs no witnesses', () => {
    const play = upTo('service');
    play.take('officer-1', serviceStep(play, play.document('penalty-decision').id, 'leaving', { receiptSha256: 'sha-receipt', refusalReason: '拒收', recordingSha256: 'sha-video' }));
    expect(play.state.phase).toBe('performance');
  });

  it('announced, it is deemed served thirty days later, and everything starts on that day', () => {
    const play = serve(upTo('service'), 'penalty-decision', 'announcement');
    expect(play.state).toMatchObject({ phase: 'service', decision: { servedAt: null } });
    expect(play.clock('service')).toMatchObject({ status: 'met', late: false });
    play.to('2025-01-20T09:00');
    expect(play.state).toMatchObject({ phase: 'performance', decision: { servedAt: '2025-01-06T23:59:59.999+08:00' } });
    expect(play.clock('payment')).toMatchObject({ startsAt: '2025-01-06T23:59:59.999+08:00', due: '2025-01-21T23:59:59.999+08:00' });
    expect(play.clock('litigation').due).toBe('2025-07-07T23:59:59.999+08:00');
  });

  it('found after all while the announcement runs, the earlier service counts', () => {
    const play = serve(upTo('service'), 'penalty-decision', 'announcement').later(5);
    serve(play, 'penalty-decision');
    expect(play.clock(`announcement:${play.document('penalty-decision').id}`).status).toBe('stopped');
    expect(play.state.decision?.servedAt).toBe(play.now);
    expect(play.to('2025-01-10').state.payments).toEqual([]);
  });

  it('announced notices start the statement and hearing periods when they are deemed served', () => {
    const play = upTo('prior-notice', { proposal: undefined }).take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' });
    serve(play, 'prior-notice', 'announcement').to('2024-12-25T10:00');
    expect(play.state.phase).toBe('prior-notice');
    play.to('2024-12-26T10:00');
    expect(play.state.phase).toBe('statement');
    expect(play.clock(`statement:${play.document('prior-notice').id}`).due).toBe('2025-01-02T23:59:59.999+08:00');
  });

  it('late service is late on record, and still has to be done', () => {
    const play = upTo('service').later(20);
    expect(play.clock('service').status).toBe('overdue');
    serve(play, 'penalty-decision');
    expect(play.clock('service')).toMatchObject({ status: 'met', late: true });
  });

  it('a preservation that nobody disposes of releases itself on the seventh working day (56)', () => {
    const play = upTo('investigation').take('officer-1', { type: 'propose-preservation', items: '装载机', reason: '可能转移' });
    play.take('head', { type: 'approve-preservation', preservationId: play.state.preservations[0]?.id as string });
    expect(play.to('2024-12-04T23:00').state.preservations[0]?.state).toBe('held');
    expect(play.to('2024-12-05T00:00').state.preservations[0]).toMatchObject({ state: 'released', disposition: '期满自动解除' });
    expect(play.tasks()).toEqual(['submit-final-report']);
  });
});
