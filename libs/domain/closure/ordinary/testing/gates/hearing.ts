import type { Actor, PersonFacts } from '../../../../file/actor.js';
import { as, hostDemandingPolicy, testPeople, testPolicy } from '../../../../testing/index.js';
import type { HoldHearing, NotifyHearing, RequestHearing } from '../../commands.js';
import type { Play } from '../play.js';
import { notified, upTo, WITH_HEARING } from '../stages.js';
import { DECIDE, fineFor, serve } from '../steps.js';
import { gate } from './gate.js';

const noticed = () => upTo('prior-notice').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' });
const said = (play: Play) => play.take('officer-1', { type: 'record-statement', form: 'oral', content: '没有那么多', madeAt: play.now });
const reexamined = (fine?: number) => ({ type: 'reexamine-statement' as const, findings: '部分采纳', adopted: true, ...fine === undefined ? {} : { fine } });
const request = (requestedAt: string): RequestHearing => ({ type: 'request-hearing', requestedAt, form: 'written' });
const notify = (more: Partial<NotifyHearing> = {}): NotifyHearing => ({ type: 'notify-hearing', heldAt: '2024-12-20T09:00:00+08:00', place: '会议室', host: 'host', public: true, ...more });
const hold = (more: Partial<HoldHearing> = {}): HoldHearing => ({ type: 'hold-hearing', partyPresent: true, agents: [], transcriptSha256: 'sha-transcript', signed: true, ...more });
const onTheDay = () => notified(upTo('hearing')).later(14);
const held = () => onTheDay().take('host', hold());
const fortyDays = { ...testPolicy, clocks: { ...testPolicy.clocks, statement: { period: { n: 40, unit: 'working-day' as const }, basis: '本地规定' } } };
/** Where a certificate is demanded of the host, and what this one has. */
const hosted = (validTo: string | null, people = new Map(testPeople)) => {
  const host = testPeople.get('host') as PersonFacts;
  return upTo('hearing', { ...WITH_HEARING, policy: hostDemandingPolicy, people: people.set('host', { ...host, hostQualification: { number: 'LU-T-0002', validFrom: '2024-01-01', validTo } }) });
};
const conclude = (fine?: number) => ({ type: 'conclude-hearing' as const, report: '意见', ...fine === undefined ? {} : { fine } });

/** 告知、陈述申辩、听证、决定 */
export const HEARING_GATES = [
  gate('already-served', 'a second notice before the first has reached the party', () => noticed().refusal('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' })),
  gate('document-incomplete', 'a notice without reasons (44)', () => upTo('prior-notice').refusal('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '' })),
  gate('statement-period-wrong', 'a day less than the region gives', () => upTo('prior-notice').refusal('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例', statementPeriod: { n: 4, unit: 'working-day' } })),
  gate('notice-not-served', 'a statement on a notice that nobody was sent', () => upTo('decision', { proposal: { ...fineFor(12), outcome: 'no-penalty', fine: 0, correction: null, factors: ['minor-and-corrected'] } })
    .refusal('officer-1', { type: 'record-statement', form: 'oral', content: '意见', madeAt: '2024-11-25T09:00:00+08:00' })),
  gate('before-it-could', 'stated before it was noticed', () => upTo('statement').refusal('officer-1', { type: 'record-statement', form: 'oral', content: '意见', madeAt: '2024-11-24T09:00:00+08:00' })),
  gate('evidence-not-stored', 'a record of the statement that is not there', () => { const play = upTo('statement'); return play.refusal('officer-1', { type: 'record-statement', form: 'oral', content: '意见', madeAt: play.now, recordSha256: 'missing' }); }),
  gate('evidence-not-stored', 'a waiver that nobody signed', () => upTo('statement').refusal('officer-1', { type: 'waive-statement', signedSha256: 'missing' })),
  gate('statement-closed', 'waived when it is over', () => {
    const play = said(upTo('statement')).later(10);
    return play.refusal('officer-1', { type: 'waive-statement', signedSha256: 'sha-waiver' });
  }),
  gate('no-statement', 'nothing to re-examine', () => upTo('statement').refusal('officer-1', reexamined())),
  gate('aggravated-for-defending', 'a heavier fine after a statement', () => said(upTo('statement')).refusal('officer-1', reexamined(60_001))),
  gate('aggravated-for-defending', 'a heavier fine after a hearing', () => held().refusal('host', conclude(500_001))),
  gate('fine-out-of-range', 'a gift in re-examination', () => said(upTo('statement')).refusal('officer-1', reexamined(1_000))),
  gate('fine-out-of-range', 'a gift in the hearing report', () => held().refusal('host', conclude(1_000))),
  gate('statement-not-reexamined', 'decided over a late statement', () => said(upTo('decision')).refusal('head', DECIDE)),
  gate('statement-period-running', 'decided after a swift hearing while the period still runs', () => {
    const play = upTo('review-after-hearing', { ...WITH_HEARING, policy: fortyDays });
    return upTo('decision', { from: play }).refusal('head', DECIDE);
  }),
  gate('no-hearing-right', 'a small fine', () => { const play = upTo('statement'); return play.refusal('officer-1', request(play.now)); }),
  gate('hearing-too-late', 'the sixth working day', () => upTo('decision', WITH_HEARING).refusal('officer-1', request('2024-12-03T09:00:00+08:00'))),
  gate('hearing-too-late', 'late, though the workflow slept', () => upTo('statement', WITH_HEARING).asleepTo('2024-12-03T09:00').refusal('officer-1', request('2024-12-03T08:00:00+08:00'))),
  gate('hearing-asked-already', 'once given up by not coming, not asked again', () => {
    const play = onTheDay().minute().take('host', hold({ partyPresent: false }));
    return play.refusal('officer-1', request('2024-11-26T10:00:00+08:00'));
  }),
  gate('hearing-notice-too-short', 'six working days between', () => upTo('hearing').refusal('host', notify({ heldAt: '2024-12-05T09:00:00+08:00' }))),
  gate('hearing-not-notified', 'held on a notice that was served so late that seven are not left', () => {
    const play = upTo('hearing').take('host', notify({ heldAt: '2024-12-06T09:00:00+08:00' })).later(3);
    serve(play, 'hearing-notice').to('2024-12-06T09:00');
    return play.refusal('host', hold());
  }),
  gate('hearing-not-public', 'behind closed doors, without a reason', () => upTo('hearing').refusal('host', notify({ public: false }))),
  gate('host-unfit', 'an officer as host', () => upTo('hearing').refusal('host', notify({ host: 'officer-3' }))),
  gate('host-unfit', 'another than the notice names presides', () => onTheDay().refusal('reviewer', hold())),
  gate('host-not-certified', 'a host without the certificate that the region demands', () => hosted(null).refusal('host', notify({ host: 'reviewer' }))),
  gate('host-not-certified', 'a host whose certificate ends the day before the hearing', () => hosted('2024-12-19').refusal('host', notify())),
  gate('host-not-certified', 'a hearing held by a host who has lost the certificate since the notice', () => {
    const people = new Map(testPeople);
    const play = notified(hosted(null, people)).later(14);
    people.set('host', { ...people.get('host') as PersonFacts, hostQualification: null });
    return play.refusal('host', hold());
  }),
  gate('investigator-may-not', 'an investigator as host', () => upTo('hearing').refusal('host', notify({ host: 'officer-1' }))),
  gate('officer-recused', 'a recused host named again', () => {
    const play = notified(upTo('hearing')).take('officer-1', { type: 'request-recusal', personId: 'host', ground: '与当事人有纠纷', by: 'party' });
    return play.take('head', { type: 'decide-recusal', personId: 'host', granted: true, reason: '属实' }).refusal('reviewer', notify());
  }),
  gate('own-recusal', 'a host who is also a head decides on his own', () => notified(upTo('hearing'))
    .take('officer-1', { type: 'request-recusal', personId: 'host', ground: '与当事人有纠纷', by: 'party' })
    .refusal({ ...as('host'), role: 'responsible-head' } as Actor, { type: 'decide-recusal', personId: 'host', granted: false, reason: '没有纠纷' })),
  gate('hearing-not-notified', 'held without a notice', () => upTo('hearing').refusal('host', hold())),
  gate('hearing-not-notified', 'held on a notice that was not served', () => upTo('hearing').take('host', notify({ heldAt: '2024-12-06T09:00:00+08:00' })).to('2024-12-06T09:00').refusal('host', hold())),
  gate('hearing-not-yet', 'held the day before', () => notified(upTo('hearing')).later(13).refusal('host', hold())),
  gate('hearing-not-yet', 'forfeited in the hour that it is set for', () => onTheDay().refusal('host', hold({ partyPresent: false }))),
  gate('hearing-not-yet', 'concluded before it was held', () => notified(upTo('hearing')).refusal('host', conclude())),
  gate('hearing-held-already', 'held twice', () => held().refusal('host', hold())),
  gate('hearing-held-already', 'called again after it was held', () => held().refusal('host', notify({ heldAt: '2025-01-10T09:00:00+08:00' }))),
  gate('too-many-agents', 'three agents', () => onTheDay().refusal('host', hold({ agents: ['甲', '乙', '丙'] }))),
  gate('transcript-missing', 'neither signed nor noted', () => onTheDay().refusal('host', hold({ signed: false }))),
  gate('evidence-not-stored', 'a hearing without its transcript', () => onTheDay().refusal('host', hold({ transcriptSha256: 'missing' }))),
  gate('in-the-future', 'asked for tomorrow', () => upTo('statement', WITH_HEARING).refusal('officer-1', request('2024-11-26T09:00:00+08:00'))),
];
