import type { Actor } from '../../../file/index.js';
import { addDays, dateOf } from '../../../time/index.js';
import type { ProceedingCommand } from '../commands.js';
import { outstanding, overpaid } from '../debt.js';
import { as, testPolicy } from '../../../testing/index.js';
import type { ServiceMethod } from '../model.js';
import type { Play } from './play.js';
import { reviewerOf } from './stages.js';
import { citizen, company, evidenceStep, filingStep, fineFor, heldDiscussion, noPenalty, notEstablished, payStep, reportStep, RETURN, REVIEW, serviceStep } from './steps.js';

export type Move = readonly [who: string | Actor, command: ProceedingCommand];

const SPARED = { outcome: 'no-penalty', factors: ['minor-and-corrected'] } as const;
/** Whose recusal is asked: of each kind of post, only where somebody else holds it too. */
const ASKED = ['officer-2', 'host', 'officer-2', 'host', 'reviewer', 'head'];
const STAND_IN: Readonly<Record<string, string>> = { head: 'deputy-1', reviewer: 'reviewer-2', host: 'reviewer-2' };
const METHODS: readonly ServiceMethod[] = ['direct', 'leaving', 'electronic', 'mail', 'entrusted', 'transferred', 'announcement'];

/** Whatever a diligent, hasty or confused person might try just now; the rules say which of it is lawful. `dice` varies amounts and choices. */
export function moves(play: Play, dice: number): readonly Move[] {
  const all = [...inquiry(play, dice), ...judging(play, dice), ...hearing(play, dice), ...aftermath(play, dice), ...house(play, dice)];
  return all.map(([who, command]): Move => [typeof who === 'string' ? standIn(play, who) : who, command]);
}

/** Whoever's recusal is asked or granted leaves it to the next in his post. */
function standIn({ state }: Play, who: string): string {
  return isRecused(state, who) ? STAND_IN[who] ?? who : who;
}

function isRecused({ recusals }: Play['state'], who: string): boolean {
  return recusals.some(({ personId, granted }) => personId === who && granted !== false);
}

function inquiry(play: Play, dice: number): readonly Move[] {
  const { state } = play;
  const held = state.preservations.filter(({ state: how }) => how === 'proposed' || how === 'held').map(({ id }) => id);
  const asked = state.recusals.find(({ granted }) => granted === null)?.personId ?? 'officer-2';
  const proposals = [fineFor(12), fineFor(100), fineFor(12, { flags: ['major'] }), fineFor(12, { flags: ['major-public-interest'] }), noPenalty, notEstablished, { ...fineFor(12), fine: 1 }, fineFor(12, { confiscated: [{ kind: 'gains', what: '运费', value: dice % 2 === 0 ? null : 600_000 }] })];
  return [
    ['officer-1', { type: 'identify-party', party: dice % 4 === 0 ? company : citizen }], ['officer-1', evidenceStep(play, { takenBy: state.investigators })], ['officer-1', filingStep()],
    ['head', { type: 'approve-filing', opinion: '同意' }], ['head', dice % 5 === 0 ? { type: 'decline-filing', reason: '不属于本机关管辖' } : { type: 'return-filing', points: ['补充'] }],
    ['leader', { type: 'assign-investigators', officers: dice % 2 === 0 ? ['officer-1', 'officer-2'] : ['officer-1', 'officer-3'] }],
    ['officer-1', { type: 'request-recusal', personId: ASKED[dice % ASKED.length] as string, ground: '亲属', by: 'party' }],
    ['head', { type: 'decide-recusal', personId: asked, granted: dice % 3 === 0, reason: '核实' }],
    ['deputy-1', { type: 'decide-recusal', personId: asked, granted: dice % 3 === 0, reason: '核实', discussion: { attendees: ['deputy-1', 'deputy-2'], heldAt: play.now, recordSha256: 'sha-discussion' } }],
    ['officer-1', { type: 'propose-preservation', items: '铲车', reason: '可能转移' }],
    ...held.flatMap((preservationId): Move[] => [
      ['head', { type: 'approve-preservation', preservationId }], ['head', { type: 'refuse-preservation', preservationId, reason: '无必要' }],
      ['officer-1', { type: 'dispose-preservation', preservationId, disposition: '退还' }],
    ]),
    ['officer-1', { type: 'order-correction', requirement: '清除', deadline: addDays(dateOf(play.now), dice % 7), basis: '条例' }],
    ['officer-1', { type: 'verify-correction', corrected: dice % 3 !== 0, findings: '复查' }],
    ['head', { type: 'suspend-investigation', rule: 'await-judgment', reason: '等待判决' }], ['head', { type: 'review-suspension', findings: '判决尚未生效' }], ['head', { type: 'resume-investigation', reason: '判决生效' }],
    ['head', { type: 'extend-clock', clock: 'decision', rule: 'extend-30', period: { n: (dice % 31) + 1, unit: 'calendar-day' }, reason: '复杂' }],
    ['bureau-lead', { type: 'record-guidance', text: '指导' }],
    ['officer-1', reportStep(play, proposals[dice % proposals.length] as (typeof proposals)[number])],
  ];
}

function judging(play: Play, dice: number): readonly Move[] {
  const tier = play.state.reviews.find(({ result }) => result === 'pending')?.tier ?? 1;
  const panellist = (['bureau-lead', 'lawyer-1', 'lawyer-2'] as const)[dice % 3] as string;
  return [
    [reviewerOf(play, tier), REVIEW], [reviewerOf(play, tier), dice % 4 === 0 ? RETURN : REVIEW], [panellist, { type: 'record-panel-opinion', agrees: dice % 5 !== 0, opinion: '意见' }],
    ['head', { type: 'approve-treatment', opinion: '同意' }], ['head', dice % 4 === 0 ? { type: 'reject-treatment', points: ['事实不清'] } : { type: 'approve-treatment', opinion: '同意' }],
    ['head', heldDiscussion(play, { approved: dice % 5 !== 0, attendees: ['head', 'deputy-1', 'deputy-2'].filter((id) => !isRecused(play.state, id)) })],
  ];
}

function hearing(play: Play, dice: number): readonly Move[] {
  const fine = play.state.noticed?.proposal.fine ?? 0;
  const host = standIn(play, dice % 3 === 0 ? 'reviewer' : 'host');
  return [
    ['officer-1', { type: 'confirm-address', address: '滨河路8号', electronic: 'sun@example.com', signedSha256: 'sha-address' }],
    ['officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' }],
    ['officer-1', { type: 'record-statement', form: 'oral', content: '申辩', madeAt: play.now }], ['officer-1', { type: 'waive-statement', signedSha256: 'sha-waiver' }],
    ['officer-1', { type: 'reexamine-statement', findings: '复核', adopted: false, ...dice % 4 === 0 ? { fine: fine + 1 } : dice % 4 === 1 ? { fine: 0 } : dice % 8 === 2 ? SPARED : {} }],
    ['officer-1', { type: 'request-hearing', requestedAt: play.now, form: 'written' }],
    [host, { type: 'notify-hearing', heldAt: `${addDays(dateOf(play.now), 8 + (dice % 10))}T09:00:00.000+08:00`, place: '会议室', host, public: true }],
    [host, { type: 'hold-hearing', partyPresent: dice % 4 !== 0, agents: [], transcriptSha256: 'sha-transcript', signed: true }],
    ['host', { type: 'conclude-hearing', report: '意见', ...dice % 3 === 0 ? { fine: 0 } : dice % 3 === 1 ? SPARED : {} }], ['head', { type: 'issue-decision', facts: '倾倒', reasons: '理由' }],
    ...play.state.documents.filter(({ service }) => !service?.servedAt).map(({ id }): Move => ['officer-1', serviceStep(play, id, dice % 2 === 0 ? 'direct' : METHODS[dice % METHODS.length])]),
  ];
}

function aftermath(play: Play, dice: number): readonly Move[] {
  const { state, now } = play;
  const owed = outstanding(state, now, testPolicy);
  const excess = overpaid(state, now, testPolicy);
  const remedyId = state.remedies.at(-1)?.id ?? 'none';
  const results = ['upheld', 'revoked', 'changed', 'unlawful-confirmed', 'withdrawn', 'dismissed'] as const;
  const schedule = [{ amount: Math.floor(owed / 2), due: addDays(dateOf(now), 20) }, { amount: owed - Math.floor(owed / 2), due: addDays(dateOf(now), 50) }];
  return [
    ['officer-1', { ...payStep(play, dice % 3 === 0 ? owed : dice % 3 === 1 ? Math.ceil(owed / 3) : owed + 1), ...dice % 11 === 0 ? { excess: true } : {} }],
    ['officer-1', { type: 'record-refund', amount: dice % 5 === 0 ? Math.ceil(excess / 2) : excess, refundedAt: now, voucherNo: `退字${state.refunds.length + 1}` }],
    ['officer-1', { type: 'request-deferral', kind: 'instalments', reason: '困难', schedule }], ['head', { type: 'decide-deferral', granted: dice % 3 !== 0, reason: '核实' }],
    ['officer-1', { type: 'issue-demand', deadline: addDays(dateOf(now), 15) }],
    ['officer-1', { type: 'record-remedy', kind: dice % 2 === 0 ? 'reconsideration' : 'litigation', organ: '机关', filedAt: now, copyReceivedAt: now, ...dice % 7 === 0 ? { accepted: dice % 2 === 0, acceptance: '有正当理由' } : {} }],
    ['officer-1', { type: 'reply-remedy', remedyId, repliedAt: now }],
    ['officer-1', { type: 'conclude-remedy', remedyId, result: results[dice % results.length] as (typeof results)[number], concludedAt: now, ...dice % 6 === 2 ? { fine: Math.floor((state.decision?.proposal.fine ?? 0) / 2) } : {}, ...dice % 12 === 1 ? { redo: true } : {} }],
    ['officer-1', { type: 'publish-decision', where: '网站' }], ['officer-1', { type: 'withdraw-publication', reasons: '撤销' }],
    ['officer-1', { type: 'propose-court-enforcement', reason: '未缴' }], ['head', { type: 'apply-court-enforcement', court: '区法院', materials: ['sha-1'] }],
    ['officer-1', { type: 'record-court-result', result: (['enforced', 'refused', 'terminated'] as const)[dice % 3] as 'enforced', reason: '裁定' }],
    ['officer-1', { type: 'propose-closure', summary: '办结' }], ['head', dice % 3 === 0 ? { type: 'return-closure', points: ['补充'] } : { type: 'approve-closure', opinion: '同意' }],
  ];
}

function house(play: Play, dice: number): readonly Move[] {
  const task = play.tasks()[0] ?? 'none';
  const late = Object.values(play.state.clocks).find(({ status }) => status === 'overdue');
  const escalation = play.state.escalations.at(-1);
  return [
    ['head', { type: 'urge', task, note: '抓紧' }], ['leader', { type: 'assign-task', task, personId: dice % 2 === 0 ? 'officer-1' : 'officer-3', reason: '分工' }],
    ['officer-1', { type: 'release-task', task }], [as('officer-3'), { type: 'claim-task', task }],
    ...late ? [['supervisor', { type: 'take-over', clock: late.key, note: '逾期' }] as Move] : [],
    ...escalation?.told[0] ? [[as(escalation.told[0], escalation.role as never), { type: 'acknowledge-escalation', escalationId: escalation.id, note: '知悉' }] as Move] : [],
  ];
}
