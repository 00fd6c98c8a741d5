import { timeText, yuan } from '../../../shared/time/instant';
import { peopleNames } from '../../../shared/file/names';
import type { FileView, ProceedingState } from '../../../shared/file/view';
import { CASE_FLAGS, EVIDENCE_KINDS, OUTCOMES, PENALTY_FACTORS, wordOf } from '../../../shared/file/words';

/** One point that the law has a reviewer look at. */
export interface ReviewPoint {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly article: string;
  /** How the opinion says that it is in order. */
  readonly inOrder: string;
  /** What the file says on it, so that nobody has to look for it; null: to be read in the file. */
  readonly found: string | null;
}

interface PointOfLaw extends Omit<ReviewPoint, 'found'> {
  readonly tell: (view: FileView, state: ProceedingState) => string | null;
}

const LEGAL_REVIEW: readonly PointOfLaw[] = [
  {
    id: 'authority', title: '主体权限', question: '本机关有权办理本事项，没有超越权限', article: '行政处罚法 17、22、24、38', inOrder: '执法主体合法、未超越权限',
    tell: ({ matter, organisations }, { orgId }) => said([organisations[orgId], matter?.name, matter?.empoweredBy && `赋权：${matter.empoweredBy}`]),
  },
  {
    id: 'officers', title: '执法人员', question: '两名以上持证执法人员办理，无应当回避的情形', article: '行政处罚法 42、43', inOrder: '执法人员具备资格',
    tell: (view, { investigators, recusals }) => said([
      investigators.length > 0 && `承办人：${peopleNames(view, investigators)}`, recusals.length > 0 && `回避申请 ${recusals.length} 件`,
    ]),
  },
  {
    id: 'facts', title: '事实证据', question: '违法事实清楚，证据合法、充分，能相互印证', article: '行政处罚法 40、46、54', inOrder: '事实清楚、证据确实充分', tell: evidenceFound,
  },
  {
    id: 'basis', title: '适用依据', question: '违反的条款和处罚的条款准确、现行有效', article: '行政处罚法 37、38', inOrder: '适用依据准确',
    tell: ({ matter }) => said([matter?.duty && `违反：${matter.duty}`, matter?.penaltyProvision && `处罚：${matter.penaltyProvision}`]),
  },
  {
    id: 'discretion', title: '裁量', question: '从轻、减轻、不予、从重的情节已查明，裁量基准适用得当，过罚相当', article: '行政处罚法 5、30—34', inOrder: '裁量适当', tell: proposalFound,
  },
  {
    id: 'procedure', title: '程序', question: '立案、调查、先行登记保存等步骤合法，全过程有记录', article: '行政处罚法 47、54—56', inOrder: '程序合法',
    tell: (_, { filedAt, preservations, correction }) => said([
      filedAt && `立案 ${timeText(filedAt)}`, preservations.length > 0 && `先行登记保存 ${preservations.length} 次`, correction && '已责令改正',
    ]),
  },
  {
    id: 'time', title: '时效和期限', question: '没有超过追责时效，办案期限没有逾期', article: '行政处罚法 36、60', inOrder: '在法定时效和期限内',
    tell: ({ clocks }, { offence, foundAt }) => said([
      offence && `违法行为 ${timeText(offence.continuingUntil ?? offence.at)}`, `发现 ${timeText(foundAt)}`,
      ...clocks.filter(({ late, status }) => late || status === 'overdue').map(({ title }) => `${title}曾逾期`),
    ]),
  },
  {
    id: 'rights', title: '当事人权利', question: '责令改正、告知、陈述申辩和听证的权利都有安排，没有因申辩加重', article: '行政处罚法 28、44、45、63', inOrder: '当事人权利已予保障',
    tell: (_, { hearing, statement }) => said([hearing.right ? '应当告知听证权利' : null, statement.made && '当事人已陈述申辩', statement.waived && '当事人放弃陈述申辩']),
  },
  {
    id: 'documents', title: '文书', question: '文书齐全、规范，内容前后一致', article: '行政处罚法 52、59', inOrder: '文书完备规范',
    tell: ({ documents = [] }) => (documents.length === 0 ? null : `文书 ${documents.length} 份`),
  },
  {
    id: 'transfer', title: '移送和一事不再罚', question: '不涉嫌犯罪、不需要移送；同一行为没有罚过款', article: '行政处罚法 27、29', inOrder: '不属于应当移送或者不得再罚的情形',
    tell: (_, { report, otherActs }) => said([
      report?.proposal.anotherAct && `同案另有罚款，认为不是同一违法行为：${report.proposal.anotherAct}`,
      ...otherActs.map(({ reason, about }) => `另有${about.length}件案件，认为不是同一违法行为：${reason}`),
    ]),
  },
];

const AFTER_HEARING: readonly PointOfLaw[] = [
  {
    id: 'hearing', title: '听证', question: '听证依法通知、公开举行，由非本案调查人员主持，笔录经确认', article: '行政处罚法 64', inOrder: '听证程序合法',
    tell: (view, { hearing }) => said([hearing.host && `主持人：${peopleNames(view, [hearing.host])}`, hearing.heldAt && timeText(hearing.heldAt)]),
  },
  { id: 'transcript', title: '听证笔录', question: '拟作的决定根据听证笔录', article: '行政处罚法 65', inOrder: '拟作决定与听证笔录相符', tell: (_, { hearing }) => hearing.report },
];

const COURT: readonly PointOfLaw[] = [
  {
    id: 'served', title: '决定生效', question: '决定书已依法送达，当事人没有履行', article: '行政强制法 53', inOrder: '决定已送达生效，当事人逾期不履行',
    tell: (_, { decision }) => (decision?.servedAt ? `送达 ${timeText(decision.servedAt)}` : null),
  },
  {
    id: 'remedies', title: '复议诉讼', question: '复议、诉讼期限已满，当事人没有申请复议、没有起诉', article: '行政强制法 53', inOrder: '当事人在法定期限内未复议、未起诉',
    tell: (_, { remedies }) => (remedies.length === 0 ? '没有登记复议、诉讼' : `复议、诉讼 ${remedies.length} 件`),
  },
  { id: 'demand', title: '催告', question: '催告书送达已满十个工作日，仍未履行', article: '行政强制法 54、69', inOrder: '已依法催告', tell: demandFound },
  { id: 'window', title: '申请期限', question: '在期限届满之日起三个月内申请', article: '行政强制法 53', inOrder: '在法定申请期限内', tell: () => null },
  { id: 'materials', title: '申请材料', question: '申请书、决定书和依据、当事人意见、催告情况、标的情况齐全', article: '行政强制法 55', inOrder: '申请材料齐全', tell: () => null },
];

const TREATMENT: readonly PointOfLaw[] = [
  ...LEGAL_REVIEW.filter(({ id }) => id === 'facts' || id === 'basis' || id === 'discretion'),
  {
    id: 'reviewed', title: '法制审核', question: '法制审核已通过，提出的问题已补正', article: '行政处罚法 58', inOrder: '已经法制审核通过',
    tell: (_, { reviews }) => said([`审核 ${reviews.length} 次`, reviews.some(({ result }) => result === 'returned') && `其中退回 ${reviews.filter(({ result }) => result === 'returned').length} 次`]),
  },
  {
    id: 'collective', title: '集体讨论', question: '情节复杂或者重大违法行为应当集体讨论', article: '行政处罚法 57②', inOrder: '决定方式符合规定',
    tell: (_, { report }) => (report && report.proposal.flags.length > 0 ? report.proposal.flags.map((flag) => wordOf(CASE_FLAGS, flag)).join('、') : null),
  },
];

const FILING: readonly PointOfLaw[] = [
  { id: 'facts', title: '违法事实', question: '有证据初步证明违法行为，依法应当给予处罚', article: '行政处罚法 54', inOrder: '有证据初步证明存在违法行为', tell: (view, state) => said([state.filing?.facts, evidenceFound(view)]) },
  ...LEGAL_REVIEW.filter(({ id }) => id === 'authority' || id === 'officers'),
  {
    id: 'time', title: '追责时效', question: '没有超过追责时效', article: '行政处罚法 36', inOrder: '未超过追责时效',
    tell: (_, { offence, foundAt }) => said([offence && `违法行为 ${timeText(offence.continuingUntil ?? offence.at)}`, `发现 ${timeText(foundAt)}`]),
  },
];

const CLOSURE: readonly PointOfLaw[] = [
  { id: 'decision', title: '决定和送达', question: '决定已作出并依法送达', article: '行政处罚法 61', inOrder: '决定已依法送达', tell: (_, { decision }) => (decision?.servedAt ? `送达 ${timeText(decision.servedAt)}` : null) },
  { id: 'performed', title: '履行', question: '罚款已缴清或者已依法处理，违法行为已改正', article: '行政处罚法 28、67', inOrder: '决定已经履行', tell: paidFound },
  { id: 'documents', title: '案卷', question: '案卷文书、证据齐全，可以归档', article: '行政处罚法 47', inOrder: '案卷齐全', tell: ({ documents = [], evidence }) => `文书 ${documents.length} 份，证据 ${evidence.length} 件` },
];

/** What to look at for this task; a task that is a single question has no list. */
export function pointsFor(task: string, view: FileView, state: ProceedingState): readonly ReviewPoint[] {
  return listFor(task, state).map(({ tell, ...point }) => ({ ...point, found: tell(view, state) }));
}

function listFor(task: string, { reviews }: ProceedingState): readonly PointOfLaw[] {
  switch (task) {
    case 'approve-review': case 'record-panel-opinion': return reviewListFor(reviews.find(({ result }) => result === 'pending')?.purpose);
    case 'approve-treatment': return TREATMENT;
    case 'approve-filing': return FILING;
    case 'approve-closure': return CLOSURE;
    default: return [];
  }
}

function reviewListFor(purpose: string | undefined): readonly PointOfLaw[] {
  if (purpose === 'court') return COURT;
  return purpose === 'hearing' ? [...AFTER_HEARING, ...LEGAL_REVIEW] : LEGAL_REVIEW;
}

function evidenceFound({ evidence }: FileView): string | null {
  if (evidence.length === 0) return '还没有登记证据';
  const kinds = [...new Set(evidence.map(({ kind }) => wordOf(EVIDENCE_KINDS, kind)))];
  return `证据 ${evidence.length} 件：${kinds.join('、')}`;
}

function proposalFound(_: FileView, { report }: ProceedingState): string | null {
  if (!report) return null;
  const { outcome, fine, warning, confiscated = [], factors, step, stepReasons, reasons } = report.proposal;
  return said([
    wordOf(OUTCOMES, outcome), fine > 0 && `罚款 ${yuan(fine)}`, warning && '警告', ...confiscated.map(({ what }) => `没收 ${what}`),
    step && `裁量档次：${step}`, stepReasons && `偏离裁量基准的理由：${stepReasons}`, ...factors.map((factor) => wordOf(PENALTY_FACTORS, factor)), reasons,
  ]);
}

function demandFound({ documents = [] }: FileView): string | null {
  const demand = documents.findLast(({ kind }) => kind === 'demand');
  return demand?.service?.servedAt ? `催告书送达 ${timeText(demand.service.servedAt)}` : null;
}

function paidFound(_: FileView, { decision, payments, correction }: ProceedingState): string | null {
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
  return said([
    decision && decision.proposal.fine > 0 && `罚款 ${yuan(decision.proposal.fine)}，已缴 ${yuan(paid)}`,
    correction?.verified && '复查已改正', correction && correction.verified === false && '复查未改正',
  ]);
}

function said(parts: readonly (string | false | null | undefined)[]): string | null {
  const there = parts.filter((part) => typeof part === 'string' && part !== '');
  return there.length === 0 ? null : there.join('；');
}
