import { as, testPeople, testPolicy } from '../../../../testing/index.js';
import type { Proposal } from '../../model.js';
import type { Play } from '../play.js';
import { suspended } from '../side-steps.js';
import { GRAVE, heard, upTo, WITH_HEARING } from '../stages.js';
import { bornOn, DECIDE, fineFor, heldDiscussion, noPenalty, reportStep, RETURN, REVIEW, serve } from '../steps.js';
import { gate } from './gate.js';

const proposing = (proposal: Proposal, play: Play = upTo('investigation')) => play.refusal('officer-1', reportStep(play, proposal));
const aged = (birthDate: string, more: { incapacitated?: boolean } = {}) => upTo('investigation').take('officer-1', { type: 'identify-party', party: bornOn(birthDate, more) });
const atTierTwo = () => upTo('review', WITH_HEARING).take('reviewer', REVIEW);
const atPanel = () => upTo('review', { proposal: fineFor(12, { flags: ['major-public-interest'] }) }).take('reviewer', REVIEW).take('urban-reviewer', REVIEW);
const opinion = (agrees: boolean) => ({ type: 'record-panel-opinion' as const, agrees, opinion: '意见' });
const extend = (more: object = {}) => ({ type: 'extend-clock' as const, clock: 'decision', rule: 'extend-30', period: { n: 30, unit: 'calendar-day' as const }, reason: '案情复杂', ...more });
const collective = { ...testPolicy, matters: testPolicy.matters.map((matter) => ({ ...matter, decisionPeriodRules: matter.decisionPeriodRules.map((rule) => ({ ...rule, approvedBy: 'collective-discussion' as const })) })) };
const both = (personId: string, role: 'township-reviewer' | 'responsible-head') => new Map([...testPeople].map(([id, person]) => [id, id === personId ? { ...person, posts: [...person.posts, { role, orgId: 'town' }] } : person]));
const acting = (personId: string, role: 'township-reviewer' | 'responsible-head') => ({ ...as(personId), role }) as ReturnType<typeof as>;

/** 处理建议、法制审核、审批 */
export const JUDGING_GATES = [
  gate('reasons-missing', 'a proposal without reasons', () => proposing(fineFor(12, { reasons: ' ' }))),
  gate('reasons-missing', 'a review returned without points', () => upTo('review').refusal('reviewer', { ...RETURN, points: [] } as typeof RETURN)),
  gate('reasons-missing', 'a treatment rejected without points', () => upTo('treatment').refusal('head', { type: 'reject-treatment', points: [] })),
  gate('correction-missing', 'a penalty that orders nothing to be put right', () => proposing(fineFor(12, { correction: null }))),
  gate('order-to-correct-first', 'a fine for not correcting, without an order', () => {
    const play = upTo('investigation', { matter: 'CG-06' });
    return proposing({ ...fineFor(12), fine: 30_000, quantity: null }, play);
  }),
  gate('order-to-correct-first', 'an order that was followed', () => {
    const play = upTo('investigation', { matter: 'CG-06' });
    play.take('officer-1', { type: 'order-correction', requirement: '清理', deadline: '2024-11-26', basis: '条例' });
    serve(play, 'correction-order').later(3).take('officer-1', { type: 'verify-correction', corrected: true, findings: '已清理' });
    return proposing({ ...fineFor(12), fine: 30_000, quantity: null }, play);
  }),
  gate('fine-out-of-range', 'more than the provision allows', () => proposing({ ...fineFor(12), fine: 60_001 })),
  gate('fine-out-of-range', 'less, without a ground', () => proposing({ ...fineFor(12), fine: 59_999 })),
  gate('fine-out-of-range', 'a quantity that nobody measured', () => proposing({ ...fineFor(12), quantity: null })),
  gate('fine-out-of-range', 'the highest for a sixteen-year-old', () => proposing(fineFor(12), aged('2008-06-01'))),
  gate('penalty-kind-wrong', 'a warning that the provision does not know', () => proposing(fineFor(12, { warning: true }))),
  gate('penalty-kind-wrong', 'a penalty of nothing', () => proposing({ ...fineFor(12), fine: 0 })),
  gate('penalty-kind-wrong', 'no penalty, with a fine', () => proposing({ ...noPenalty, fine: 5_000 })),
  gate('no-ground-to-spare', 'let go for no reason that the law knows', () => proposing({ ...noPenalty, factors: [] })),
  gate('fine-out-of-range', 'an age that nobody proved', () => proposing({ ...fineFor(12), fine: 10_000, factors: ['age-14-to-18'] })),
  gate('no-penalty-for-minors', 'not yet fourteen on the day of the act', () => proposing(fineFor(12), aged('2010-11-25'))),
  gate('no-penalty-for-minors', 'fourteen only on the day after the birthday', () => proposing(fineFor(12), aged('2010-11-24'))),
  gate('no-penalty-for-minors', 'not of sound mind', () => proposing(fineFor(12), aged('1980-01-01', { incapacitated: true }))),
  gate('not-this-tier', 'the township again, when it is the department’s turn', () => atTierTwo().refusal('reviewer-2', REVIEW)),
  gate('not-this-tier', 'the bureau before the department', () => atTierTwo().refusal('bureau-lead', REVIEW)),
  gate('not-this-tier', 'panel opinions belong to the third tier', () => upTo('review').refusal('bureau-lead', opinion(true))),
  gate('not-this-tier', 'a tier that has no organisation', () => {
    const policy = { ...testPolicy, matters: testPolicy.matters.map((matter) => ({ ...matter, department: null })) };
    return upTo('review', { ...WITH_HEARING, policy }).refusal('reviewer', REVIEW);
  }),
  gate('investigator-may-not', 'who investigated reviews', () => {
    const play = upTo('review', { people: both('officer-1', 'township-reviewer') });
    return play.refusal(acting('officer-1', 'township-reviewer'), REVIEW);
  }),
  gate('investigator-may-not', 'who took evidence once, and was replaced, decides', () => {
    const play = upTo('investigation', { people: both('officer-2', 'responsible-head') }).take('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-3'] });
    return upTo('decision', { from: play }).refusal(acting('officer-2', 'responsible-head'), DECIDE);
  }),
  gate('investigator-may-not', 'who investigated sits in the discussion', () => {
    const play = upTo('treatment', GRAVE);
    return play.refusal('head', heldDiscussion(play, { attendees: ['head', 'deputy-1', 'deputy-2', 'officer-1'] }));
  }),
  gate('reviewer-not-qualified', 'a newcomer without 法律职业资格', () => upTo('review').refusal('reviewer-new', REVIEW)),
  gate('no-pending-review', 'a review when none is pending', () => upTo('performance').refusal('reviewer', REVIEW)),
  gate('no-pending-review', 'a return when none is pending', () => upTo('performance').refusal('reviewer', RETURN)),
  gate('no-pending-review', 'an opinion when none is asked', () => upTo('performance').refusal('lawyer-1', opinion(true))),
  gate('panel-incomplete', 'two opinions of three', () => atPanel().take('lawyer-1', opinion(true)).take('bureau-lead', opinion(true)).refusal('bureau-lead', REVIEW)),
  gate('panel-disagrees', 'one of three agrees', () => atPanel().take('lawyer-1', opinion(false)).take('lawyer-2', opinion(false)).take('bureau-lead', opinion(true)).refusal('bureau-lead', REVIEW)),
  gate('opinion-already-given', 'twice by one lawyer', () => atPanel().take('lawyer-1', opinion(true)).refusal('lawyer-1', opinion(true))),
  gate('discussion-needed', 'the head alone on a grave case', () => upTo('treatment', GRAVE).refusal('head', { type: 'approve-treatment', opinion: '同意' })),
  gate('discussion-needed', 'a longer period that only a discussion may grant', () => upTo('investigation', { policy: collective }).refusal('head', extend())),
  gate('discussion-quorum', 'two heads of three', () => { const play = upTo('treatment', GRAVE); return play.refusal('head', heldDiscussion(play, { attendees: ['head', 'deputy-1', 'deputy-1'] })); }),
  gate('discussion-quorum', 'one head, and clerks to make the number', () => { const play = upTo('treatment', GRAVE); return play.refusal('head', heldDiscussion(play, { attendees: ['head', 'clerk', 'dispatcher'] })); }),
  gate('before-it-could', 'discussed before it was reviewed', () => { const play = upTo('treatment', GRAVE).later(1); return play.refusal('head', heldDiscussion(play, { heldAt: '2024-11-24T09:00:00+08:00' })); }),
  gate('discussion-after-hearing', 'the discussion of before the hearing does not count', () => {
    const play = upTo('treatment', { proposal: fineFor(100, { flags: ['major'] }) });
    return upTo('decision', { from: heard(upTo('hearing', { from: play })) }).refusal('head', DECIDE);
  }),
  gate('extension-out-of-turn', 'sixty days before the thirty', () => upTo('investigation').refusal('head', extend({ rule: 'extend-60', period: { n: 60, unit: 'calendar-day' } }))),
  gate('no-rule-to-extend', 'the hard ninety days of a matter without a rule', () => upTo('investigation', { matter: 'XF-02' }).refusal('head', extend())),
  gate('no-rule-to-extend', 'a rule that stretches another period', () => upTo('investigation').refusal('head', extend({ clock: 'investigation' }))),
  gate('no-rule-to-suspend', 'a ground that no rule knows', () => upTo('investigation').refusal('head', { type: 'suspend-investigation', rule: 'busy', reason: '忙' })),
  gate('extension-too-long', 'thirty-one days of thirty', () => upTo('investigation').refusal('head', extend({ period: { n: 31, unit: 'calendar-day' } }))),
  gate('extension-too-long', 'thirty working days of thirty days', () => upTo('investigation').refusal('head', extend({ period: { n: 30, unit: 'working-day' } }))),
  gate('extension-too-long', 'twice on one provision', () => upTo('investigation').take('head', extend()).refusal('head', extend())),
  gate('extension-too-long', 'by no days at all', () => upTo('investigation').refusal('head', extend({ period: { n: 0, unit: 'calendar-day' } }))),
  gate('decision-overdue', 'the ninety-first day', () => upTo('investigation').asleepTo('2025-02-24T09:00').refusal('head', extend())),
  gate('already-suspended', 'twice', () => suspended(upTo('investigation')).refusal('head', { type: 'suspend-investigation', rule: 'await-judgment', reason: '再次' })),
  gate('not-suspended', 'resumed, never suspended', () => upTo('investigation').refusal('head', { type: 'resume-investigation', reason: '恢复' })),
  gate('decision-suspended', 'a report while suspended', () => proposing(fineFor(12), suspended(upTo('investigation')))),
  gate('not-suspended', 'a ground looked at again that was never given', () => upTo('investigation').refusal('head', { type: 'review-suspension', findings: '仍在' })),
  gate('reasons-missing', 'looked at again without a word', () => suspended(upTo('investigation')).refusal('head', { type: 'review-suspension', findings: ' ' })),
  gate('decision-suspended', 'a decision while suspended', () => suspended(upTo('decision')).refusal('head', DECIDE)),
  gate('aggravated-for-defending', 'investigated again after a defence, and heavier on the same evidence', () => {
    const play = redone({ fine: 1_000_000 });
    return proposing(grave(2_000_000), play);
  }),
];

/** A factory's case that was noticed, defended and sent back. */
export function redone({ fine }: { fine: number }): Play {
  const play = upTo('statement', { matter: 'XF-02', proposal: grave(fine) });
  play.take('officer-1', { type: 'record-statement', form: 'written', content: '处罚过重', madeAt: play.now });
  play.take('officer-1', { type: 'reexamine-statement', findings: '不予采纳', adopted: false });
  return play.later(10).take('head', { type: 'reject-treatment', points: ['重新调查'] });
}

export function grave(fine: number): Proposal {
  const step = fine <= 1_500_000 ? '较轻' : fine <= 3_500_000 ? '一般' : '严重';
  return { outcome: 'penalty', fine, warning: false, correction: '恢复消防设施', quantity: null, factors: [], reasons: '一处以上', flags: [], step };
}

