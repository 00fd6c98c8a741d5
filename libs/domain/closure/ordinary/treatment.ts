import { startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { refuseFile } from '../../file/refusals.js';
import { needsDiscussion } from '../../review/index.js';
import { instantOf } from '../../time/index.js';
import type { ApproveTreatment, RecordDiscussion, RejectTreatment } from './commands.js';
import { issue } from './documents.js';
import { entry, type ProceedingEntry } from './entries.js';
import type { Discussion, ProceedingState, Proposal } from './model.js';
import { meetNamed } from './named-clocks.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened, matterOf, neverInvestigated, notRecused, pointsGiven, recusalDecided, stored, type Rule } from './rules.js';
import { weighed } from './weight.js';

/** 负责人审批 (行政处罚法 57①). */
export function approveTreatment(state: ProceedingState, { opinion }: ApproveTreatment, facts: Facts): Decision {
  return firstRefusal(neverInvestigated(state, facts, facts.actor.personId), recusalDecided(state, facts), headMayDecideAlone(state, facts))
    ?? { entries: [entry('treatmentApproved', { opinion, collective: false }), ...meetNamed(state, facts.now, 'treatment')] };
}

export function rejectTreatment(state: ProceedingState, { points }: RejectTreatment, facts: Facts): Decision {
  return firstRefusal(neverInvestigated(state, facts, facts.actor.personId), pointsGiven(points))
    ?? { entries: [entry('treatmentRejected', { points }), ...meetNamed(state, facts.now, 'treatment'), investigateAgain(state, facts)] };
}

/** 集体讨论 (行政处罚法 57②): by the office's responsible heads, none of whom investigated; others may sit in, but do not make the quorum. */
export function recordDiscussion(state: ProceedingState, command: RecordDiscussion, facts: Facts): Decision {
  const { subject = 'treatment' } = command;
  const refusal = firstRefusal(
    inItsTurn(state, subject, facts),
    stored(facts, command.recordSha256),
    happened(facts, command.heldAt, '集体讨论', subject === 'treatment' ? { at: lastReviewAt(state), what: '法制审核' } : { at: state.filedAt ?? state.openedAt, what: '立案' }),
    quorum(state, command, facts),
    ...command.attendees.flatMap((id) => [neverInvestigated(state, facts, id), notRecused(state, facts, id, command.heldAt)]),
  );
  if (refusal) return refusal;
  const issued = issue(state, facts, 'discussion-record', {
    attendees: command.attendees.map((id) => facts.people.get(id)?.name ?? id).join('、'), result: command.approved ? '同意' : '不同意', opinion: command.opinion,
  });
  if (isRefusal(issued)) return issued;
  const { attendees, recordSha256, approved, opinion } = command;
  const heldAt = instantOf(command.heldAt);
  const entries = [issued.entry, entry('discussionRecorded', { attendees, heldAt, recordSha256, approved, opinion, subject })];
  if (subject === 'extension') return { entries };
  const again = approved ? [] : [investigateAgain(state, facts)];
  return { entries: [...entries, ...meetNamed(state, facts.now, 'treatment'), ...again] };
}

/** The penalty is discussed once it is before the heads; a longer period whenever a rule of the matter lets them grant one. */
function inItsTurn(state: ProceedingState, subject: Discussion['subject'], facts: Facts): Rule {
  if (subject === 'treatment') return state.phase === 'treatment' || state.phase === 'decision' ? null : refuseFile('not-in-this-state', '处理意见还没有提请负责人决定，现在只能讨论延长办案期限。');
  const granted = matterOf(state, facts)?.decisionPeriodRules.some(({ effect, approvedBy }) => effect === 'extend' && approvedBy === 'collective-discussion');
  return granted ? null : refuse('no-rule-to-extend', '本事项没有须经集体讨论延长办案期限的法律、法规、规章依据。');
}

export function discussionNeeded(state: ProceedingState, proposal: Proposal, facts: Facts) {
  const asked = needsDiscussion(weighed(state, proposal, facts));
  const sentBack = state.discussions.some(({ subject, approved }) => subject === 'treatment' && !approved);
  return sentBack ? { needed: true, why: [...asked.why, '负责人集体讨论曾经不同意，应当再次集体讨论'] } : asked;
}

function headMayDecideAlone(state: ProceedingState, facts: Facts): Rule {
  if (!state.report) return refuse('no-pending-review', '还没有调查终结报告。');
  const { needed, why } = discussionNeeded(state, state.report.proposal, facts);
  return needed ? refuse('discussion-needed', `本案应当由行政机关负责人集体讨论决定：${why.join('；')}。`) : null;
}

function quorum(state: ProceedingState, { attendees }: RecordDiscussion, facts: Facts): Rule {
  const people = [...new Set(attendees)].map((id) => facts.people.get(id));
  const heads = people.filter((person) => person?.active && person.posts.some(({ role, orgId }) => role === 'responsible-head' && orgId === facts.actor.orgId)).length;
  const needed = quorumLeft(state, facts.policy.discussion.quorum);
  if (heads >= needed) return null;
  return refuse('discussion-quorum', `集体讨论应当由本机关负责人不少于${needed}人参加；现有负责人${heads}人。`);
}

/** The region's number counts all heads: who is recused is none of them any more, but two at least discuss. */
function quorumLeft({ recusals }: ProceedingState, ofAll: number): number {
  const recused = recusals.filter(({ granted, decider }) => granted === true && decider?.ofHead).length;
  return recused === 0 ? ofAll : Math.min(ofAll, Math.max(2, ofAll - recused));
}

function lastReviewAt(state: ProceedingState): string {
  return state.reviews.findLast(({ at }) => at !== null)?.at ?? state.openedAt;
}

function investigateAgain(state: ProceedingState, facts: Facts): ProceedingEntry {
  return startClock(facts, state, 'investigation', { at: facts.now, key: `investigation:${state.documents.length}`, startFact: '退回补充调查' });
}
