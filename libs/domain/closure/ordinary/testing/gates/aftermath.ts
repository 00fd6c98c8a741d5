import { testPeople } from '../../../../testing/index.js';
import type { RemedyResult } from '../../commands.js';
import type { Remedy, ServiceMethod, ServiceProof } from '../../model.js';
import type { Play } from '../play.js';
import { withPreservation } from '../side-steps.js';
import { courtAsked, demanded, reviewed, upTo, windowOpen } from '../stages.js';
import { payStep, PROOFS, serve, serviceStep } from '../steps.js';
import { gate, type Gate } from './gate.js';

const without = (method: ServiceMethod, ...missing: readonly (keyof ServiceProof)[]): Gate => gate('proof-missing', `${method} without ${missing.join(' and ')}`, () => {
  const play = upTo('service').take('officer-1', { type: 'confirm-address', address: '滨河路8号', electronic: 'sun@example.com', signedSha256: 'sha-address' });
  const step = serviceStep(play, play.document('penalty-decision').id, method);
  return play.refusal('officer-1', { ...step, proof: Object.fromEntries(Object.entries(step.proof).filter(([name]) => !missing.includes(name as keyof ServiceProof))) });
});
const closure = { type: 'propose-closure' as const, summary: '已履行' };
const remedy = (play: Play, kind: Remedy['kind'] = 'reconsideration', at = play.now as string) => play.take('officer-1', { type: 'record-remedy', kind, organ: '区政府', filedAt: at, copyReceivedAt: at });
const conclude = (play: Play, result: RemedyResult, fine?: number) => ({ type: 'conclude-remedy' as const, remedyId: play.state.remedies.at(-1)?.id as string, result, concludedAt: play.now, ...fine === undefined ? {} : { fine } });
const deferral = (...schedule: readonly { amount: number; due: string }[]) => ({ type: 'request-deferral' as const, kind: 'instalments' as const, reason: '困难', schedule });
const demand = (deadline: string) => ({ type: 'issue-demand' as const, deadline });
const COURT = { type: 'propose-court-enforcement' as const, reason: '未缴纳' };
const APPLY = { type: 'apply-court-enforcement' as const, court: '区法院', materials: ['sha-1'] };
const refund = (play: Play, amount: number) => ({ type: 'record-refund' as const, amount, refundedAt: play.now, voucherNo: '退字001' });
const twice = () => { const play = upTo('performance'); return play.take('officer-1', { ...payStep(play, 60_100), excess: true }); };
const notFiled = () => upTo('filing').take('head', { type: 'decline-filing', reason: '不属于本机关管辖' });
const published = () => upTo('performance').take('officer-1', { type: 'publish-decision', where: '政府网站' });
const lateOfficer = new Map([...testPeople].map(([id, person]) => [id, id === 'officer-2' ? { ...person, certificate: { number: 'LU-1', validFrom: '2023-01-01', validTo: '2024-12-05' } } : person]));

/** 送达、履行、救济、申请法院执行、结案 */
export const AFTERMATH_GATES = [
  without('direct', 'receiptSha256'), without('direct', 'recipient'), without('direct', 'relation'),
  without('leaving', 'receiptSha256'), without('leaving', 'refusalReason'), without('leaving', 'witnesses'),
  without('electronic', 'receiptSha256'), without('electronic', 'system'),
  without('mail', 'trackingNumber'), without('mail', 'receiptSha256'),
  without('entrusted', 'entrustedTo'), without('entrusted', 'receiptSha256'), without('transferred', 'entrustedTo'), without('transferred', 'receiptSha256'),
  without('announcement', 'announcementReason'), without('announcement', 'announcedIn'), without('announcement', 'receiptSha256'), without('announcement', 'announcedAt'),
  gate('proof-missing', 'electronic without the signed consent', () => { const play = upTo('service'); return play.refusal('officer-1', serviceStep(play, play.document('penalty-decision').id, 'electronic')); }),
  gate('evidence-not-stored', 'a receipt that was never uploaded', () => {
    const play = upTo('service');
    return play.refusal('officer-1', serviceStep(play, play.document('penalty-decision').id, 'direct', { ...PROOFS.direct, receiptSha256: 'missing' }));
  }),
  gate('officer-not-certified', 'served by hand after a certificate ended', () => {
    const play = upTo('decision', { people: lateOfficer }).take('head', { type: 'issue-decision', facts: '倾倒', reasons: '未陈述' });
    return play.refusal('officer-1', serviceStep(play.later(5), play.document('penalty-decision').id));
  }),
  gate('document-unknown', 'a paper that is not on file', () => { const play = upTo('service'); return play.refusal('officer-1', serviceStep(play, 'id-999')); }),
  gate('document-unknown', 'a paper that no party is served', () => { const play = upTo('service'); return play.refusal('officer-1', serviceStep(play, play.document('final-report').id)); }),
  gate('already-served', 'twice', () => { const play = upTo('performance'); return play.refusal('officer-1', serviceStep(play, play.document('penalty-decision').id)); }),
  gate('already-served', 'announced twice', () => { const play = serve(upTo('service'), 'penalty-decision', 'announcement'); return play.refusal('officer-1', serviceStep(play, play.document('penalty-decision').id, 'announcement')); }),
  gate('in-the-future', 'an announcement of tomorrow', () => {
    const play = upTo('service');
    const step = serviceStep(play, play.document('penalty-decision').id, 'announcement');
    return play.refusal('officer-1', { ...step, proof: { ...step.proof, announcedAt: play.fork().later(1).now } });
  }),
  gate('before-it-could', 'served before it was decided', () => {
    const play = upTo('service').later(1);
    return play.refusal('officer-1', { ...serviceStep(play, play.document('penalty-decision').id), servedAt: '2024-11-26T09:00:00+08:00' });
  }),

  gate('already-published', 'twice', () => published().refusal('officer-1', { type: 'publish-decision', where: '政府网站' })),
  gate('not-published', 'withdrawn, never published', () => upTo('performance').refusal('officer-1', { type: 'withdraw-publication', reasons: '无' })),
  gate('decision-stands', 'withdrawn without a reason of law', () => published().refusal('officer-1', { type: 'withdraw-publication', reasons: '影响不好' })),
  gate('decision-revoked', 'published after it fell', () => { const play = remedy(upTo('performance')); return play.take('officer-1', conclude(play, 'revoked')).refusal('officer-1', { type: 'publish-decision', where: '政府网站' }); }),

  gate('amount-wrong', 'half a fen', () => { const play = upTo('performance'); return play.refusal('officer-1', payStep(play, 0.5)); }),
  gate('amount-wrong', 'a payment of less than nothing', () => { const play = upTo('performance'); return play.refusal('officer-1', payStep(play, -100)); }),
  gate('paid-too-much', 'a fen more', () => { const play = upTo('performance'); return play.refusal('officer-1', payStep(play, 60_001)); }),
  gate('nothing-to-pay', 'paid twice', () => { const play = upTo('performance'); return play.take('officer-1', payStep(play, 60_000)).refusal('officer-1', payStep(play, 1)); }),
  gate('nothing-to-pay', 'after the decision was revoked', () => { const play = remedy(upTo('performance')); return play.take('officer-1', conclude(play, 'revoked')).refusal('officer-1', payStep(play, 1)); }),
  gate('number-used', 'one receipt for two payments', () => { const play = upTo('performance'); const step = payStep(play, 100); return play.take('officer-1', step).refusal('officer-1', step); }),
  gate('no-refund-due', 'given back, never owed', () => { const play = upTo('performance'); return play.refusal('officer-1', refund(play, 1)); }),
  gate('refund-too-much', 'a fen more than came in', () => { const play = twice(); return play.refusal('officer-1', refund(play, 101)); }),
  gate('amount-wrong', 'nothing given back', () => { const play = twice(); return play.refusal('officer-1', refund(play, 0)); }),
  gate('not-finished', 'paid too much, not given back', () => { const play = twice().take('officer-1', { type: 'verify-correction', corrected: true, findings: '已清除' }); return play.refusal('officer-1', closure); }),
  gate('schedule-wrong', 'not all of it', () => upTo('performance').refusal('officer-1', deferral({ amount: 59_999, due: '2025-02-01' }))),
  gate('schedule-wrong', 'a date that has gone by', () => upTo('performance').refusal('officer-1', deferral({ amount: 60_000, due: '2024-12-01' }))),
  gate('schedule-wrong', 'dates out of order', () => upTo('performance').refusal('officer-1', deferral({ amount: 30_000, due: '2025-03-01' }, { amount: 30_000, due: '2025-02-01' }))),
  gate('schedule-wrong', 'one instalment of less than nothing', () => upTo('performance').refusal('officer-1', deferral({ amount: 70_000, due: '2025-02-01' }, { amount: -10_000, due: '2025-03-01' }))),
  gate('schedule-wrong', 'granted when its first date has passed', () => upTo('performance').take('officer-1', deferral({ amount: 60_000, due: '2024-12-10' })).later(8).refusal('head', { type: 'decide-deferral', granted: true, reason: '同意' })),
  gate('deferral-pending', 'asked again before it is decided', () => upTo('performance').take('officer-1', deferral({ amount: 60_000, due: '2025-02-01' })).refusal('officer-1', deferral({ amount: 60_000, due: '2025-03-01' }))),
  gate('no-deferral', 'granted, never asked', () => upTo('performance').refusal('head', { type: 'decide-deferral', granted: true, reason: '同意' })),

  gate('not-overdue', 'demanded within the fifteen days', () => upTo('performance').refusal('officer-1', demand('2025-01-31'))),
  gate('demand-deadline-past', 'to be paid yesterday', () => upTo('performance').later(20).refusal('officer-1', demand('2024-12-01'))),
  gate('demand-issued-already', 'demanded twice', () => demanded(upTo('performance')).refusal('officer-1', demand('2025-01-31'))),
  gate('remedy-open', 'a second remedy beside the first', () => { const play = remedy(upTo('performance')); return play.refusal('officer-1', { type: 'record-remedy', kind: 'litigation', organ: '区法院', filedAt: play.now, copyReceivedAt: play.now }); }),
  gate('remedy-open', 'the court is asked while a remedy is open', () => remedy(windowOpen(demanded(upTo('performance'))), 'litigation', '2025-06-05T09:00:00+08:00').refusal('officer-1', COURT)),
  gate('remedy-out-of-time', 'a suit after its six months', () => { const play = windowOpen(demanded(upTo('performance'))); return play.refusal('officer-1', { type: 'record-remedy', kind: 'litigation', organ: '区法院', filedAt: play.now, copyReceivedAt: play.now }); }),
  gate('remedy-out-of-time', 'taken up late, and no reason said', () => { const play = windowOpen(demanded(upTo('performance'))); return play.refusal('officer-1', { type: 'record-remedy', kind: 'litigation', organ: '区法院', filedAt: play.now, copyReceivedAt: play.now, accepted: true }); }),
  gate('no-decision', 'a remedy against a case that was never filed', () => { const play = notFiled(); return play.refusal('officer-1', { type: 'record-remedy', kind: 'litigation', organ: '区法院', filedAt: play.now, copyReceivedAt: play.now }); }),
  gate('no-decision', 'a payment there', () => { const play = notFiled(); return play.refusal('officer-1', { ...payStep(play, 100), excess: true }); }),
  gate('no-decision', 'officers named for it', () => notFiled().refusal('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-2'] })),
  gate('no-decision', 'published there', () => notFiled().refusal('officer-1', { type: 'publish-decision', where: '政府网站' })),
  gate('no-such-remedy', 'a reply to nothing', () => { const play = upTo('performance'); return play.refusal('officer-1', { type: 'reply-remedy', remedyId: 'id-999', repliedAt: play.now }); }),
  gate('remedy-concluded', 'concluded twice', () => { const play = remedy(upTo('performance')); return play.take('officer-1', conclude(play, 'upheld')).refusal('officer-1', conclude(play, 'revoked')); }),
  gate('aggravated-by-remedy', 'changed to more', () => { const play = remedy(upTo('performance')); return play.refusal('officer-1', conclude(play, 'changed', 60_001)); }),
  gate('before-it-could', 'a remedy before there was a decision', () => { const play = upTo('performance'); return play.refusal('officer-1', { type: 'record-remedy', kind: 'litigation', organ: '区法院', filedAt: '2024-11-25T10:00:00+08:00', copyReceivedAt: play.now }); }),

  gate('court-window-not-open', 'both remedy periods must be over', () => demanded(upTo('performance')).later(20).refusal('officer-1', COURT)),
  gate('demand-not-waited', 'the periods are over, nobody was asked to pay', () => windowOpen(upTo('performance')).refusal('officer-1', COURT)),
  gate('demand-not-waited', 'ten working days have not passed', () => demanded(windowOpen(upTo('performance'))).later(9).refusal('officer-1', COURT)),
  gate('court-window-closed', 'three months and a day', () => windowOpen(demanded(upTo('performance'))).later(95).refusal('officer-1', COURT)),
  gate('court-window-closed', 'three months and a day, though the workflow slept', () => {
    const play = windowOpen(demanded(upTo('performance'))).take('officer-1', COURT);
    return reviewed(play).asleepTo('2025-12-01T09:00').refusal('head', APPLY);
  }),
  gate('court-review-missing', 'applied for without the third tier', () => windowOpen(demanded(upTo('performance'))).refusal('head', APPLY)),
  gate('court-review-missing', 'applied for while the review runs', () => windowOpen(demanded(upTo('performance'))).take('officer-1', COURT).refusal('head', APPLY)),
  gate('court-review-not-needed', 'reviewed already', () => windowOpen(demanded(upTo('performance'))).take('officer-1', COURT).refusal('officer-1', COURT)),
  gate('evidence-not-stored', 'materials that were never uploaded', () => reviewed(windowOpen(demanded(upTo('performance'))).take('officer-1', COURT)).refusal('head', { ...APPLY, materials: ['missing'] })),
  gate('nothing-to-pay', 'the court, when all is paid', () => { const play = upTo('performance'); return play.take('officer-1', payStep(play, 60_000)).refusal('officer-1', COURT); }),

  gate('not-finished', 'unpaid', () => upTo('performance').refusal('officer-1', closure)),
  gate('not-finished', 'paid, not corrected', () => { const play = upTo('performance'); return play.take('officer-1', payStep(play, 60_000)).refusal('officer-1', closure); }),
  gate('not-finished', 'things still held', () => upTo('performance', { from: withPreservation('service') }).refusal('officer-1', closure)),
  gate('not-finished', 'a remedy is open', () => { const play = upTo('performance'); play.take('officer-1', payStep(play, 60_000)).take('officer-1', { type: 'verify-correction', corrected: true, findings: '已清除' }); return remedy(play).refusal('officer-1', closure); }),
  gate('not-finished', 'surcharge unpaid', () => {
    const play = upTo('performance').later(20).take('officer-1', { type: 'verify-correction', corrected: true, findings: '已清除' });
    return play.take('officer-1', payStep(play, 60_000)).refusal('officer-1', closure);
  }),
  gate('not-finished', 'a fallen decision is still published', () => {
    const play = remedy(published());
    return play.take('officer-1', conclude(play, 'revoked')).refusal('officer-1', closure);
  }),
  gate('not-finished', 'the court has not answered', () => {
    const play = courtAsked(upTo('performance'));
    play.take('officer-1', { type: 'record-remedy', kind: 'litigation', organ: '区法院', filedAt: play.now, copyReceivedAt: play.now, accepted: true, acceptance: '因不可抗力耽误' });
    return play.take('officer-1', conclude(play, 'dismissed')).refusal('officer-1', closure);
  }),
  gate('reasons-missing', 'closing returned without points', () => upTo('closing').refusal('head', { type: 'return-closure', points: [] })),
  gate('not-an-investigator', 'closing proposed by another officer', () => upTo('performance').refusal('officer-3', closure)),
];
