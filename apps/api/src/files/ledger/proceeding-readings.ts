import {
  confiscationWords, CORRECTION_MEASURES, COURT_RESULTS, DEFERRAL_KINDS, DISCUSSION_SUBJECTS, DOCUMENT_KINDS, EVIDENCE_KINDS, FLAG_WORDS, formatYuan, ID_KINDS, limitWords, PARTY_KINDS, PAYMENT_CHANNELS, PENALTY_FACTORS, PROCEEDING_OUTCOMES,
  PROPOSAL_OUTCOMES, proposalWords, RECIPIENT_RELATIONS, RECUSAL_ASKERS, REFUSAL_MANNERS, REMEDY_KINDS, REMEDY_OUTCOMES, REVIEW_PURPOSES, SERVICE_METHODS, STATEMENT_FORMS, TIER_WORDS,
  type ProceedingEntries, type Proposal, type ReviewPurpose, type ReviewTier, type ServiceProof,
} from '@sidan/domain';
import { FILE_READINGS, people } from './file-readings.js';
import { at, line, list, money, on, points, yes, type LedgerLine, type Readings } from './words.js';

type Lines = readonly (LedgerLine | null)[];

export const PROCEEDING_READINGS: Readings<ProceedingEntries> = {
  ...FILE_READINGS,
  proceedingOpened: {
    title: '开立案件',
    lines: ({ matter, orgId, description, foundAt, place, investigators }, words) => [
      line('事项', words.matter(matter)), line('办案机关', words.organisation(orgId)), line('情况描述', description), line('地点', place.address), at('发现时间', foundAt), people('承办人', investigators, words),
    ],
  },
  investigatorsAssigned: { title: '指定承办人', lines: ({ officers }, words) => [people('承办人', officers, words)] },
  partyIdentified: {
    title: '确认当事人',
    lines: ({ party, correcting }) => [
      line('当事人', party.name), line('类型', PARTY_KINDS[party.kind]), line('地址', party.address), line('法定代表人或者经营者', party.representative),
      line('证件种类', party.idKind && ID_KINDS[party.idKind]), line('未登记证件号码的原因', party.noNumberReason), on('出生日期', party.birthDate), line('更正说明', correcting),
    ],
  },
  evidenceAdded: {
    title: '登记证据',
    lines: ({ evidence }, words) => [
      line('证据', evidence.title), line('种类', EVIDENCE_KINDS[evidence.kind]), line('来源', evidence.origin), people('取证人', evidence.takenBy, words), line('协助或者移送的机关', evidence.body), list('该机关的取证人', evidence.bodyOfficers ?? []), line('提交人', evidence.handedInBy), at('取证时间', evidence.takenAt), line('取证地点', evidence.place), line('早于违法行为的原因', evidence.beforeAct),
    ],
  },
  guidanceRecorded: { title: '首案指导', lines: ({ text }) => [line('指导意见', text)] },
  filingProposed: { title: '提请立案', lines: ({ facts, offence, earlierEvidence }) => [line('立案事实', facts), at('违法行为发生', offence.at), at('违法行为终了', offence.continuingUntil), yes('有危害后果', offence.harm), line('证据早于违法行为的原因', earlierEvidence)] },
  otherActExplained: { title: '说明不是同一违法行为', lines: ({ reason, about }) => [line('理由', reason), line('涉及案件', `${about.length}件`)] },
  filingApproved: { title: '批准立案', lines: ({ opinion, firstCase }) => [line('审批意见', opinion), line('首案', firstCase ? '是，须经司法局首案指导' : null)] },
  filingReturned: { title: '退回立案申请', lines: (body) => [points('退回意见', body.points)] },
  filingDeclined: { title: '不予立案', lines: ({ reason, corrected }) => [line('理由', reason), line('责令改正', corrected ? '已经履行' : null)] },
  recusalRequested: { title: '申请回避', lines: ({ personId, ground, by }, words) => [line('被申请回避人', words.person(personId)), line('理由', ground), line('提出人', RECUSAL_ASKERS[by])] },
  recusalDecided: {
    title: '决定回避',
    lines: ({ personId, granted, reason, discussion, superior, dropsOpinion }, words) => [
      line('被申请回避人', words.person(personId)), line('决定', granted ? '同意回避' : '驳回申请'), line('理由', reason),
      people('参加集体讨论的负责人', discussion?.attendees ?? [], words), at('讨论时间', discussion?.heldAt), line('决定机关', superior?.organ),
      line('会审意见', dropsOpinion && '其在尚未审结的会审中提出的意见不再计入人数和多数'),
    ],
  },
  preservationProposed: { title: '提请先行登记保存', lines: ({ preservation }) => [line('物品', preservation.items), line('理由', preservation.reason)] },
  preservationApproved: { title: '批准先行登记保存', lines: ({ preservationId }, words) => [line('物品', words.preservation(preservationId))] },
  preservationRefused: { title: '不批准先行登记保存', lines: ({ preservationId, reason }, words) => [line('物品', words.preservation(preservationId)), line('理由', reason)] },
  preservationDisposed: { title: '处理登记保存物品', lines: ({ preservationId, disposition }, words) => [line('物品', words.preservation(preservationId)), line('处理决定', disposition)] },
  preservationReleased: { title: '先行登记保存自动解除', lines: ({ preservationId }, words) => [line('物品', words.preservation(preservationId))] },
  correctionOrdered: { title: '责令改正', lines: ({ requirement, deadline, limit }) => [line('改正要求', requirement), limit ? line('改正期限', limitWords(limit)) : on('改正期限', deadline)] },
  correctionVerified: {
    title: '复查改正情况',
    lines: ({ corrected, findings, refusal }) => [
      yes('已改正', corrected), line('复查情况', findings), line('拒不改正', refusal && `${refusal.by}，${REFUSAL_MANNERS[refusal.manner]}：${refusal.words}`), at('拒绝时间', refusal?.at),
    ],
  },
  investigationSuspended: { title: '中止调查', lines: ({ rule, reason }, words) => [line('依据', words.rule(rule)), line('理由', reason)] },
  suspensionReviewed: { title: '复核中止事由', lines: ({ findings }) => [line('复核情况', findings)] },
  investigationResumed: { title: '恢复调查', lines: ({ reason }) => [line('理由', reason)] },
  finalReportSubmitted: {
    title: '调查终结，提请法制审核',
    lines: ({ facts, evidence, proposal, tiers, tierReasons }, words) => [
      line('查明的事实', facts), list('证据', evidence.map(words.evidence)), ...proposalLines(proposal), list('审核层级', tiers.map((tier) => TIER_WORDS[tier])), points('层级理由', tierReasons),
    ],
  },
  reviewOpened: { title: '进入法制审核', lines: ({ purpose, tier, orgId }, words) => [...roundLines(purpose, tier), line('审核机关', words.organisation(orgId))] },
  reviewApproved: { title: '法制审核通过', lines: ({ purpose, tier, opinion }) => [...roundLines(purpose, tier), line('审核意见', opinion)] },
  reviewReturned: { title: '法制审核退回', lines: ({ purpose, tier, opinion, points: said }) => [...roundLines(purpose, tier), line('审核意见', opinion), points('补正事项', said)] },
  reviewCompleted: { title: '法制审核完成', lines: ({ purpose }) => [line('审核内容', REVIEW_PURPOSES[purpose])] },
  panelOpinionRecorded: { title: '出具会审意见', lines: ({ lawyer, agrees, opinion }) => [line('身份', lawyer ? '律师' : '司法局审核人员'), line('结论', agrees ? '同意' : '不同意'), line('意见', opinion)] },
  treatmentApproved: { title: '批准处理意见', lines: ({ opinion, collective }) => [line('审批意见', opinion), yes('集体讨论', collective)] },
  treatmentRejected: { title: '退回处理意见', lines: (body) => [points('退回意见', body.points)] },
  discussionRecorded: {
    title: '集体讨论',
    lines: ({ attendees, heldAt, approved, opinion, subject = 'treatment' }, words) => [line('讨论事项', DISCUSSION_SUBJECTS[subject]), people('参加人员', attendees, words), at('讨论时间', heldAt), line('结论', approved ? '同意' : '不同意'), line('意见', opinion)],
  },
  addressConfirmed: { title: '确认送达地址', lines: ({ address, electronic }) => [line('送达地址', address), line('电子送达地址', electronic)] },
  documentIssued: { title: '制发文书', lines: ({ document }) => [line('文书', DOCUMENT_KINDS[document.kind]), line('文号', document.number)] },
  priorNoticeIssued: { title: '事先告知', lines: ({ proposal, hearingRight }) => [...proposalLines(proposal), line('听证权利', hearingRight ? '有，已告知' : '没有')] },
  documentServed: {
    title: '送达文书',
    lines: ({ documentId, service: { method, servedAt, proof } }, words) => [line('文书', words.document(documentId)), line('送达方式', SERVICE_METHODS[method]), at('送达时间', servedAt), ...proofLines(proof)],
  },
  documentDeemedServed: { title: '公告期满，视为送达', lines: ({ documentId, servedAt }, words) => [line('文书', words.document(documentId)), at('视为送达', servedAt)] },
  documentServedTooLate: { title: '送达时载明的期限已过，须重新制发', lines: ({ documentId, until }, words) => [line('文书', words.document(documentId)), at('载明的期限', until)] },
  statementRecorded: { title: '记录陈述申辩', lines: ({ form, content, madeAt }) => [line('形式', STATEMENT_FORMS[form]), line('内容', content), at('时间', madeAt)] },
  statementWaived: { title: '放弃陈述申辩', lines: () => [line('声明', '当事人书面放弃陈述、申辩')] },
  statementReexamined: { title: '复核陈述申辩', lines: ({ findings, adopted, fine, proposal }) => [line('复核意见', findings), line('是否采纳', adopted ? '采纳' : '不予采纳'), ...revisedLines('复核后', fine, proposal)] },
  hearingRequested: { title: '申请听证', lines: ({ requestedAt, form }) => [at('申请时间', requestedAt), line('形式', STATEMENT_FORMS[form])] },
  hearingNotified: { title: '通知听证', lines: ({ heldAt, place, host }, words) => [at('听证时间', heldAt), line('地点', place), line('主持人', words.person(host))] },
  hearingNoticeLate: { title: '听证通知不足七日，须另定时间', lines: ({ earliest }) => [on('最早可定于', earliest)] },
  hearingHeld: { title: '举行听证', lines: ({ agents }) => [line('当事人', '到场'), list('代理人', agents)] },
  hearingForfeited: { title: '放弃听证', lines: ({ reason }) => [line('原因', reason)] },
  hearingConcluded: { title: '提交听证报告', lines: ({ report, fine, proposal }) => [line('听证报告', report), ...revisedLines('听证后', fine, proposal)] },
  decisionIssued: { title: '作出决定', lines: ({ documentId, proposal }, words) => [line('文书', words.document(documentId)), ...proposalLines(proposal)] },
  decisionPublished: { title: '公开决定', lines: ({ where }) => [line('公开载体', where)] },
  publicationWithdrawn: { title: '撤回公开', lines: ({ reasons }) => [line('理由', reasons)] },
  paymentRecorded: {
    title: '登记缴款',
    lines: ({ payment, outstanding }) => [money('金额', payment.amount), at('缴款时间', payment.paidAt), line('票据号码', payment.receiptNo), line('渠道', PAYMENT_CHANNELS[payment.channel]), money('尚欠', outstanding)],
  },
  refundRecorded: { title: '退还多收的款项', lines: ({ refund, left }) => [money('金额', refund.amount), at('退款时间', refund.refundedAt), line('退款凭证号', refund.voucherNo), money('尚应退还', left)] },
  paymentOverdue: { title: '逾期未缴', lines: ({ since, outstanding, surcharge }) => [line('缴款期限', since.slice(0, 10)), money('尚欠', outstanding), line('加处罚款', surcharge ? '每日百分之三，不超过罚款数额' : '不加处')] },
  deferralRequested: {
    title: '申请延期、分期缴纳',
    lines: ({ kind, reason, schedule }) => [line('种类', DEFERRAL_KINDS[kind]), line('理由', reason), points('缴款安排', schedule.map(({ amount, due }) => `${due}前缴${formatYuan(amount)}`))],
  },
  deferralDecided: { title: '决定延期、分期缴纳', lines: ({ granted, reason }) => [line('决定', granted ? '批准' : '不批准'), line('理由', reason)] },
  demandIssued: { title: '催告', lines: ({ outstanding }) => [money('催告金额', outstanding)] },
  remedyRecorded: {
    title: '登记复议、诉讼',
    lines: ({ remedy }) => [
      line('种类', REMEDY_KINDS[remedy.kind]), line('受理机关', remedy.organ), at('申请或者起诉', remedy.filedAt), at('收到副本', remedy.copyReceivedAt), line('简易程序', remedy.simplified ? '是' : null),
      line('逾期、重复', remedy.outOfTime), line('受理情况', remedy.result === 'not-accepted' ? '不予受理' : remedy.outOfTime && '已受理'), line('受理或者不予受理的理由', remedy.acceptance),
    ],
  },
  remedyReplied: { title: '登记答复', lines: ({ remedyId, repliedAt }, words) => [line('案件', words.remedy(remedyId)), at('答复时间', repliedAt)] },
  remedyConcluded: {
    title: '登记复议、诉讼结果',
    lines: ({ remedyId, result, concludedAt, fine, redo }, words) => [line('案件', words.remedy(remedyId)), line('结果', REMEDY_OUTCOMES[result]), at('终结时间', concludedAt), result === 'changed' ? money('变更后罚款', fine) : null, line('责令重新作出', redo ? '是' : null)],
  },
  courtWindowOpened: { title: '可以申请法院强制执行', lines: ({ from }) => [at('起算', from)] },
  courtEnforcementProposed: { title: '提请申请强制执行', lines: ({ reason }) => [line('理由', reason)] },
  courtEnforcementApplied: { title: '申请法院强制执行', lines: ({ documentId, court }, words) => [line('文书', words.document(documentId)), line('执行法院', court)] },
  courtResultRecorded: { title: '登记法院执行结果', lines: ({ result, reason }) => [line('结果', COURT_RESULTS[result]), line('说明', reason)] },
  closureProposed: { title: '提请结案', lines: ({ summary }) => [line('结案报告', summary)] },
  closureReturned: { title: '退回结案申请', lines: (body) => [points('退回意见', body.points)] },
  proceedingEnded: { title: '案件办结', lines: ({ outcome }) => [line('结果', PROCEEDING_OUTCOMES[outcome])] },
};

/** Entries of before 0.3 tell only the fine. */
function revisedLines(when: string, fine: number, proposal: Proposal | undefined): Lines {
  return [line(`${when}处理意见`, proposal ? proposalWords(proposal) : null), proposal ? null : money(`${when}罚款`, fine)];
}

function proposalLines({ outcome, fine, warning, confiscated = [], correction, measure, factors, flags, step, stepReasons, anotherAct, reasons }: Proposal): Lines {
  return [
    line('处理意见', PROPOSAL_OUTCOMES[outcome]), fine > 0 ? money('罚款', fine) : null, line('警告', warning ? '是' : null), points('没收', confiscated.map(confiscationWords)), line('责令改正', correction), line('责令改正的种类', measure && CORRECTION_MEASURES[measure]),
    list('法定情节', factors.map((factor) => PENALTY_FACTORS[factor])), list('案件情形', flags.map((flag) => FLAG_WORDS[flag])), line('裁量档次', step), line('偏离裁量基准的理由', stepReasons), line('不是同一违法行为的理由', anotherAct), line('裁量理由', reasons),
  ];
}

function roundLines(purpose: ReviewPurpose, tier: ReviewTier): Lines {
  return [line('层级', TIER_WORDS[tier]), line('审核内容', REVIEW_PURPOSES[purpose])];
}

function proofLines(proof: ServiceProof): Lines {
  return [
    line('签收人', proof.recipient), line('与当事人关系', proof.relation && RECIPIENT_RELATIONS[proof.relation]), line('拒收理由', proof.refusalReason), list('见证人', proof.witnesses ?? []),
    line('电子送达系统', proof.system), line('邮件号码', proof.trackingNumber), line('受托机关', proof.entrustedTo), at('公告时间', proof.announcedAt), line('公告载体', proof.announcedIn),
    line('公告理由', proof.announcementReason),
  ];
}
