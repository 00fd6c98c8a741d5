import { isOpen } from '../../file/clockwork.js';
import { hasPassed, instantText, type Clock, type Instant } from '../../time/index.js';
import type { ProceedingState } from './model.js';
import { spoken } from './rules.js';

/** What holds the decision back while the party may still speak: its own periods, or what it said and nobody answered (行政处罚法 44、45、62–64). */
export function statementCode(state: ProceedingState): 'statement-period-running' | 'hearing-period-running' | 'statement-not-reexamined' {
  if (openPeriod(state, 'statement')) return 'statement-period-running';
  if (openPeriod(state, 'hearing-request')) return 'hearing-period-running';
  return unanswered(state) ? 'statement-not-reexamined' : 'statement-period-running';
}

/** The party's periods with their last days, and what ends them earlier. */
export function statementStands(state: ProceedingState, now: Instant): string {
  const [speaks, asks] = [openPeriod(state, 'statement'), openPeriod(state, 'hearing-request')];
  return [
    speaks && `陈述申辩期${until(speaks, now)}（行政处罚法 44、45、62）${hasPassed(speaks, now) ? '' : '，当事人提交签名的放弃声明的可以提前结束'}`,
    asks && `听证申请期${until(asks, now)}（行政处罚法 63、64(1)），当事人要求听证的，听证后再决定`,
    unanswered(state) && '当事人的陈述申辩尚未复核（行政处罚法 45①）',
  ].filter(Boolean).join('；');
}

/** Last days of the periods that keep the court's window shut (行政强制法 53). */
export function remediesStand({ clocks }: ProceedingState, now: Instant): string {
  const open = Object.values(clocks).filter((clock) => isOpen(clock) && SHUTS_THE_WINDOW.includes(clock.name));
  return open.map((clock) => `${clock.title}的期限${until(clock, now)}`).join('、');
}

const SHUTS_THE_WINDOW: readonly string[] = ['reconsideration', 'litigation', 'litigation-after-reconsideration', 'instalment'];

export function noticeStands({ clocks, noticed }: ProceedingState, now: Instant): string {
  const announced = clocks[`announcement:${noticed?.documentId}`];
  return announced && isOpen(announced) ? `公告送达的公告期${until(announced, now)}，期满视为送达（民事诉讼法 95）` : '';
}

/** 听证 goes its way once asked for; only the party's absence ends it before it is heard (行政处罚法 64(6)). */
export function hearingStands({ hearing: { held, heldAt } }: ProceedingState): string {
  if (held) return '听证已经举行，应当根据听证笔录提出意见（行政处罚法 65）';
  const day = heldAt === null ? '应当在听证七个工作日前通知' : `听证定于${spoken(heldAt)}举行`;
  return `${day}（行政处罚法 64），当事人无正当理由拒不出席的，视为放弃听证`;
}

function openPeriod({ clocks, noticed }: ProceedingState, name: 'statement' | 'hearing-request'): Clock | null {
  const clock = clocks[`${name}:${noticed?.documentId}`];
  return clock && isOpen(clock) ? clock : null;
}

function unanswered({ statement }: ProceedingState): boolean {
  return statement.made && statement.reexamined === false;
}

function until(clock: Clock, now: Instant): string {
  const { due, awaits } = clock;
  if (awaits) return `最后一日待${awaits}年节假日安排导入后推算`;
  if (due === null) return '现在还不能确定最后一日';
  return hasPassed(clock, now) ? `已于${instantText(due)}届满，等待系统登记` : `至${instantText(due)}届满`;
}
