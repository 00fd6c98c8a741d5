import { freshKey, isOpen, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { formatYuan, isMoney } from '../../penalty/index.js';
import type { Fen } from '../../penalty/model.js';
import { hasPassed, instantOf, type Instant } from '../../time/index.js';
import type { ConcludeRemedy, RecordRemedy, ReplyRemedy } from './commands.js';
import { courtWindowOver, fineOf, somethingToEnforce } from './debt.js';
import { entry, type ProceedingEntry } from './entries.js';
import { evolveProceeding } from './evolve.js';
import { meetNamed, stopNamed } from './named-clocks.js';
import type { ProceedingState, Remedy } from './model.js';
import { refundFalls } from './refund.js';
import { refuse } from './refusals.js';
import { redoBegins } from './remand.js';
import { periodToSeek } from './remedy-periods.js';
import { outOfTime, remedyOpen } from './remedy-time.js';
import { happened, type Rule } from './rules.js';

/** 行政复议 or 行政诉讼 has been opened: the agency must answer in time (行政复议法 48, 行政诉讼法 67). What the organ did not take up is on file and stops nothing. */
export function recordRemedy(state: ProceedingState, command: RecordRemedy, facts: Facts): Decision {
  if (!state.decision) return refuse('no-decision', '本案没有作出处罚决定或者不予处罚决定，没有可以申请复议、提起诉讼的决定。');
  const late = outOfTime(state, command, facts);
  const refusal = filedWhenItCould(state, command, facts) ?? (command.accepted === false ? null : takenUp(state, command, late));
  if (refusal) return refusal;
  const remedy = remedyOf(state, command, late, facts);
  return { entries: remedy.result === 'not-accepted' ? [entry('remedyRecorded', { remedy })] : remedyOpens(state, remedy, facts) };
}

/** Whoever knows of a decision need not wait for its service (行政复议法 20: 自知道或者应当知道之日起). */
function filedWhenItCould(state: ProceedingState, { filedAt, copyReceivedAt }: RecordRemedy, facts: Facts): Rule {
  const made = { at: state.decision?.at ?? facts.now, what: '决定作出' };
  return happened(facts, filedAt, '申请复议或者起诉', made) ?? happened(facts, copyReceivedAt, '收到申请书或者起诉状副本', { at: filedAt, what: '申请复议或者起诉' });
}

function takenUp(state: ProceedingState, { accepted, acceptance }: RecordRemedy, late: string | null): Rule {
  if (remedyOpen(state)) return refuse('remedy-open', '已有一件复议或者诉讼尚未结束。');
  if (late === null || (accepted && acceptance?.trim())) return null;
  return refuse('remedy-out-of-time', `${late}。应当写明该机关是否受理；受理的，写明受理的理由。`);
}

function remedyOf({ decision }: ProceedingState, command: RecordRemedy, late: string | null, facts: Facts): Remedy {
  const { kind, organ, filedAt, copyReceivedAt, simplified, accepted, acceptance } = command;
  const over = accepted === false ? { result: 'not-accepted' as const, concludedAt: instantOf(copyReceivedAt) } : { result: null, concludedAt: null };
  return {
    id: facts.newIds[0] as string, kind, organ, filedAt: instantOf(filedAt), copyReceivedAt: instantOf(copyReceivedAt), repliedAt: null, ...over,
    ...decision ? { decisionId: decision.documentId } : {}, ...late === null ? {} : { outOfTime: late }, ...acceptance?.trim() ? { acceptance: acceptance.trim() } : {},
    ...kind === 'reconsideration' && simplified ? { simplified } : {},
  };
}

function remedyOpens(state: ProceedingState, remedy: Remedy, facts: Facts): ProceedingEntry[] {
  const kept = remedy.outOfTime !== undefined && courtWindowOver(state, facts.now);
  const words = remedy.kind === 'reconsideration' ? '已申请行政复议' : '已提起行政诉讼';
  return [
    entry('remedyRecorded', { remedy, ...kept ? { windowKept: true } : {} }),
    ...stopNamed(state, remedy.filedAt, words, ...REMEDY_PERIODS, ...kept ? [] : ['court-window'], 'court-acceptance', 'court-ruling', 'closing'),
    startClock(facts, state, remedy.kind === 'reconsideration' ? 'reconsideration-reply' : 'litigation-answer', {
      at: remedy.copyReceivedAt, key: `reply:${remedy.id}`, ...remedy.simplified ? SIMPLIFIED : {},
    }),
  ];
}

/** 简易程序: five working days instead of ten. */
const SIMPLIFIED = { period: { n: 5, unit: 'working-day' }, basis: '行政复议法 54' } as const;

export function replyRemedy(state: ProceedingState, { remedyId, repliedAt }: ReplyRemedy, facts: Facts): Decision {
  const remedy = openRemedy(state, remedyId);
  if (isRefusal(remedy)) return remedy;
  return happened(facts, repliedAt, '答复', { at: remedy.copyReceivedAt, what: '收到副本' })
    ?? { entries: [entry('remedyReplied', { remedyId, repliedAt: instantOf(repliedAt) }), ...meetNamed(state, repliedAt, 'reconsideration-reply', 'litigation-answer')] };
}

export function concludeRemedy(state: ProceedingState, command: ConcludeRemedy, facts: Facts): Decision {
  const { remedyId, result, concludedAt } = command;
  const remedy = openRemedy(state, remedyId);
  if (isRefusal(remedy)) return remedy;
  const fine = result === 'changed' ? command.fine ?? fineOf(state) : fineOf(state);
  const refusal = happened(facts, concludedAt, '复议或者诉讼终结', { at: remedy.filedAt, what: '申请复议或者起诉' }) ?? notAggravated(state, fine);
  if (refusal) return refusal;
  const at = instantOf(concludedAt);
  const redo = result === 'revoked' && command.redo === true;
  const concluded = entry('remedyConcluded', { remedyId, result, concludedAt: at, fine, ...redo ? { redo } : {} });
  const after = evolveProceeding(state, { ...concluded, at: facts.now, by: facts.actor });
  return {
    entries: [
      concluded,
      ...stopNamed(state, at, '复议或者诉讼已经终结', 'reconsideration-reply', 'litigation-answer'),
      ...result === 'revoked' ? decisionFalls(state, at) : whatIsStillOpen(state, facts, remedy, result, at),
      ...result === 'revoked' || result === 'changed' || result === 'unlawful-confirmed' ? publicationFalls(state, facts, at) : [],
      ...result === 'revoked' || result === 'changed' ? refundFalls(state, after, facts, { at, by: command.refundBy }) : [],
      ...redo ? redoBegins(state, facts, at, command) : [],
    ],
  };
}

const REMEDY_PERIODS = ['reconsideration', 'litigation', 'litigation-after-reconsideration'] as const;

/**
 * Once the periods of both remedies and of a granted deferral are over, three months for the court begin, as long as something is left
 * to perform (行政强制法 53; 行诉解释 156; 行政处罚法 72②). `startFact`: what ended last. `ending`: names or key of what ends at `from` itself.
 */
export function courtWindowOpens(state: ProceedingState, facts: Facts, from: Instant, startFact: string, ...ending: readonly string[]): ProceedingEntry[] {
  const names: readonly string[] = [...REMEDY_PERIODS, 'instalment'];
  const waits = Object.values(state.clocks).some((clock) => names.includes(clock.name) && isOpen(clock) && !ending.includes(clock.key) && !ending.includes(clock.name));
  if (waits || remedyOpen(state) || state.courtWindow !== 'not-yet' || !somethingToEnforce(state, from, facts.policy)) return [];
  return [entry('courtWindowOpened', { from }), startClock(facts, state, 'court-window', { at: from, key: freshKey(state, 'court-window'), startFact })];
}

function decisionFalls(state: ProceedingState, at: Instant): ProceedingEntry[] {
  return stopNamed(state, at, '决定被撤销', 'payment', 'instalment', 'demand-wait', 'court-window', 'publication');
}

/** 行政处罚法 48②: three working days; a withdrawal that waits already, late or not, is not given new ones by a further remedy. */
function publicationFalls(state: ProceedingState, facts: Facts, at: Instant): ProceedingEntry[] {
  const waits = Object.values(state.clocks).some((clock) => clock.name === 'withdraw-publication' && isOpen(clock));
  return state.decision?.published && !waits ? [startClock(facts, state, 'withdraw-publication', { at, key: freshKey(state, 'withdraw-publication') })] : [];
}

/** After reconsideration the party has 15 days for the court; after a withdrawn remedy, what is left of the six months. */
function whatIsStillOpen(state: ProceedingState, facts: Facts, remedy: Remedy, result: NonNullable<Remedy['result']>, at: Instant): ProceedingEntry[] {
  const after = { ...state, remedies: state.remedies.filter(({ id }) => id !== remedy.id) };
  if (result === 'withdrawn') {
    const rest = startClock(facts, state, 'litigation', { at: state.decision?.servedAt as string, key: `litigation:${remedy.id}`, ...periodToSeek(state, facts, 'litigation') });
    return hasPassed(rest.body.clock, at) ? courtWindowOpens(after, facts, at, '撤回复议申请，起诉期限已经届满') : [rest];
  }
  return remedy.kind === 'litigation' ? courtWindowOpens(after, facts, at, '行政诉讼终结') : [startClock(facts, state, 'litigation-after-reconsideration', { at, key: freshKey(state, 'litigation-after-reconsideration') })];
}

/** Whoever asks for a remedy does not come out of it worse. */
function notAggravated(state: ProceedingState, fine: Fen): Rule {
  if (isMoney(fine) && fine <= fineOf(state)) return null;
  return refuse('aggravated-by-remedy', `复议、诉讼中变更处罚不得加重：原罚款${formatYuan(fineOf(state))}，填写的是${formatYuan(fine)}。`);
}

function openRemedy(state: ProceedingState, id: string): Remedy | ReturnType<typeof refuse> {
  const remedy = state.remedies.find((candidate) => candidate.id === id);
  if (!remedy) return refuse('no-such-remedy', `没有编号为 ${id} 的复议或者诉讼。`);
  return remedy.concludedAt === null ? remedy : refuse('remedy-concluded', '该复议或者诉讼已经终结。');
}
