import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { dateOf, earliestHearing, hasPassed, instantOf, isHearingNoticedInTime, type Instant } from '../../time/index.js';
import type { ConcludeHearing, HoldHearing, NotifyHearing, RequestHearing } from './commands.js';
import { documentOf, issue, partyLine } from './documents.js';
import { entry } from './entries.js';
import { certifiedHost } from './host.js';
import { openReview } from './legal-review.js';
import { meetNamed } from './named-clocks.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened, neverInvestigated, notRecused, spoken, stored, type Rule } from './rules.js';
import { revised, revisionLawful } from './revision.js';
import { noticeServed } from './statement.js';

/** 听证申请: within five working days of the notice (行政处罚法 64(1)). */
export function requestHearing(state: ProceedingState, { requestedAt, form }: RequestHearing, facts: Facts): Decision {
  return firstRefusal(
    noticeServed(state),
    state.hearing.right ? null : refuse('no-hearing-right', '拟作出的处罚未达到应当告知听证权利的标准，当事人没有要求听证的权利。'),
    state.hearing.requestedAt === null ? null : refuse('hearing-asked-already', '当事人已经要求听证。'),
    happened(facts, requestedAt, '听证申请', { at: state.noticed?.servedAt ?? state.openedAt, what: '告知书送达' }),
    askedInTime(state, instantOf(requestedAt)),
  ) ?? { entries: [entry('hearingRequested', { requestedAt: instantOf(requestedAt), form }), ...meetNamed(state, requestedAt, 'hearing-request')] };
}

/** 听证通知: seven working days before at the least; public; led by someone who did not investigate (行政处罚法 64(2)–(4)). */
export function notifyHearing(state: ProceedingState, command: NotifyHearing, facts: Facts): Decision {
  const refusal = firstRefusal(
    notHeldYet(state),
    leadTime(instantOf(command.heldAt), facts),
    mayHost(state, facts, command),
    command.public || command.closedReason ? null : refuse('hearing-not-public', '听证应当公开举行；涉及国家秘密、商业秘密或者个人隐私依法予以保密的，应当写明理由。'),
  );
  if (refusal) return refusal;
  const host = facts.people.get(command.host)?.name ?? command.host;
  const issued = issue(state, facts, 'hearing-notice', {
    party: partyLine(state), heldAt: spoken(command.heldAt), place: command.place, host,
    rights: '可以亲自参加，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。',
  });
  if (isRefusal(issued)) return issued;
  return { entries: [issued.entry, entry('hearingNotified', { documentId: issued.document.id, heldAt: instantOf(command.heldAt), place: command.place, host: command.host })] };
}

/** 举行听证, or 视为放弃 when the party stays away without good reason (行政处罚法 64(6)). */
export function holdHearing(state: ProceedingState, command: HoldHearing, facts: Facts): Decision {
  const uninvolved = neverInvestigated(state, facts, facts.actor.personId);
  const refusal = firstRefusal(notHeldYet(state), uninvolved, hearingDue(state, command, facts), namedHost(state, facts), ...command.partyPresent ? heldProperly(command, facts) : []);
  if (refusal) return refusal;
  if (!command.partyPresent) return { entries: [entry('hearingForfeited', { reason: '当事人及其代理人无正当理由拒不出席，视为放弃听证权利' })] };
  return { entries: [entry('hearingHeld', { partyPresent: true, agents: command.agents, transcriptSha256: command.transcriptSha256 ?? null })] };
}

/** 听证报告; then the case is reviewed again before it is decided (行政处罚法 58①二、65). */
export function concludeHearing(state: ProceedingState, command: ConcludeHearing, facts: Facts): Decision {
  const { report } = command;
  if (!state.hearing.held) return refuse('hearing-not-yet', '听证尚未举行。');
  const barred = neverInvestigated(state, facts, facts.actor.personId);
  if (barred) return barred;
  const proposal = revised(state, command, report);
  const unlawful = revisionLawful(state, proposal, facts);
  if (unlawful) return unlawful;
  const issued = issue(state, facts, 'hearing-report', { facts: state.report?.facts ?? '', report });
  if (isRefusal(issued)) return issued;
  const opened = openReview(state, facts, 'hearing', 1);
  return isRefusal(opened) ? opened : { entries: [issued.entry, entry('hearingConcluded', { report, fine: proposal.fine, proposal }), ...opened] };
}

function askedInTime(state: ProceedingState, at: Instant): Rule {
  const clock = state.clocks[`hearing-request:${state.noticed?.documentId}`];
  if (!clock?.due || !hasPassed(clock, at)) return null;
  return refuse('hearing-too-late', `应当在告知后五个工作日内即${spoken(clock.due)}前提出听证，而申请时间是${spoken(at)}。`);
}

function leadTime(heldAt: Instant, facts: Facts): Rule {
  if (isHearingNoticedInTime(facts.now, dateOf(heldAt), facts.calendar)) return null;
  const earliest = earliestHearing(facts.now, facts.calendar);
  return refuse('hearing-notice-too-short', `应当在听证七个工作日前通知当事人：自${dateOf(facts.now)}起最早可定于${earliest}，填写的是${dateOf(heldAt)}。`);
}

/** From the hour that the party was told of, not from its day; nobody has stayed away before that hour has passed (行政处罚法 64(2)、(6)). */
function hearingDue(state: ProceedingState, { partyPresent }: HoldHearing, facts: Facts): Rule {
  const { noticeId, heldAt } = state.hearing;
  const notice = noticeId === null ? undefined : documentOf(state, noticeId);
  if (!notice?.service?.servedAt || heldAt === null) return refuse('hearing-not-notified', '听证通知书尚未送达当事人。');
  const hour = instantOf(heldAt);
  return firstRefusal(
    facts.now < hour ? refuse('hearing-not-yet', `听证定于${spoken(heldAt)}举行，现在是${spoken(facts.now)}，还没有到时间。`) : null,
    partyPresent || facts.now > hour ? null : refuse('hearing-not-yet', `听证定于${spoken(heldAt)}举行，该时间过后当事人仍未到场的，才视为放弃。`),
    noticedInTime(instantOf(notice.service.servedAt), hour, facts),
  );
}

/** Asked when the notice was served, too; then the calendar may have been missing. */
function noticedInTime(servedAt: Instant, heldAt: Instant, facts: Facts): Rule {
  if (isHearingNoticedInTime(servedAt, dateOf(heldAt), facts.calendar)) return null;
  return refuse('hearing-notice-too-short', `听证通知书${spoken(servedAt)}才送达，距${spoken(heldAt)}不足七个工作日，应当另行确定听证时间并重新通知。`);
}

/** 由行政机关指定的非本案调查人员主持 (行政处罚法 64(4)): one of the office's own legal reviewers, not recused. */
function mayHost(state: ProceedingState, facts: Facts, { host: personId, heldAt }: NotifyHearing): Rule {
  const host = facts.people.get(personId);
  const inPost = host?.active && host.posts.some(({ role, orgId }) => role === 'township-reviewer' && orgId === state.orgId);
  return firstRefusal(
    neverInvestigated(state, facts, personId), notRecused(state, facts, personId),
    inPost ? null : refuse('host-unfit', `听证主持人应当是本机关在岗的法制审核员，${host?.name ?? personId}不是。`),
    certifiedHost(facts, personId, dateOf(instantOf(heldAt))),
  );
}

/** The party was told who presides, so that it could object: nobody else does; asked for the day again, as a certificate may have been taken since. */
function namedHost({ hearing: { host, heldAt } }: ProceedingState, facts: Facts): Rule {
  const { personId, name } = facts.actor;
  if (host !== personId) return refuse('host-unfit', `听证应当由通知书载明的主持人主持，${name}不是。`);
  return heldAt === null ? null : certifiedHost(facts, personId, dateOf(instantOf(heldAt)));
}

function notHeldYet(state: ProceedingState): Rule {
  return state.hearing.held ? refuse('hearing-held-already', '听证已经举行，应当出具听证报告。') : null;
}

function heldProperly({ agents, transcriptSha256, signed, refusalNote }: HoldHearing, facts: Facts): Rule[] {
  return [
    agents.length <= 2 ? null : refuse('too-many-agents', `当事人可以委托一至二人代理，填写了${agents.length}人。`),
    stored(facts, transcriptSha256),
    signed || refusalNote?.trim() ? null : refuse('transcript-missing', '听证笔录应当交当事人或者其代理人核对无误后签字或者盖章；拒绝签字或者盖章的，由主持人在笔录中注明。'),
  ];
}
