import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { checkFine, checkKinds, excusedBy, excusedFrom, heavier, isPenalty, mayBeExcused, preconditionOf } from '../../penalty/index.js';
import { did } from './acted.js';
import { ageAtAct } from './age.js';
import type { SubmitFinalReport } from './commands.js';
import { evidenceLine, issue } from './documents.js';
import { entry } from './entries.js';
import { hearingRight } from './hearing-right.js';
import { birthDateOf } from './identity.js';
import { firstTierToPass, openReview, withReturned } from './legal-review.js';
import type { Correction, ProceedingState, Proposal } from './model.js';
import { anotherAct, otherActExplained } from './other-acts.js';
import { meetNamed } from './named-clocks.js';
import { proposalWords } from './proposal-words.js';
import { refuse } from './refusals.js';
import { firstRefusal, matterInForce, matterOf, type Rule } from './rules.js';
import { notFinedTwice } from './sisters.js';
import { standsOnStep, weighed } from './weight.js';

/** 调查终结, and 提请法制审核 by the tiers that the region's policy asks for (行政处罚法 57、58). */
export function submitFinalReport(state: ProceedingState, command: SubmitFinalReport, facts: Facts): Decision {
  const refusal = firstRefusal(
    command.proposal.outcome === 'penalty' ? matterInForce(state, facts) : null,
    investigationComplete(state, command),
    guided(state),
    proposalLawful(state, command, facts),
    notFinedTwice(state, command.proposal, facts, 'proposed'),
    command.proposal.outcome === 'penalty' ? anotherAct(state, state.offence, command.otherAct, facts) : null,
  );
  if (refusal) return refusal;
  const issued = issue(state, facts, 'final-report', {
    facts: command.facts, evidence: evidenceLine(state, command.evidence), proposal: proposalWords(command.proposal), basis: matterOf(state, facts)?.penaltyProvision ?? '',
  });
  if (isRefusal(issued)) return issued;
  const { tiers, why } = withReturned(state, {
    ...weighed(state, command.proposal, facts), hearingRight: hearingRight(state, facts, command.proposal), hearingHeld: false, courtEnforcement: false,
  });
  const report = entry('finalReportSubmitted', { facts: command.facts, evidence: command.evidence, proposal: command.proposal, tiers, tierReasons: why });
  const opened = openReview(state, facts, 'report', firstTierToPass(state, command.proposal, tiers));
  if ('refused' in opened) return opened;
  return { entries: [issued.entry, report, ...otherActExplained(state, state.offence, command.otherAct, facts), ...meetNamed(state, facts.now, 'investigation'), ...opened] };
}

function partyKind(state: ProceedingState) {
  return state.party?.kind ?? 'citizen';
}

function investigationComplete(state: ProceedingState, { evidence }: SubmitFinalReport): Rule {
  if (!state.party) return refuse('party-unknown', '调查终结前应当查明当事人，案卷中还没有当事人。');
  if (state.recusals.some(({ granted, personId }) => granted === null && (state.investigators.includes(personId) || did(state, personId, 'inquired')))) return refuse('recusal-undecided', '有回避申请尚未决定，应当先由负责人决定。');
  if (state.preservations.some((preservation) => preservation.state === 'proposed')) return refuse('preservation-pending', '有先行登记保存尚未审批，应当先批准或者不批准。');
  if (evidence.length === 0) return refuse('no-evidence', '调查终结报告应当列明据以认定事实的证据，现没有列。');
  const unknown = evidence.find((id) => !state.evidence.some((item) => item.id === id));
  return unknown === undefined ? null : refuse('evidence-unknown', `案卷中没有编号为 ${unknown} 的证据。`);
}

function guided(state: ProceedingState): Rule {
  return state.firstCase && !state.guidance ? refuse('guidance-missing', '本案是本机关该事项的首案，应当先由司法局进行首案指导并记录。') : null;
}

function proposalLawful(state: ProceedingState, command: SubmitFinalReport, facts: Facts): Rule {
  const { proposal } = command;
  if (!proposal.reasons.trim()) return refuse('reasons-missing', '处理建议应当说明理由，现没有填写。');
  return contentLawful(state, proposal, facts) ?? notHeavierForDefending(state, command);
}

/** What is proposed is what the law allows, whichever step proposes it: the report, re-examination or the hearing report. */
export function contentLawful(state: ProceedingState, proposal: Proposal, facts: Facts): Rule {
  if (proposal.outcome !== 'penalty') return nobodyPunished(proposal) ?? groundToSpare(state, proposal);
  return firstRefusal(
    oldAndSaneEnough(state), notExcused(proposal), penaltyKnownToLaw(state, proposal, facts), correctionOrdered(state, proposal), orderedFirst(state, facts),
    fineInRange(state, proposal, facts), standsOnStep(state, proposal, facts),
  );
}

/** 不予处罚 and 不成立 carry no penalty (行政处罚法 57①二、三). */
function nobodyPunished(proposal: Proposal): Rule {
  return isPenalty(proposal) ? refuse('penalty-kind-wrong', '不予行政处罚的，不得同时警告、罚款或者没收。') : null;
}

/** 行政处罚法 30、31、33: with an excusing factor there is no penalty of any kind. */
function notExcused(proposal: Proposal): Rule {
  const sentences = excusedFrom(proposal, proposal.factors);
  return sentences.length === 0 ? null : refuse('excused-from-penalty', `${sentences.join('')}现拟${proposalWords({ ...proposal, correction: null })}。`);
}

/** 不予处罚 rests on a ground that the law knows; without one, letting go is not the office's to choose (行政处罚法 30、31、33). */
function groundToSpare(state: ProceedingState, { outcome, factors }: Proposal): Rule {
  if (outcome === 'not-established') return null;
  const others = factors.filter((factor) => factor !== 'under-14');
  const known = excusedBy(others).length > 0 || mayBeExcused(others) || tooYoung(state, factors) || oldAndSaneEnough(state) !== null;
  return known ? null : refuse('no-ground-to-spare', '不予行政处罚应当有法定情形（不满十四周岁、不能辨认或者控制行为、轻微并及时改正、初次且轻微并及时改正、没有主观过错），现没有列明。');
}

/** Under fourteen by the choice of the officer only where the file does not say when the party was born. */
function tooYoung({ party }: ProceedingState, factors: Proposal['factors']): boolean {
  return factors.includes('under-14') && (!party || birthDateOf(party) === null);
}

/** 行政处罚法 9、38: a penalty is one that the provision knows, and there is one. */
function penaltyKnownToLaw(state: ProceedingState, proposal: Proposal, facts: Facts): Rule {
  const matter = matterOf(state, facts);
  const problems = matter ? checkKinds({ ...proposal, factors: factorsOf(state, proposal), policy: facts.policy, matter, party: partyKind(state) }) : [];
  return problems.length === 0 ? null : refuse('penalty-kind-wrong', problems.join(''));
}

/** 行政处罚法 45②: once the party has answered a notice, or had its decision undone, heavier in anything only on evidence that was not there then. */
function notHeavierForDefending({ defended, decision, evidence: onFile }: ProceedingState, { proposal, evidence }: SubmitFinalReport): Rule {
  if (!defended) return null;
  const known = onFile.slice(0, defended.evidence).map(({ id }) => id);
  const more = heavier(defended.proposal, proposal);
  if (more.length === 0 || evidence.some((id) => !known.includes(id))) return null;
  if (defended.documentId === decision?.documentId) return refuse('aggravated-by-remedy', `责令重新作出的，没有新的证据，不得比原决定加重：${more.join('；')}。`);
  return refuse('aggravated-for-defending', `当事人陈述、申辩或者要求听证以后，没有新的证据，不得加重：${more.join('；')}。`);
}

/** 行政处罚法 30、31 */
function oldAndSaneEnough(state: ProceedingState): Rule {
  const { party } = state;
  if (party?.incapacitated) return refuse('no-penalty-for-minors', `${party.name}不能辨认或者不能控制自己行为，不予行政处罚，应当责令其监护人严加看管和治疗。`);
  const age = ageAtAct(state);
  return age?.factor === 'under-14' ? refuse('no-penalty-for-minors', `${party?.name}违法时不满十四周岁（${age.fourteen}起为已满十四周岁），不予行政处罚，责令监护人加以管教。`) : null;
}

function correctionOrdered(state: ProceedingState, proposal: Proposal): Rule {
  if (proposal.correction?.trim() || state.correction?.verified === true) return null;
  return refuse('correction-missing', '实施行政处罚时应当责令当事人改正或者限期改正违法行为：请填写责令改正的内容，或者先复查确认已经改正。');
}

/** 拒不改正 or 逾期不改正 is part of the offence: a prior order and its failed re-inspection must be on file. */
function orderedFirst(state: ProceedingState, facts: Facts): Rule {
  const matter = matterOf(state, facts);
  const precondition = matter ? preconditionOf(matter) : null;
  if (precondition === null) return null;
  const { correction } = state;
  if (correction?.verified !== false) return refuse('order-to-correct-first', precondition.detail);
  return precondition.kind === 'refuses-to-correct' ? refusalOnFile(correction) : timeWasGiven(correction);
}

/** 拒不改正 is something the party did, not the end of a period. */
function refusalOnFile({ refusal }: Correction): Rule {
  return refusal ? null : refuse('correction-refusal-missing', '本事项以拒不改正为处罚条件：案卷中只有未改正的复查，没有当事人拒绝改正的记录（谁、何时、怎样拒绝）。');
}

/** 逾期不改正 follows a period: what was to be done at once cannot be late. */
function timeWasGiven({ limit }: Correction): Rule {
  return limit?.type === 'at-once' ? refuse('order-to-correct-first', '本事项以逾期不改正为处罚条件：责令立即改正的没有期限，应当先责令限期改正，逾期复查未改正的才能罚款。') : null;
}

/** What the provision allows for this party, quantity and these factors (行政处罚法 5、30–34). */
function fineInRange(state: ProceedingState, proposal: Proposal, facts: Facts): Rule {
  const matter = matterOf(state, facts);
  if (!matter) return null;
  const problems = checkFine({ policy: facts.policy, matter, party: partyKind(state), fine: proposal.fine, warning: proposal.warning, quantity: proposal.quantity, factors: factorsOf(state, proposal) });
  return problems.length === 0 ? null : refuse('fine-out-of-range', problems.join(''));
}

/** Age is a fact of the party, not a choice of the officer. */
function factorsOf(state: ProceedingState, proposal: Proposal): Proposal['factors'] {
  const others = proposal.factors.filter((factor) => factor !== 'age-14-to-18');
  return ageAtAct(state)?.factor === 'age-14-to-18' ? [...others, 'age-14-to-18'] : others;
}
