import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../time/index.js';
import type { RemedyResult } from './commands.js';
import type { Remedy } from './model.js';
import type { Play } from './testing/play.js';
import { demanded, upTo, windowOpen } from './testing/stages.js';

const named = (play: Play, name: string): readonly Clock[] => Object.values(play.state.clocks).filter((clock) => clock.name === name);

function remedied(play: Play, kind: Remedy['kind'], result: RemedyResult, fine?: number): Play {
  play.take('officer-1', { type: 'record-remedy', kind, organ: '测试区', filedAt: play.now, copyReceivedAt: play.now });
  const remedyId = play.state.remedies.at(-1)?.id as string;
  return play.take('officer-1', { type: 'conclude-remedy', remedyId, result, concludedAt: play.now, ...fine === undefined ? {} : { fine } });
}

describe('what was late stays late (行政处罚法 48②、60、66)', () => {
  it('a second remedy gives an overdue withdrawal of the publication no new three days', () => {
    const play = upTo('performance').take('officer-1', { type: 'publish-decision', where: '政府网站' });
    remedied(play, 'reconsideration', 'changed', 40_000).later(10);
    const [before] = named(play, 'withdraw-publication');
    expect(before).toMatchObject({ status: 'overdue' });
    remedied(play, 'litigation', 'unlawful-confirmed');
    expect(named(play, 'withdraw-publication')).toEqual([before]);
    play.take('officer-1', { type: 'withdraw-publication', reasons: '决定已变更' });
    expect(named(play, 'withdraw-publication')).toMatchObject([{ status: 'met', late: true }]);
  });

  it('closing that was late and returned keeps its clock when it is proposed again', () => {
    const play = upTo('closing').later(14).take('head', { type: 'return-closure', points: ['补充送达回证'] });
    play.take('officer-1', { type: 'propose-closure', summary: '已补充' });
    expect(named(play, 'closing')).toMatchObject([{ status: 'met', late: true }, { status: 'running', late: false }]);
  });

  it('a second deferral has clocks of its own, and the demand after it a wait of its own', () => {
    const deferred = (play: Play, amount: number, due: string) => play
      .take('officer-1', { type: 'request-deferral', kind: 'deferral', reason: '经济困难', schedule: [{ amount, due }] })
      .take('head', { type: 'decide-deferral', granted: true, reason: '情况属实' });
    const play = demanded(deferred(upTo('performance'), 60_000, '2024-12-15').to('2024-12-16T09:00'));
    const owed = play.document('demand').contents['amount'];
    expect(owed).toContain('618.00元');
    deferred(play, 61_800, '2025-02-20').to('2025-02-22T09:00');
    demanded(play);
    expect(named(play, 'instalment')).toMatchObject([{ status: 'lapsed' }, { status: 'lapsed', due: '2025-02-20T23:59:59.999+08:00' }]);
    expect(named(play, 'demand-wait')).toMatchObject([{ status: 'stopped' }, { status: 'running' }]);
  });

  it('three months that were stopped by a lawsuit filed in time stay beside those that begin anew', () => {
    const play = windowOpen(demanded(upTo('performance')));
    const filedAt = '2025-06-05T09:00:00.000+08:00';
    play.take('officer-1', { type: 'record-remedy', kind: 'litigation', organ: '测试区人民法院', filedAt, copyReceivedAt: play.now });
    play.later(30).take('officer-1', { type: 'conclude-remedy', remedyId: play.state.remedies.at(-1)?.id as string, result: 'dismissed', concludedAt: play.now });
    expect(named(play, 'court-window')).toMatchObject([{ status: 'stopped' }, { status: 'running' }]);
  });
});
