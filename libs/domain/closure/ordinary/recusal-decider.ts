import type { PersonFacts } from '../../file/actor.js';
import type { Facts, KnownPeople } from '../../file/facts.js';
import type { Refusal } from '../../file/refusal.js';
import { refuseFile } from '../../file/refusals.js';
import { holds } from '../../file/telling.js';
import { ROLE_OF_TIER, pendingReview } from './legal-review.js';
import type { ProceedingState, Recusal, RecusalDecider } from './model.js';
import { refuse } from './refusals.js';
import type { Rule } from './rules.js';

const HEAD = 'responsible-head';

/** Who takes part, or is about to: whoever acted, the host, the office's heads and reviewers, and whoever the pending review is with (行政处罚法 43①、64(4)). */
export function takesPart(state: ProceedingState, person: PersonFacts): boolean {
  const { personId } = person;
  if (state.investigators.includes(personId) || state.hearing.host === personId || personId in state.acted) return true;
  return holds(person, HEAD, state.orgId) || reviewsAt(state, person) !== null;
}

/** What the party or a colleague says is registered by the office; whoever reviews from elsewhere asks it of himself. */
export function mayAsk({ orgId }: ProceedingState, personId: string, asker: Pick<Facts['actor'], 'personId' | 'orgId'>): boolean {
  return asker.orgId === orgId || asker.personId === personId;
}

/**
 * 由行政机关负责人决定 (行政处罚法 43③), never by the person himself. On a reviewer of another organisation its head decides where it has one, and on
 * a head of the office its other heads or the organ above: the law does not say so, this house does (河南条例 23 gives a head's to the government).
 */
export function deciderFor(state: ProceedingState, person: PersonFacts, known: KnownPeople): RecusalDecider {
  const { orgId } = state;
  const headsOf = (org: string) => headsAt(state, org, known).filter((id) => id !== person.personId);
  if (holds(person, HEAD, orgId)) {
    const other = headsOf(orgId)[0] ?? null;
    return { role: other === null ? 'team-leader' : HEAD, orgId, personId: other, ofHead: true };
  }
  const reviews = reviewsAt(state, person);
  const theirs = reviews !== null && headsOf(reviews).length > 0 ? reviews : orgId;
  return { role: HEAD, orgId: theirs, personId: holds(person, HEAD, theirs) ? headsOf(theirs)[0] ?? null : null, ofHead: false };
}

export function deciderOf({ orgId, recusals }: ProceedingState, { decider }: Recusal): RecusalDecider {
  if (!decider) return { role: HEAD, orgId, personId: null, ofHead: false };
  const gone = recusals.some(({ personId, granted }) => granted === true && personId === decider.personId);
  return gone ? { ...decider, personId: null } : decider;
}

/** Null for whoever decides it, or may record what the organ above decided of a head: his office's leader. */
export function maySettle(state: ProceedingState, recusal: Recusal, { personId, role, orgId }: Pick<Facts['actor'], 'personId' | 'role' | 'orgId'>): Rule {
  if (personId === recusal.personId) return ownRecusal();
  const decider = deciderOf(state, recusal);
  if (orgId !== decider.orgId) return refuseFile('org-cannot', '该回避申请由被申请人所在机关的负责人决定；该机关没有负责人岗位的，由办案机关负责人决定。');
  return role === HEAD || (role === 'team-leader' && decider.ofHead) ? null : leaderDecides();
}

export function leaderDecides(): Refusal {
  return refuseFile('role-cannot', '回避由行政机关负责人决定；执法队长只登记上级机关对负责人回避的决定。');
}

export function isOwnRecusal(task: string, personId: string): boolean {
  return task === `decide-recusal:${personId}`;
}

export function ownRecusal(): Refusal {
  return refuse('own-recusal', '回避由行政机关负责人决定，但不能决定自己的回避，应当由其他负责人决定。');
}

/** Where he reviews, or would: in the office itself, or where the pending review is. */
function reviewsAt(state: ProceedingState, person: PersonFacts): string | null {
  if (holds(person, ROLE_OF_TIER[1], state.orgId)) return state.orgId;
  const round = pendingReview(state) ?? state.reviews.find(({ panel }) => panel.some(({ personId }) => personId === person.personId));
  const roles = round?.tier === 3 ? [ROLE_OF_TIER[3], 'panel-lawyer'] : round ? [ROLE_OF_TIER[round.tier]] : [];
  return round && roles.some((role) => holds(person, role, round.orgId)) ? round.orgId : null;
}

function headsAt({ recusals }: ProceedingState, orgId: string, { people }: KnownPeople): readonly string[] {
  const gone = (id: string) => recusals.some(({ personId, granted }) => personId === id && granted === true);
  return [...people.values()].filter((person) => person.active && holds(person, HEAD, orgId) && !gone(person.personId)).map(({ personId }) => personId).sort();
}
