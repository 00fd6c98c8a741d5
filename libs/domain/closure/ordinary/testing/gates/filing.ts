import { as, testPeople, testPolicy } from '../../../../testing/index.js';
import { Play } from '../play.js';
import { upTo } from '../stages.js';
import { withPreservation } from '../side-steps.js';
import type { Party } from '../../model.js';
import { bornOn, citizen, company, evidenceStep, filingStep, fineFor, neighbour, reportStep, REVIEW, serve, serviceStep } from '../steps.js';
import { gate } from './gate.js';

const withEvidence = () => {
  const play = Play.open();
  return play.take('officer-1', evidenceStep(play));
};
const expiredMatter = { ...testPolicy, matters: testPolicy.matters.map((matter) => ({ ...matter, validTo: '2024-11-26' })) };
const identified = (party: Party) => Play.open().refusal('officer-1', { type: 'identify-party', party });
const shop: Party = { name: '某小吃店', kind: 'household-business', address: '石桥镇南街', idKind: 'credit-code', idNumber: '92370282MA0000000P' };
const order = (deadline: string) => ({ type: 'order-correction' as const, requirement: '清除', deadline, basis: '条例第三十四条' });
const recusal = (personId: string) => ({ type: 'request-recusal' as const, personId, ground: '亲属', by: 'self' as const });
const certificateEnds = (validTo: string) => ({ certificate: { number: 'LU-1', validFrom: '2023-01-01', validTo } });

/** 线索核查、立案、调查取证 */
export const FILING_GATES = [
  gate('officers-too-few', 'one officer is no team', () => Play.open().refusal('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-1'] })),
  gate('officers-too-few', 'a site record by one officer', () => { const play = Play.open(); return play.refusal('officer-1', evidenceStep(play, { takenBy: ['officer-1'] })); }),
  gate('taker-unfit', 'an officer of another town, whose town nobody names', () => { const play = Play.open(); return play.refusal('officer-1', evidenceStep(play, { takenBy: ['officer-1', 'officer-far'] })); }),
  gate('officers-too-few', 'evidence that nobody took', () => { const play = Play.open(); return play.refusal('officer-1', evidenceStep(play, { kind: 'documentary', takenBy: [] })); }),
  gate('officers-too-few', 'filed after one of two is recused', () => upTo('filing').take('officer-1', recusal('officer-2'))
    .take('head', { type: 'decide-recusal', personId: 'officer-2', granted: true, reason: '是亲属' }).refusal('head', { type: 'approve-filing', opinion: '同意' })),
  gate('officer-not-certified', 'an expired certificate', () => Play.open().refusal('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-expired'] })),
  gate('officer-not-certified', 'no certificate', () => { const play = Play.open(); return play.refusal('officer-1', evidenceStep(play, { takenBy: ['officer-1', 'officer-bare'] })); }),
  gate('officer-not-certified', 'a certified officer who has left', () => Play.open().refusal('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-gone'] })),
  gate('officer-not-certified', 'an officer of another town', () => Play.open().refusal('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-far'] })),
  gate('officer-not-certified', 'a certificate that ended between filing and report', () => {
    const people = new Map([...testPeople].map(([id, person]) => [id, id === 'officer-2' ? { ...person, ...certificateEnds('2024-11-30') } : person]));
    const play = upTo('investigation', { people }).later(10);
    return play.refusal('officer-1', reportStep(play, fineFor(12)));
  }),
  gate('certificate-not-shown', 'a site record', () => { const play = Play.open(); return play.refusal('officer-1', evidenceStep(play, { certificatesShown: false })); }),
  gate('monitoring-not-reviewed', 'a camera without technical review', () => {
    const play = Play.open();
    return play.refusal('officer-1', evidenceStep(play, { kind: 'electronic', monitoringDevice: { legalReview: true, technicalReview: false } }));
  }),
  gate('paper-used-already', 'the same file registered as evidence again', () => {
    const play = Play.open();
    return play.take('officer-1', evidenceStep(play, { sha256: 'one-file' })).refusal('officer-1', evidenceStep(play, { sha256: 'one-file' }));
  }),
  gate('paper-type-wrong', 'a film of an address confirmation', () => Play.open().refusal('officer-1', { type: 'confirm-address', address: '滨河路8号', signedSha256: 'one-video' })),
  gate('evidence-not-stored', 'a file that was never uploaded', () => { const play = Play.open(); return play.refusal('officer-1', evidenceStep(play, { sha256: 'missing-1' })); }),
  gate('in-the-future', 'taken tomorrow', () => { const play = Play.open(); return play.refusal('officer-1', evidenceStep(play, { takenAt: '2024-11-26T09:00:00+08:00' })); }),
  gate('in-the-future', 'an act that ends tomorrow', () => withEvidence().refusal('officer-1', filingStep({ continuingUntil: '2024-11-26T09:00:00+08:00' }))),
  gate('before-it-could', 'an act that ends before it begins', () => withEvidence().refusal('officer-1', filingStep({ continuingUntil: '2024-11-20T09:00:00+08:00' }))),
  gate('officer-recused', 'a recused officer gathers on', () => {
    const play = upTo('investigation').take('officer-1', recusal('officer-2')).take('head', { type: 'decide-recusal', personId: 'officer-2', granted: true, reason: '是亲属' });
    return play.refusal('officer-1', evidenceStep(play));
  }),
  gate('officer-recused', 'a recused officer is assigned again', () => upTo('investigation').take('officer-1', recusal('officer-2'))
    .take('head', { type: 'decide-recusal', personId: 'officer-2', granted: true, reason: '是亲属' }).refusal('leader', { type: 'assign-investigators', officers: ['officer-2', 'officer-3'] })),
  gate('recusal-undecided', 'a report over an open application', () => {
    const play = upTo('investigation').take('officer-1', recusal('officer-2'));
    return play.refusal('officer-1', reportStep(play, fineFor(12)));
  }),
  gate('recusal-undecided', 'asked again before it is decided', () => upTo('investigation').take('officer-1', recusal('officer-2')).refusal('officer-1', recusal('officer-2'))),
  gate('recusal-undecided', 'nothing to decide', () => upTo('investigation').refusal('head', { type: 'decide-recusal', personId: 'officer-2', granted: true, reason: '无' })),
  gate('recusal-undecided', 'a decision over an open application', () => upTo('decision').take('officer-1', recusal('officer-2')).refusal('head', { type: 'issue-decision', facts: '略', reasons: '略' })),
  gate('not-an-investigator', 'another officer of the team proposes', () => withEvidence().refusal('officer-3', filingStep())),
  gate('takes-no-part', 'recusal of somebody who takes no part', () => upTo('investigation').refusal('officer-1', recusal('officer-3'))),
  gate('own-recusal', 'a head on his own', () => upTo('investigation').take('officer-1', recusal('head')).refusal('head', { type: 'decide-recusal', personId: 'head', granted: false, reason: '无' })),
  gate('own-recusal', 'a head takes the task of his own', () => upTo('investigation').take('officer-1', recusal('head')).refusal('head', { type: 'claim-task', task: 'decide-recusal:head' })),
  gate('recusal-not-discussed', 'one head alone on another', () => upTo('investigation').take('officer-1', recusal('head'))
    .refusal('deputy-1', { type: 'decide-recusal', personId: 'head', granted: true, reason: '是亲属' })),
  gate('recusal-undecided', 'the reviewer reviews while his own is open', () => upTo('review').take('officer-1', recusal('reviewer')).refusal('reviewer', REVIEW)),
  gate('matter-not-in-force', 'recalled before filing', () => { const play = Play.open({ policy: expiredMatter }).later(5); return play.take('officer-1', evidenceStep(play)).refusal('officer-1', filingStep()); }),
  gate('matter-not-in-force', 'recalled before the decision', () => upTo('decision', { policy: expiredMatter }).refusal('head', { type: 'issue-decision', facts: '略', reasons: '略' })),
  gate('matter-not-in-force', 'a matter that was never on the list', () => { const play = Play.open({ matter: 'ZZ-99' }); return play.take('officer-1', evidenceStep(play)).refusal('officer-1', filingStep()); }),
  gate('time-barred', 'found two years and a day after the act', () => withEvidence().refusal('officer-1', filingStep({ offenceAt: '2022-11-23T10:00:00+08:00' }))),
  gate('time-barred', 'five years ask for harm', () => { const play = Play.open({ matter: 'XF-02' }); return play.take('officer-1', evidenceStep(play)).refusal('officer-1', filingStep({ offenceAt: '2021-11-24T10:00:00+08:00', harm: false })); }),
  gate('time-barred', 'harm, but more than five years', () => { const play = Play.open({ matter: 'XF-02' }); return play.take('officer-1', evidenceStep(play)).refusal('officer-1', filingStep({ offenceAt: '2019-11-23T10:00:00+08:00', harm: true })); }),
  gate('time-barred', 'life safety does not stretch other matters', () => withEvidence().refusal('officer-1', filingStep({ offenceAt: '2021-11-24T10:00:00+08:00', harm: true }))),
  gate('no-evidence', 'filing on nothing', () => Play.open().refusal('officer-1', filingStep())),
  gate('no-evidence', 'a report that names none', () => { const play = upTo('investigation'); return play.refusal('officer-1', reportStep(play, fineFor(12), [])); }),
  gate('evidence-unknown', 'a report on evidence that is not on file', () => { const play = upTo('investigation'); return play.refusal('officer-1', reportStep(play, fineFor(12), ['id-999'])); }),
  gate('guidance-missing', 'the first case of its kind', () => { const play = upTo('investigation', { priorCases: 0 }); return play.refusal('officer-1', reportStep(play, fineFor(12))); }),
  gate('guidance-not-needed', 'not the first', () => upTo('investigation').refusal('bureau-lead', { type: 'record-guidance', text: '指导' })),
  gate('no-such-preservation', 'approved twice', () => { const play = withPreservation('investigation'); return play.refusal('head', { type: 'approve-preservation', preservationId: play.state.preservations[0]?.id as string }); }),
  gate('no-such-preservation', 'disposed of after seven working days, though the workflow slept', () => {
    const play = withPreservation('investigation').asleepTo('2024-12-05T09:00');
    return play.refusal('officer-1', { type: 'dispose-preservation', preservationId: play.state.preservations[0]?.id as string, disposition: '没收' });
  }),
  gate('preserved-already', 'the same things for seven days again', () => {
    const play = withPreservation('investigation').later(12);
    return play.refusal('officer-1', { type: 'propose-preservation', items: '装载机1台', reason: '仍可能转移' });
  }),
  gate('correction-not-verified', 'ended as corrected though nobody looked', () => Play.open().refusal('head', { type: 'decline-filing', reason: '已改正', corrected: true })),
  gate('preservation-pending', 'a report while one waits for approval', () => {
    const play = upTo('investigation').take('officer-1', { type: 'propose-preservation', items: '铲车', reason: '可能转移' });
    return play.refusal('officer-1', reportStep(play, fineFor(12)));
  }),
  gate('order-to-correct-open', 'a second order before the first is looked at', () => upTo('investigation').take('officer-1', order('2024-11-30')).refusal('officer-1', order('2024-12-01'))),
  gate('correction-deadline-past', 'to be done yesterday', () => upTo('investigation').refusal('officer-1', order('2024-11-24'))),
  gate('correction-limit-missing', 'no day is named', () => upTo('investigation').refusal('officer-1', { type: 'order-correction', requirement: '清除', basis: '条例' })),
  gate('correction-limit-missing', 'a length of nothing', () => upTo('investigation').refusal('officer-1', { type: 'order-correction', requirement: '清除', basis: '条例', limit: 'length' })),
  gate('correction-deadline-past', 'by an hour that has gone by', () => upTo('investigation').refusal('officer-1', { ...order('2024-11-25'), hour: '08:30' })),
  gate('correction-contradicted', 'corrected and refused', () => {
    const play = serve(upTo('investigation').take('officer-1', order('2024-11-28')), 'correction-order');
    const refusal = { by: '孙某', at: play.now, manner: 'said' as const, words: '不改', recordSha256: 'sha-refusal' };
    return play.refusal('officer-1', { type: 'verify-correction', corrected: true, findings: '已改', refusal });
  }),
  gate('correction-refusal-missing', '拒不改正 with nobody who refused', () => {
    const refusers = { ...testPolicy, matters: testPolicy.matters.map((matter) => ({ ...matter, penalty: { ...matter.penalty, precondition: 'refuses-to-correct' as const } })) };
    const play = serve(upTo('investigation', { policy: refusers }).take('officer-1', order('2024-11-26')), 'correction-order').to('2024-11-27T09:00');
    play.take('officer-1', { type: 'verify-correction', corrected: false, findings: '未改' });
    return play.refusal('officer-1', reportStep(play, fineFor(12)));
  }),
  gate('no-order-to-correct', 'nothing was ordered', () => upTo('investigation').refusal('officer-1', { type: 'verify-correction', corrected: true, findings: '已改' })),
  gate('order-not-served', 'nobody fails what never reached him', () => upTo('investigation').take('officer-1', order('2024-11-26')).later(3).refusal('officer-1', { type: 'verify-correction', corrected: false, findings: '未改' })),
  gate('correction-period-running', 'failed on the last day itself', () => serve(upTo('investigation').take('officer-1', order('2024-11-28')), 'correction-order').later(3)
    .refusal('officer-1', { type: 'verify-correction', corrected: false, findings: '未改' })),
  gate('party-unknown', 'a report on nobody', () => {
    const play = withEvidence();
    play.take('officer-1', filingStep()).take('head', { type: 'approve-filing', opinion: '同意' });
    return play.refusal('officer-1', reportStep(play, fineFor(12)));
  }),
  gate('identity-missing', 'a party without a number, and no word why', () => identified({ ...citizen, idNumber: undefined })),
  gate('identity-missing', 'a reason of blanks', () => identified({ ...citizen, idNumber: undefined, noNumberReason: ' ' })),
  gate('identity-number-wrong', 'a check digit that is not the number’s', () => identified({ ...citizen, idNumber: '370282198005010010' })),
  gate('identity-number-wrong', 'a date that no calendar has', () => identified({ ...citizen, idNumber: '370282198002300010' })),
  gate('identity-number-wrong', 'a credit code with a digit changed', () => identified({ ...company, idNumber: '91370200MA00000012' })),
  gate('identity-number-wrong', 'a number without its kind is what such a party has', () => identified({ name: '孙某', kind: 'citizen', address: '某村', idNumber: '1234' })),
  gate('identity-number-wrong', 'the 经营者’s number', () => identified({ ...shop, operatorIdNumber: '370282198005010010' })),
  gate('identity-contradicts', 'an organisation with a personal number', () => identified({ ...company, idKind: 'resident-id', idNumber: citizen.idNumber })),
  gate('identity-contradicts', 'a citizen with a credit code', () => identified({ ...citizen, idKind: 'credit-code', idNumber: company.idNumber })),
  gate('identity-contradicts', 'a company’s code for a 个体工商户', () => identified({ ...shop, idNumber: company.idNumber })),
  gate('identity-contradicts', 'a 个体工商户’s code for a company', () => identified({ ...company, idNumber: shop.idNumber })),
  gate('identity-contradicts', 'an organisation that was born', () => identified({ ...company, birthDate: '1980-05-01' })),
  gate('identity-contradicts', 'a birth date other than the number’s', () => identified({ ...citizen, birthDate: '1980-05-02' })),
  gate('identity-contradicts', 'born tomorrow', () => identified({ ...citizen, idNumber: undefined, noNumberReason: '拒不提供', birthDate: '2024-11-26' })),
  gate('identity-contradicts', 'another person’s lawful number is no correction', () => upTo('investigation').refusal('officer-1', { type: 'identify-party', party: neighbour, correcting: '姓名写错' })),
  gate('phone-wrong', 'ten digits', () => identified({ ...citizen, phone: '1380000000' })),
  gate('facts-contradict', 'an act after it was found out', () => withEvidence().refusal('officer-1', filingStep({ offenceAt: '2024-11-24T09:31:00+08:00' }))),
  gate('facts-contradict', 'an act before the party was born', () => withEvidence().take('officer-1', { type: 'identify-party', party: bornOn('2024-11-25') }).refusal('officer-1', filingStep())),
  gate('facts-contradict', 'a party born after the act', () => upTo('investigation').refusal('officer-1', { type: 'identify-party', party: bornOn('2024-11-25') })),
  gate('evidence-before-act', 'taken half a year before', () => { const play = upTo('investigation'); return play.refusal('officer-1', evidenceStep(play, { takenAt: '2024-05-24T09:00:00+08:00' })); }),
  gate('evidence-before-act', 'an act later than the evidence on file', () => {
    const play = Play.open();
    return play.take('officer-1', evidenceStep(play, { takenAt: '2024-05-24T09:00:00+08:00' })).refusal('officer-1', filingStep());
  }),
  gate('one-act-two-fines', 'another case of the same party for the same matter', () => {
    const otherProceedings = [{ fileId: 'other', number: null, subject: '乱倒建筑垃圾', orgName: null, matter: 'CG-01', act: null }];
    const play = Play.open({ otherProceedings }).take('officer-1', { type: 'identify-party', party: citizen });
    return play.take('officer-1', evidenceStep(play)).refusal('officer-1', filingStep());
  }),
  gate('addressed-to-another', 'an order to the former party, served on the new one', () => {
    const play = upTo('investigation').take('officer-1', order('2024-11-30')).take('officer-1', { type: 'identify-party', party: neighbour });
    return play.refusal('officer-1', serviceStep(play, play.document('correction-order').id));
  }),
  gate('order-to-correct-first', 'the former party’s disobeyed order, and a fine for the new one', () => {
    const play = upTo('investigation', { matter: 'CG-06' }).take('officer-1', order('2024-11-26'));
    serve(play, 'correction-order').later(3).take('officer-1', { type: 'verify-correction', corrected: false, findings: '仍堆放' });
    play.take('officer-1', { type: 'identify-party', party: neighbour });
    return play.refusal('officer-1', reportStep(play, { ...fineFor(12), fine: 30_000, quantity: null }));
  }),
  gate('document-incomplete', 'an opinion without words', () => upTo('filing').refusal('head', { type: 'approve-filing', opinion: ' ' })),
  gate('document-incomplete', 'an order to a party without an address', () => upTo('investigation').take('officer-1', { type: 'identify-party', party: { ...citizen, address: '' } }).refusal('officer-1', order('2024-11-30'))),
  gate('reasons-missing', 'filing returned without points', () => upTo('filing').refusal('head', { type: 'return-filing', points: [' '] })),
  gate('not-an-investigator', 'the team leader, who is an officer too', () => withEvidence().refusal(as('leader', 'officer'), filingStep())),
];
