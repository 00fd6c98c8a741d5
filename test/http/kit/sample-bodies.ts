import type { CaseCommand, ProceedingCommand } from '@sidan/domain';
import type { OwnRoute, SystemStep } from '../../../apps/api/src/actions/action-table.js';

/** A body for each step a person may ask for: a new command without a sample does not compile. */
type Samples<Command extends { readonly type: string }> = {
  readonly [Type in Exclude<Command['type'], SystemStep | OwnRoute>]: Omit<Extract<Command, { readonly type: Type }>, 'type'>;
};

const AT = '2024-11-25T09:00:00.000+08:00';
/** Before the report says that it was found. */
const ACT = '2024-11-24T09:00:00.000+08:00';
const DATE = '2024-12-20';
const SHA = 'ab'.repeat(32);
const ID = 'some-id';

const FILE_STEPS = {
  'claim-task': { task: ID }, 'release-task': { task: ID }, 'assign-task': { task: ID, personId: ID, reason: '工作需要' },
  'acknowledge-escalation': { escalationId: ID, note: '收到' }, urge: { task: ID, note: '请抓紧' }, 'take-over': { clock: ID, note: '提级' },
} as const;

export const CASE_BODIES: Samples<CaseCommand> = {
  ...FILE_STEPS,
  'accept-report': { matter: 'CG-01' }, 'refuse-report': { reason: '不属于本机关管辖' }, 'merge-report': { intoCaseId: ID, reason: '同一线索' },
  'assign-job': { matter: 'CG-01', orgId: 'town' }, 'take-job': { jobId: ID, officers: ['officer-1', 'officer-2'] }, 'return-job': { jobId: ID, reason: '派错' },
  'score-file': { items: [{ id: 'procedure', points: 30, note: '' }], shortcomings: [], opinion: '规范' },
  'record-satisfaction': { result: 'satisfied', note: '' }, 'record-return-visit': { corrected: true, note: '', visitors: ['supervisor'] },
  'assign-shortcoming': { shortcomingId: ID, owner: 'officer-1' }, 'resolve-shortcoming': { shortcomingId: ID, note: '已补正' },
};

export const PROCEEDING_BODIES: Samples<ProceedingCommand> = {
  ...FILE_STEPS,
  'extend-clock': { clock: 'decision', rule: 'extend-30', period: { n: 30, unit: 'calendar-day' }, reason: '案情复杂' },
  'assign-investigators': { officers: ['officer-1', 'officer-2'] },
  'identify-party': { party: { name: '某公司', kind: 'organisation', address: '石桥镇', idKind: 'credit-code', idNumber: '91370200MA00000002' } },
  'add-evidence': { kind: 'site-record', title: '现场笔录', sha256: SHA, fileName: '笔录.pdf', origin: '现场', takenBy: ['officer-1', 'officer-2'], takenAt: AT, place: '石桥镇', certificatesShown: true },
  'record-guidance': { text: '注意程序' },
  'propose-filing': { facts: '涉嫌违法', offenceAt: ACT, harm: false },
  'approve-filing': { opinion: '同意' }, 'return-filing': { points: ['补充证据'] }, 'decline-filing': { reason: '不属实' },
  'request-recusal': { personId: 'officer-1', ground: '亲属', by: 'party' }, 'decide-recusal': { personId: 'officer-1', granted: true, reason: '属实' },
  'propose-preservation': { items: '铲车一台', reason: '可能灭失' }, 'approve-preservation': { preservationId: ID },
  'refuse-preservation': { preservationId: ID, reason: '不必要' }, 'dispose-preservation': { preservationId: ID, disposition: '退还' },
  'order-correction': { requirement: '清理', deadline: DATE, basis: '行政处罚法第二十八条' }, 'verify-correction': { corrected: true, findings: '已清理' },
  'suspend-investigation': { rule: 'await-judgment', reason: '等待裁判' }, 'review-suspension': { findings: '判决尚未作出' }, 'resume-investigation': { reason: '裁判已出' },
  'submit-final-report': {
    facts: '查明的事实', evidence: [ID],
    proposal: { outcome: 'penalty', fine: 60_000, warning: false, correction: null, quantity: 12, factors: [], reasons: '裁量理由', flags: [] },
  },
  'approve-review': { opinion: '同意' }, 'return-review': { opinion: '退回', points: ['补正'] }, 'record-panel-opinion': { agrees: true, opinion: '同意' },
  'approve-treatment': { opinion: '同意' }, 'reject-treatment': { points: ['重新调查'] },
  'record-discussion': { attendees: ['head', 'deputy-1', 'deputy-2'], heldAt: AT, recordSha256: SHA, approved: true, opinion: '同意' },
  'confirm-address': { address: '石桥镇', signedSha256: SHA }, 'issue-prior-notice': { facts: '事实', reasons: '理由' },
  'serve-document': { documentId: ID, method: 'direct', servedAt: AT, proof: { receiptSha256: SHA, recipient: '某人', relation: 'party' } },
  'record-statement': { form: 'oral', content: '请求从轻', madeAt: AT }, 'waive-statement': { signedSha256: SHA },
  'reexamine-statement': { findings: '复核', adopted: false },
  'request-hearing': { requestedAt: AT, form: 'written' }, 'notify-hearing': { heldAt: AT, place: '会议室', host: 'host', public: true },
  'hold-hearing': { partyPresent: true, agents: [], signed: true }, 'conclude-hearing': { report: '听证报告' },
  'issue-decision': { facts: '事实', reasons: '理由' }, 'publish-decision': { where: '政府网站' }, 'withdraw-publication': { reasons: '决定被撤销' },
  'record-payment': { amount: 60_000, paidAt: AT, receiptNo: '1', channel: 'bank' }, 'record-refund': { amount: 100, refundedAt: AT, voucherNo: '1' },
  'request-deferral': { kind: 'deferral', reason: '困难', schedule: [{ amount: 60_000, due: DATE }] }, 'decide-deferral': { granted: true, reason: '属实' },
  'issue-demand': { deadline: DATE },
  'record-remedy': { kind: 'reconsideration', organ: '测试区人民政府', filedAt: AT, copyReceivedAt: AT },
  'reply-remedy': { remedyId: ID, repliedAt: AT }, 'conclude-remedy': { remedyId: ID, result: 'upheld', concludedAt: AT },
  'propose-court-enforcement': { reason: '逾期不履行' }, 'apply-court-enforcement': { court: '测试区人民法院', materials: [SHA] },
  'record-court-result': { result: 'enforced', reason: '执行到位' },
  'propose-closure': { summary: '已履行' }, 'approve-closure': { opinion: '同意' }, 'return-closure': { points: ['补正'] },
};
