import type { Facts } from '../../file/facts.js';
import type { Refusal } from '../../file/refusal.js';
import { refuseFile } from '../../file/refusals.js';
import { awaited, between, placesOf, quoted, waysBack, type Course } from '../../file/shut.js';
import { dateOf, dateText, instantOf } from '../../time/index.js';
import type { ProceedingCommand } from './commands.js';
import { PHASE_WORDS, PROCEEDING_LIFECYCLE } from './lifecycle.js';
import type { ProceedingPhase, ProceedingState } from './model.js';
import { PROCEEDING_REFUSALS, refuse } from './refusals.js';
import type { Rule } from './rules.js';
import { proceedingTasks } from './tasks.js';
import { hearingStands, noticeStands, statementCode, statementStands } from './waiting.js';
import { PROCEEDING_OUTCOMES } from './words.js';

type Type = ProceedingCommand['type'];
type Known = Pick<Facts, 'policy' | 'now'>;
type Code = keyof typeof PROCEEDING_REFUSALS;

const COURSE: Course<ProceedingPhase> = { lifecycle: PROCEEDING_LIFECYCLE, words: PHASE_WORDS };

/** A file passes these only when somebody asks for a hearing, or the court is asked. */
const BY_THE_WAY: readonly ProceedingPhase[] = ['hearing', 'review-after-hearing', 'court-enforcement'];
/** Where nobody is to be punished, nothing is noticed beforehand (行政处罚法 44). */
const OF_A_PENALTY: readonly ProceedingPhase[] = ['prior-notice', 'statement'];

/** What each phase holds back, by the article that asks for the phase itself. */
const STANDS: Readonly<Record<Exclude<ProceedingPhase, 'closing' | 'ended'>, (state: ProceedingState) => Code>> = {
  verification: () => 'not-filed', filing: () => 'not-filed', investigation: () => 'not-investigated', review: () => 'not-reviewed', treatment: () => 'not-approved',
  'prior-notice': () => 'notice-not-served', statement: statementCode, hearing: () => 'hearing-not-concluded', 'review-after-hearing': () => 'not-reviewed',
  decision: () => 'not-decided', service: () => 'decision-not-served', performance: () => 'closure-not-proposed', 'court-enforcement': () => 'court-has-it',
};

/** What a step of a phase says more than its task does. */
const MORE: Readonly<Partial<Record<ProceedingPhase, (state: ProceedingState, now: Facts['now']) => string>>> = {
  'prior-notice': noticeStands, statement: statementStands, hearing: hearingStands,
};

/** By whose step a file comes back to an earlier phase; in the words of the page. */
const BACK: Readonly<Partial<Record<string, string>>> = {
  'return-filing': '负责人退回立案申请', 'return-review': '法制审核退回', 'reject-treatment': '负责人退回处理意见', 'request-hearing': '登记听证申请',
  'return-closure': '负责人退回结案申请', 'record-court-result': '登记法院执行结果',
};

/** Why a step cannot be taken in this phase: what must come first, whose it is and until when, or that it is over. Null where the phase lists it. */
export function whyShut(state: ProceedingState, step: string, known: Known): Rule {
  if (step in PROCEEDING_LIFECYCLE[state.phase]) return null;
  if (state.phase === 'ended') return ended(state);
  return SPECIAL[step as Type]?.(state) ?? toCome(state, step, known) ?? over(state, step, known);
}

/** Steps whose way is barred by something nearer than the phase. */
const SPECIAL: Readonly<Partial<Record<Type, (state: ProceedingState) => Rule>>> = {
  'notify-hearing': unasked, 'hold-hearing': unasked, 'conclude-hearing': unasked,
  'request-hearing': ({ phase, hearing }) => (phase === 'hearing' && hearing.requestedAt ? refuse('hearing-asked-already', '案件现处于“听证”阶段，当事人已经要求听证。') : null),
  'approve-review': reviewedAlready, 'return-review': reviewedAlready, 'record-panel-opinion': reviewedAlready,
  'approve-closure': unproposed, 'return-closure': unproposed,
  'record-court-result': ({ phase }) => (phase === 'performance' ? refuse('court-not-asked', `${at('performance')}，尚未申请人民法院强制执行，没有法院结果可以登记。`) : null),
};

/** 当事人要求听证的，行政机关应当组织听证 (行政处罚法 63、64(1)): nothing is called before that. */
function unasked({ phase, hearing, noticed, clocks }: ProceedingState): Rule {
  if (phase !== 'statement' && phase !== 'decision') return null;
  if (!hearing.right) return refuse('no-hearing-right', `${at(phase)}，拟作出的处罚未达到应当告知听证权利的标准，当事人没有要求听证的权利，不举行听证。`);
  const due = clocks[`hearing-request:${noticed?.documentId}`]?.due;
  return refuse('hearing-not-asked', `${at(phase)}，当事人尚未要求听证${due ? `（申请期至${dateText(dateOf(due))}）` : ''}；要求听证的，先登记听证申请。`);
}

function unproposed({ phase }: ProceedingState): Rule {
  return phase === 'performance' ? refuse('closure-not-proposed', `${at(phase)}，承办人尚未提请结案。`) : null;
}

function reviewedAlready({ phase, reviews }: ProceedingState): Rule {
  const none = reviews.length > 0 && reviews.every(({ result }) => result !== 'pending') && phase !== 'investigation';
  return none ? refuse('no-pending-review', `${at(phase)}，法制审核已经完成，没有等待审核的事项。`) : null;
}

function toCome(state: ProceedingState, step: string, known: Known): Rule {
  const { after } = placesOf(COURSE, state.phase, step);
  const next = after.find((phase) => !BY_THE_WAY.includes(phase)) ?? after[0];
  if (next === undefined || state.phase === 'closing' || state.phase === 'ended') return null;
  const left = between(COURSE, state.phase, next).filter((phase) => !BY_THE_WAY.includes(phase) && !(OF_A_PENALTY.includes(phase) && nobodyPunished(state)));
  const first = left.length > 0 ? `，之前还应当依次完成：${left.map((phase) => PHASE_WORDS[phase]).join('、')}` : '';
  return refuse(STANDS[state.phase](state), `${here(state, known)}。这一步在${quoted(COURSE, [next])}阶段办理${first}。`);
}

function nobodyPunished({ report }: ProceedingState): boolean {
  return report !== null && report.proposal.outcome !== 'penalty';
}

/** What was done, or left undone, in its own phase: only a return leads back there. */
function over(state: ProceedingState, step: string, known: Known): Refusal {
  const { before } = placesOf(COURSE, state.phase, step);
  const ways = waysBack(COURSE, state.phase, before).flatMap((way) => BACK[way] ?? []);
  const back = ways.length > 0 ? `；${ways.join('或者')}后才能再办` : '，案件现在已不在这个阶段';
  const said = `${here(state, known)}。这一步只在${quoted(COURSE, before)}阶段办理${back}。`;
  return state.phase === 'court-enforcement' && before.includes('performance') ? refuse('court-has-it', said) : refuseFile('not-in-this-state', said);
}

function here(state: ProceedingState, { policy, now }: Known): string {
  const waits = awaited(state, proceedingTasks(state), policy.organisations);
  return [at(state.phase), waits && `等待${waits}`, MORE[state.phase]?.(state, now)].filter(Boolean).join('；');
}

function at(phase: ProceedingPhase): string {
  return `案件现处于“${PHASE_WORDS[phase]}”阶段`;
}

function ended({ endedAt, outcome }: ProceedingState): Refusal {
  const when = endedAt === null ? '' : `于${dateText(dateOf(instantOf(endedAt)))}`;
  return refuseFile('not-in-this-state', `${PHASE_WORDS.ended}：案件已${when}结案${outcome ? `（${PROCEEDING_OUTCOMES[outcome]}）` : ''}，结案后不再办理这类事项。`);
}
