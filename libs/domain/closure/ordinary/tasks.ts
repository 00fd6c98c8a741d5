import type { Role } from '../../file/actor.js';
import { escalationTasks } from '../../file/escalation.js';
import type { Task } from '../../file/task.js';
import { isOpen } from '../../file/clockwork.js';
import { instantText } from '../../time/index.js';
import type { ProceedingCommand } from './commands.js';
import { uncorrected, unpaidFine } from './debt.js';
import { isFormers } from './documents.js';
import { courtReviewed } from './enforcement.js';
import { clockOf, pendingReview, TIER_WORDS } from './legal-review.js';
import { PROCEEDING_LIFECYCLE } from './lifecycle.js';
import { DOCUMENT_KINDS, type ProceedingState, type Recusal } from './model.js';
import { deciderOf } from './recusal-decider.js';
import { isDecidedAnew } from './remand.js';
import { standsStill } from './suspension.js';

type Action = ProceedingCommand['type'];

/** What waits for whom, from the state alone. The first officer's task falls to 主办 unless it was given to someone else. */
export function proceedingTasks(state: ProceedingState): readonly Task[] {
  const open = [...phaseTasks(state), ...sideTasks(state), ...state.phase === 'ended' ? [] : escalationTasks(state)];
  return open.filter(({ action }) => action in PROCEEDING_LIFECYCLE[state.phase] && standsStill(state, action) === null);
}

/** 中文: what the file waits for: a person's steps, else the end of the party's periods. Null once nothing more is to come. */
export function proceedingWaitsFor(state: ProceedingState): string | null {
  if (state.phase === 'ended') return null;
  const titles = proceedingTasks(state).map(({ title }) => title);
  const periods = Object.values(state.clocks).filter((clock) => isOpen(clock) && clock.onDue === 'lapse' && clock.owner.orgId === null);
  const waits = titles.length > 0 ? titles : periods.map(({ title, due }) => `${title}期${due === null ? '' : `（至${instantText(due)}）`}届满`);
  return waits.length > 0 ? `等待${[...new Set(waits)].join('、')}` : null;
}

function phaseTasks(state: ProceedingState): Task[] {
  const { phase } = state;
  switch (phase) {
    case 'verification': return [officer(state, 'propose-filing', '核查线索、提请立案', 'filing')];
    case 'filing': return [head(state, 'approve-filing', '立案审批', 'filing')];
    case 'investigation': return [officer(state, 'submit-final-report', '调查取证、调查终结', 'investigation'), ...guidance(state)];
    case 'review': case 'review-after-hearing': return reviewTask(state);
    case 'treatment': return [head(state, 'approve-treatment', '审批处理意见', 'treatment')];
    case 'prior-notice': return [state.noticed ? serve(state, state.noticed.documentId, 'decision') : officer(state, 'issue-prior-notice', '制发事先告知书', 'decision')];
    case 'statement': return reexamination(state);
    case 'hearing': return hearingTasks(state);
    case 'decision': return [...reexamination(state), head(state, 'issue-decision', '作出决定', 'decision')];
    case 'service': return [serve(state, state.decision?.documentId ?? '', 'service')];
    case 'performance': return performanceTasks(state);
    case 'court-enforcement': return [officer(state, 'record-court-result', '登记法院受理和裁定结果', courtClock(state))];
    case 'closing': return [head(state, 'approve-closure', '结案审批', 'closing')];
    case 'ended': return [];
  }
}

/** Whatever else is open, in any phase. */
function sideTasks(state: ProceedingState): Task[] {
  if (state.phase === 'ended') return [];
  return [
    ...state.suspended ? [head(state, 'resume-investigation', '复核中止事由，消除后恢复办理', 'suspension-review')] : [],
    ...state.investigators.length < 2 ? [task(state, 'assign-investigators', '指派承办人（不少于两人）', 'team-leader', state.orgId, null)] : [],
    ...state.recusals.filter(({ granted }) => granted === null).map((recusal) => recusalTask(state, recusal)),
    ...state.preservations.filter((item) => item.state === 'proposed').map(({ id }) => head(state, 'approve-preservation', '审批先行登记保存', null, id)),
    ...state.preservations.filter((item) => item.state === 'held').map(({ id }) => officer(state, 'dispose-preservation', '处理先行登记保存的物品', 'preservation', id)),
    ...correctionTask(state),
    ...undoingTasks(state),
    ...state.documents.filter((document) => document.kind === 'correction-order' && !document.service && !isFormers(document, state)).map(({ id }) => serve(state, id, null)),
  ];
}

function recusalTask(state: ProceedingState, recusal: Recusal): Task {
  const { role, orgId, personId, ofHead } = deciderOf(state, recusal);
  const made = task(state, 'decide-recusal', ofHead ? '办理负责人的回避' : '决定回避', role, orgId, null, recusal.personId);
  return { ...made, assignee: made.assignee ?? personId };
}

function correctionTask(state: ProceedingState): Task[] {
  if (!state.correction || state.correction.verified !== null || state.phase === 'service' || (state.decision?.revoked && !isDecidedAnew(state))) return [];
  return [officer(state, 'verify-correction', '复查改正情况', 'correction', state.correction.documentId)];
}

function performanceTasks(state: ProceedingState): Task[] {
  const tasks = [
    ...state.deferral?.granted === null ? [head(state, 'decide-deferral', '审批延期（分期）缴纳', null)] : [],
    ...state.remedies.filter(({ repliedAt, concludedAt }) => repliedAt === null && concludedAt === null).map(({ id, kind }) => officer(state, 'reply-remedy', kind === 'reconsideration' ? '提交行政复议答复' : '提交答辩状和证据', 'reply', id)),
    ...(state.overdueSince !== null && unpaidFine(state) > 0 || uncorrected(state)) && !state.demand ? [officer(state, 'issue-demand', '催告履行', null)] : [],
    ...state.demand?.servedAt === null && state.documents.some(({ id, service }) => id === state.demand?.documentId && !service) ? [serve(state, state.demand.documentId, null)] : [],
    ...reviewTask(state),
    ...state.courtWindow === 'open' && state.demand?.waited && !pendingReview(state) ? [courtTask(state)] : [],
  ];
  return [...tasks, officer(state, awaitsPayment(state) ? 'record-payment' : 'propose-closure', awaitsPayment(state) ? '登记缴款' : '提请结案', 'payment')];
}

/** What the court owes now: to take the application up, then to rule on it. */
function courtClock({ clocks }: ProceedingState): string {
  return Object.values(clocks).some((clock) => clock.name === 'court-ruling' && isOpen(clock)) ? 'court-ruling' : 'court-acceptance';
}

function courtTask(state: ProceedingState): Task {
  return courtReviewed(state) ? head(state, 'apply-court-enforcement', '申请法院强制执行', 'court-window') : officer(state, 'propose-court-enforcement', '提请审核申请法院强制执行', 'court-window');
}

/** What a decision that fell leaves to be undone, while its clock runs: the publication, and money to give back. */
function undoingTasks(state: ProceedingState): Task[] {
  const runs = (name: string) => Object.values(state.clocks).some((clock) => clock.name === name && isOpen(clock));
  return [
    ...runs('withdraw-publication') ? [officer(state, 'withdraw-publication', '撤回公开的决定', 'withdraw-publication')] : [],
    ...runs('refund') ? [officer(state, 'record-refund', '退还多收的款项', 'refund')] : [],
  ];
}

function awaitsPayment(state: ProceedingState): boolean {
  const courtDone = state.court !== null && state.court.result !== 'pending';
  return unpaidFine(state) > 0 && !courtDone && state.courtWindow !== 'closed';
}

function hearingTasks(state: ProceedingState): Task[] {
  const { noticeId, held } = state.hearing;
  const served = state.documents.some(({ id, service }) => id === noticeId && service?.servedAt);
  const step = noticeId === null ? task(state, 'notify-hearing', '确定并通知听证', 'township-reviewer', state.orgId, 'decision')
    : !served ? serve(state, noticeId, 'decision')
    : held ? task(state, 'conclude-hearing', '出具听证报告', 'township-reviewer', state.orgId, 'decision')
    : task(state, 'hold-hearing', '举行听证', 'township-reviewer', state.orgId, 'decision');
  return [...reexamination(state), step];
}

function reexamination(state: ProceedingState): Task[] {
  return state.statement.made && state.statement.reexamined === false ? [officer(state, 'reexamine-statement', '复核陈述申辩', 'decision')] : [];
}

function reviewTask(state: ProceedingState): Task[] {
  const round = pendingReview(state);
  if (!round) return [];
  const role = ({ 1: 'township-reviewer', 2: 'department-reviewer', 3: 'bureau-reviewer' } as const)[round.tier];
  const own = { ...task(state, 'approve-review', `法制审核（${TIER_WORDS[round.tier]}）`, role, round.orgId, clockOf(round), `${round.tier}:${round.round}`) };
  if (round.tier < 3) return [own];
  return [own, task(state, 'record-panel-opinion', '提出会审意见', 'panel-lawyer', round.orgId, clockOf(round), `${round.round}`)];
}

function guidance(state: ProceedingState): Task[] {
  const bureau = state.readers.at(-1);
  return state.firstCase && !state.guidance && bureau ? [task(state, 'record-guidance', '首案指导', 'bureau-reviewer', bureau, 'investigation')] : [];
}

function serve(state: ProceedingState, documentId: string, clock: string | null): Task {
  const kind = state.documents.find(({ id }) => id === documentId)?.kind;
  return officer(state, 'serve-document', `送达${kind ? DOCUMENT_KINDS[kind] : '文书'}`, clock, documentId);
}

function officer(state: ProceedingState, action: Action, title: string, clock: string | null, suffix?: string): Task {
  const made = task(state, action, title, 'officer', state.orgId, clock, suffix);
  return { ...made, assignee: made.assignee ?? state.investigators[0] ?? null };
}

function head(state: ProceedingState, action: Action, title: string, clock: string | null, suffix?: string): Task {
  return task(state, action, title, 'responsible-head', state.orgId, clock, suffix);
}

/** The open clock a task takes its due from: its own key, the newest of its rule's name, or one of its suffix. */
function task(state: ProceedingState, action: Action, title: string, role: Role, orgId: string, clock: string | null, suffix?: string): Task {
  const key = suffix ? `${action}:${suffix}` : action;
  const running = clock === null ? undefined
    : Object.values(state.clocks).findLast((candidate) => isOpen(candidate) && (candidate.key === clock || candidate.key === `${clock}:${suffix}` || candidate.name === clock));
  return { key, action, title, role, orgId, assignee: state.assignees[key] ?? null, due: running?.due ?? null, clock: running?.key ?? null };
}
