import type { CommandOf, RemedyResult } from './commands.js';
import type { CorrectionLimit, CorrectionRefusal, Payment, Preservation, ProceedingState, Proposal, Remedy, ReviewPurpose, ReviewRound, ServiceProof } from './model.js';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** 行政处罚法 57①. */
export const PROPOSAL_OUTCOMES: Words<Proposal['outcome']> = { penalty: '给予行政处罚', 'no-penalty': '不予行政处罚', 'not-established': '违法事实不能成立' };
export const PROCEEDING_OUTCOMES: Words<NonNullable<ProceedingState['outcome']>> = {
  'not-filed': '不予立案', corrected: '责令改正已经履行，不予立案', penalised: '给予行政处罚', 'no-penalty': '不予行政处罚', 'not-established': '违法事实不能成立',
};
/** Who signed for a document (民事诉讼法 88、91). */
export const RECIPIENT_RELATIONS: Words<NonNullable<ServiceProof['relation']>> = {
  party: '当事人本人', 'adult-family': '同住成年家属', 'legal-representative': '法定代表人、主要负责人或者收件人员', 'mail-clerk': '负责收件的人', agent: '代理人或者代收人',
};
export const STATEMENT_FORMS: Words<CommandOf<'record-statement'>['form']> = { oral: '口头', written: '书面' };
export const RECUSAL_ASKERS: Words<CommandOf<'request-recusal'>['by']> = { party: '当事人申请', self: '本人提出', colleague: '他人提出' };
/** 行政处罚法 43③. */
export const RECUSAL_DECIDERS: Words<NonNullable<CommandOf<'decide-recusal'>['decidedBy']>> = { head: '行政机关负责人', discussion: '其他负责人集体讨论', superior: '上级机关' };
/** 行政处罚法 67③、行政强制法 53. */
export const CORRECTION_LIMITS: Words<CorrectionLimit['type']> = { day: '到某日（可以写明几点）', length: '收到后若干日、若干小时', 'at-once': '立即改正' };
export const REFUSAL_MANNERS: Words<CorrectionRefusal['manner']> = { said: '口头明确拒绝', written: '书面拒绝', conduct: '期满后以行为拒绝（继续实施）' };
export const PAYMENT_CHANNELS: Words<Payment['channel']> = { bank: '指定银行', electronic: '电子支付', court: '人民法院执行' };
/** 行政处罚法 66②. */
export const DEFERRAL_KINDS: Words<CommandOf<'request-deferral'>['kind']> = { deferral: '延期缴纳', instalments: '分期缴纳' };
export const REMEDY_KINDS: Words<Remedy['kind']> = { reconsideration: '行政复议', litigation: '行政诉讼' };
export const REMEDY_RESULTS: Words<RemedyResult> = {
  upheld: '维持', revoked: '撤销', changed: '变更', 'unlawful-confirmed': '确认违法', withdrawn: '撤回申请或者撤诉', dismissed: '驳回',
};
export const REMEDY_OUTCOMES: Words<NonNullable<Remedy['result']>> = { ...REMEDY_RESULTS, 'not-accepted': '不予受理' };
export const COURT_RESULTS: Words<CommandOf<'record-court-result'>['result']> = { accepted: '已受理', enforced: '执行完毕', refused: '不予受理或者不准予执行', terminated: '终结执行' };
export const PRESERVATION_STATES: Words<Preservation['state']> = { proposed: '待批准', refused: '未获批准', held: '保存中', disposed: '已处理', released: '已解除' };
export const REVIEW_RESULTS: Words<ReviewRound['result']> = { pending: '审核中', approved: '通过', returned: '退回' };
export const REVIEW_PURPOSES: Words<ReviewPurpose> = { report: '处理意见', hearing: '听证后的处理意见', court: '申请法院强制执行' };
