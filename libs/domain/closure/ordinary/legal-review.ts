import { bureauOf } from '../../file/access.js';
import { meetClock, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal, type Refusal } from '../../file/refusal.js';
import type { ReviewTier } from '../../policy/policy.js';
import { reviewerRefusal, tiersFor, type ReviewQuestion } from '../../review/index.js';
import { dateOf } from '../../time/index.js';
import { whoDid } from './acted.js';
import type { ApproveReview, RecordPanelOpinion, ReturnReview } from './commands.js';
import { issue } from './documents.js';
import { entry, type ProceedingEntry } from './entries.js';
import type { ProceedingState, Proposal, ReviewPurpose, ReviewRound } from './model.js';
import { refuse } from './refusals.js';
import { firstRefusal, matterOf, neverInvestigated, pointsGiven, recusalDecided, type Rule } from './rules.js';
import { weighed } from './weight.js';

export const TIER_WORDS: Readonly<Record<ReviewTier, string>> = { 1: '乡镇（街道）主审', 2: '部门协审', 3: '司法局会审' };
export const ROLE_OF_TIER = { 1: 'township-reviewer', 2: 'department-reviewer', 3: 'bureau-reviewer' } as const;

/** 审核通过: the next tier's turn, or the purpose is served (行政处罚法 58). */
export function approveReview(state: ProceedingState, { opinion }: ApproveReview, facts: Facts): Decision {
  const round = pendingReview(state);
  const refusal = mayReview(state, round, facts) ?? (round?.tier === 3 ? panelComplete(round, facts) : null);
  if (refusal || !round) return refusal ?? noPending();
  const issued = issue(state, facts, 'review-opinion', { result: `${TIER_WORDS[round.tier]}：同意`, opinion });
  if (isRefusal(issued)) return issued;
  const approved = [issued.entry, entry('reviewApproved', { purpose: round.purpose, tier: round.tier, opinion }), ...meetClock(state, clockOf(round), facts.now)];
  const next = tiersOf(state, round.purpose, facts).find((tier) => tier > round.tier);
  if (next === undefined) return { entries: [...approved, entry('reviewCompleted', { purpose: round.purpose }), ...afterReview(state, round.purpose, facts)] };
  const opened = openReview(state, facts, round.purpose, next);
  return isRefusal(opened) ? opened : { entries: [...approved, ...opened] };
}

/** 退回补正, point by point. */
export function returnReview(state: ProceedingState, { opinion, points }: ReturnReview, facts: Facts): Decision {
  const round = pendingReview(state);
  const refusal = mayReview(state, round, facts);
  if (refusal || !round) return refusal ?? noPending();
  const unsaid = pointsGiven(points);
  if (unsaid) return unsaid;
  const issued = issue(state, facts, 'review-opinion', { result: `${TIER_WORDS[round.tier]}：退回`, opinion });
  if (isRefusal(issued)) return issued;
  const again = round.purpose === 'court' ? [] : [startClock(facts, state, 'investigation', { at: facts.now, key: `investigation:${state.documents.length}`, startFact: '法制审核退回' })];
  return { entries: [issued.entry, entry('reviewReturned', { purpose: round.purpose, tier: round.tier, opinion, points }), ...meetClock(state, clockOf(round), facts.now), ...again] };
}

/** 联合会审: each member's opinion, before its leader concludes. */
export function recordPanelOpinion(state: ProceedingState, { agrees, opinion }: RecordPanelOpinion, facts: Facts): Decision {
  const round = pendingReview(state);
  if (!round) return noPending();
  if (round.tier !== 3) return refuse('not-this-tier', `当前是${TIER_WORDS[round.tier]}，会审意见只在第三级提出。`);
  if (round.panel.some(({ personId }) => personId === facts.actor.personId)) return refuse('opinion-already-given', '您已经提出过会审意见。');
  return neverInvestigated(state, facts, facts.actor.personId)
    ?? { entries: [entry('panelOpinionRecorded', { lawyer: facts.actor.role === 'panel-lawyer', agrees, opinion })] };
}

/** Opens a tier: its round, and the internal norm's clock. */
export function openReview(state: ProceedingState, facts: Facts, purpose: ReviewPurpose, tier: ReviewTier): ProceedingEntry[] | Refusal {
  const orgId = reviewOrganisation(state, facts, tier);
  if (orgId === null) return refuse('not-this-tier', `本事项没有确定${TIER_WORDS[tier]}的机关，请先在区域配置中补充。`);
  const round = nextRound(state);
  return [
    entry('reviewOpened', { purpose, tier, round, orgId }),
    startClock(facts, state, `review-${tier}`, { at: facts.now, key: `review:${tier}:${round}`, ownerOrg: orgId }),
  ];
}

/** Numbered through; a round that fell with its decision keeps its number, and its clock. */
function nextRound({ reviews, clocks }: ProceedingState): number {
  const numbers = Object.values(clocks).filter(({ name }) => name.startsWith('review-')).map(({ key }) => Number(key.split(':').at(-1)));
  return Math.max(reviews.length, ...numbers) + 1;
}

/** A returned case goes back to the tier that returned it; a changed proposal starts again from the first. */
export function firstTierToPass(state: ProceedingState, proposal: Proposal, tiers: readonly ReviewTier[]): ReviewTier {
  const last = state.reviews.findLast(({ purpose }) => purpose === 'report');
  const same = JSON.stringify(material(state.report?.proposal)) === JSON.stringify(material(proposal));
  return last?.result === 'returned' && same && tiers.includes(last.tier) ? last.tier : 1;
}

/** Tiers a review for this purpose passes; what came after the report is decided when it comes. */
export function tiersOf(state: ProceedingState, purpose: ReviewPurpose, facts: Facts): readonly ReviewTier[] {
  if (purpose === 'report') return state.report?.tiers ?? [1];
  const proposal = state.noticed?.proposal ?? state.report?.proposal;
  if (!proposal) return [1];
  return withReturned(state, {
    ...weighed(state, proposal, facts), hearingRight: state.hearing.right, hearingHeld: purpose === 'hearing', courtEnforcement: purpose === 'court',
  }).tiers;
}

/** What the region's rules ask, and every tier up to one that ever returned this case: what it found wrong is not gone because the proposal is another. */
export function withReturned({ reviews }: ProceedingState, question: ReviewQuestion): { readonly tiers: readonly ReviewTier[]; readonly why: readonly string[] } {
  const { tiers, why } = tiersFor(question);
  const returned = Math.max(1, ...reviews.filter(({ result }) => result === 'returned').map(({ tier }) => tier));
  if (tiers.some((tier) => tier >= returned)) return { tiers, why };
  return { tiers: ([1, 2, 3] as const).filter((tier) => tier <= returned), why: [...why, `第${returned}级曾退回本案，应当再次审核`] };
}

export function pendingReview(state: ProceedingState): ReviewRound | undefined {
  return state.reviews.find(({ result }) => result === 'pending');
}

export function clockOf(round: ReviewRound): string {
  return `review:${round.tier}:${round.round}`;
}

function afterReview(state: ProceedingState, purpose: ReviewPurpose, facts: Facts): ProceedingEntry[] {
  return purpose === 'report' ? [startClock(facts, state, 'treatment', { at: facts.now, key: `treatment:${state.reviews.length}` })] : [];
}

function reviewOrganisation(state: ProceedingState, facts: Facts, tier: ReviewTier): string | null {
  if (tier === 1) return state.orgId;
  return tier === 2 ? matterOf(state, facts)?.department ?? null : bureauOf(state.orgId, facts.policy)?.id ?? null;
}

function mayReview(state: ProceedingState, round: ReviewRound | undefined, facts: Facts): Rule {
  if (!round) return noPending();
  const { actor } = facts;
  if (actor.role !== ROLE_OF_TIER[round.tier] || actor.orgId !== round.orgId) return refuse('not-this-tier', `当前是${TIER_WORDS[round.tier]}，应当由该级审核人员办理。`);
  const person = facts.people.get(actor.personId);
  const unqualified = person ? reviewerRefusal(person, whoDid(state, 'inquired'), dateOf(facts.now)) : null;
  return firstRefusal(neverInvestigated(state, facts, actor.personId), recusalDecided(state, facts), unqualified === null ? null : refuse('reviewer-not-qualified', unqualified));
}

function panelComplete(round: ReviewRound, facts: Facts): Rule {
  const { opinions, lawyers } = facts.policy.review.panel;
  const fromLawyers = round.panel.filter(({ lawyer }) => lawyer).length;
  if (round.panel.length < opinions || fromLawyers < lawyers) {
    return refuse('panel-incomplete', `联合会审应当有不少于${opinions}份意见，其中律师不少于${lawyers}份；现有${round.panel.length}份，其中律师${fromLawyers}份。`);
  }
  const agreeing = round.panel.filter(({ agrees }) => agrees).length;
  return agreeing * 2 > round.panel.length ? null : refuse('panel-disagrees', `会审通过应当有过半数同意，${round.panel.length}份意见中同意${agreeing}份；应当退回。`);
}

/** What makes a proposal another one: a change here sends it through all tiers again. */
function material(proposal: Proposal | undefined) {
  return proposal && { outcome: proposal.outcome, fine: proposal.fine, warning: proposal.warning, confiscated: proposal.confiscated ?? [], step: proposal.step ?? null, flags: [...proposal.flags].sort() };
}

function noPending(): Refusal {
  return refuse('no-pending-review', '当前没有待审核的事项。');
}
