import { bureauOf } from '../../file/access.js';
import type { Facts } from '../../file/facts.js';
import { isRefusal, type Refusal } from '../../file/refusal.js';
import type { Decision } from '../../file/kind.js';
import { meetClock, startClock } from '../../file/clockwork.js';
import { addYears, dateOf, instantOf } from '../../time/index.js';
import type { ApproveFiling, AssignInvestigators, DeclineFiling, ProposeFiling, RecordGuidance, ReturnFiling } from './commands.js';
import { issue } from './documents.js';
import { entry } from './entries.js';
import { bornBeforeAct, foundAfterAct, noEvidenceBeforeAct } from './fitting.js';
import type { ProceedingState } from './model.js';
import { anotherAct, otherActExplained } from './other-acts.js';
import { stopAll, withoutNamed } from './named-clocks.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened, matterInForce, matterOf, pointsGiven, twoCertifiedOfficers, type Rule } from './rules.js';

export function assignInvestigators(state: ProceedingState, { officers }: AssignInvestigators, facts: Facts): Decision {
  return somethingToDo(state)
    ?? twoCertifiedOfficers(state, facts, officers, facts.now)
    ?? firstRefusal(...officers.map((id) => officerOfThisOffice(state, facts, id)))
    ?? { entries: [entry('investigatorsAssigned', { officers: [...new Set(officers)] })] };
}

/** After the end officers are named for what may still come of the decision: a remedy, a payment, its publication. */
function somethingToDo({ phase, decision }: ProceedingState): Rule {
  return phase !== 'ended' || decision ? null : refuse('no-decision', '本案没有作出决定就已经办结，没有还要承办的事。');
}

/** 提请立案 (行政处罚法 54②). */
export function proposeFiling(state: ProceedingState, command: ProposeFiling, facts: Facts): Decision {
  const offence = { at: instantOf(command.offenceAt), continuingUntil: command.continuingUntil ? instantOf(command.continuingUntil) : null, harm: command.harm };
  return firstRefusal(
    matterInForce(state, facts),
    happened(facts, offence.at, '违法行为发生'),
    offence.continuingUntil === null ? null : happened(facts, offence.continuingUntil, '违法行为终了', { at: offence.at, what: '违法行为发生' }),
    foundAfterAct(state, offence),
    bornBeforeAct(state.party, offence),
    someEvidence(state),
    noEvidenceBeforeAct(state.evidence, offence, command.earlierEvidence),
    notTimeBarred(state, facts, offence),
    anotherAct(state, offence, command.otherAct, facts),
  ) ?? { entries: [entry('filingProposed', { facts: command.facts, offence, ...command.earlierEvidence?.trim() ? { earlierEvidence: command.earlierEvidence } : {} }), ...otherActExplained(state, offence, command.otherAct, facts)] };
}

/** 批准立案: the 90 days of 行政处罚法 60 begin. */
export function approveFiling(state: ProceedingState, { opinion }: ApproveFiling, facts: Facts): Decision {
  const refusal = matterInForce(state, facts);
  if (refusal) return refusal;
  const matter = matterOf(state, facts);
  const issued = issue(state, facts, 'filing-approval', { facts: state.filing?.facts ?? '', basis: matter ? `${matter.duty}；${matter.penaltyProvision}` : '', opinion });
  if (isRefusal(issued)) return issued;
  const firstCase = facts.policy.firstCaseGuidance && (facts.priorCases ?? 0) === 0;
  return {
    entries: [
      issued.entry,
      entry('filingApproved', { opinion, firstCase, guidedBy: firstCase ? bureauOf(state.orgId, facts.policy)?.id ?? null : null }),
      ...meetClock(state, 'filing', facts.now),
      startClock(facts, state, 'decision', { at: facts.now }),
      startClock(facts, state, 'investigation', { at: facts.now }),
    ],
  };
}

export function returnFiling(_state: ProceedingState, { points }: ReturnFiling): Decision {
  return pointsGiven(points) ?? { entries: [entry('filingReturned', { points })] };
}

/** 不予立案: on file with its reason, never an error. An order to correct that was obeyed is an outcome of its own (行政处罚法 28、33). */
export function declineFiling(state: ProceedingState, { reason, corrected = false }: DeclineFiling, facts: Facts): Decision {
  if (corrected && state.correction?.verified !== true) return refuse('correction-not-verified', '以责令改正已经履行为由不予立案的，应当已经责令改正并复查确认改正。');
  const issued = issue(state, facts, 'no-filing-approval', { reason: corrected && reason.trim() ? `责令改正已经履行，复查确认改正。${reason}` : reason });
  if (isRefusal(issued)) return issued;
  return {
    entries: [
      issued.entry,
      entry('filingDeclined', { reason, ...corrected && { corrected } }),
      ...meetClock(state, 'filing', facts.now),
      ...stopAll(withoutNamed(state, 'filing'), facts.now, '不予立案'),
      entry('proceedingEnded', { outcome: corrected ? 'corrected' : 'not-filed' }),
    ],
  };
}

/** 首案必指导 */
export function recordGuidance(state: ProceedingState, { text }: RecordGuidance): Decision {
  if (!state.firstCase) return refuse('guidance-not-needed', '本案不是该事项的首案，无需首案指导。');
  return { entries: [entry('guidanceRecorded', { text })] };
}

function officerOfThisOffice(state: ProceedingState, facts: Facts, personId: string): Rule {
  const person = facts.people.get(personId);
  const serves = person?.posts.some(({ orgId, role }) => orgId === state.orgId && (role === 'officer' || role === 'team-leader'));
  return serves ? null : officerOutside(person?.name ?? personId);
}

function officerOutside(name: string): Refusal {
  return refuse('officer-not-certified', `${name}应当是本机关的执法人员，但其不在本机关执法岗位上。`);
}

function someEvidence(state: ProceedingState): Rule {
  return state.evidence.length > 0 ? null : refuse('no-evidence', '立案前应当有初步证据，案卷中还没有任何证据。');
}

/** 行政处罚法 36: two years, five where life, health or finance is at stake and harm was done; continuing acts count from their end. */
function notTimeBarred(state: ProceedingState, facts: Facts, offence: NonNullable<ProceedingState['offence']>): Rule {
  const years = matterOf(state, facts)?.lifeSafety && offence.harm ? 5 : 2;
  const end = dateOf(instantOf(offence.continuingUntil ?? offence.at));
  const last = addYears(end, years);
  const found = dateOf(instantOf(state.foundAt));
  return found <= last ? null : refuse('time-barred', `违法行为（终了日${end}）应当在${years}年内即${last}以前被发现，而发现日为${found}，不再给予行政处罚。`);
}
