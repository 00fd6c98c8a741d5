import { isRefusal, type Refusal } from '../../file/refusal.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { refuseFile } from '../../file/refusals.js';
import { holds } from '../../file/telling.js';
import { instantOf } from '../../time/index.js';
import type { DecideRecusal, RequestRecusal } from './commands.js';
import { issue } from './documents.js';
import { entry } from './entries.js';
import { pendingReview } from './legal-review.js';
import type { ProceedingState, Recusal, RecusalDiscussion } from './model.js';
import { deciderFor, deciderOf, leaderDecides, mayAsk, maySettle, takesPart } from './recusal-decider.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened, notRecused, organisationOf, stored, type Rule } from './rules.js';

/** A head's recusal is discussed by two of the others at least: how many, no law says. */
const OTHER_HEADS = 2;

/** 申请回避, of whoever takes part or is about to (行政处罚法 43①②, 64(4)); the investigation is not stopped by it (行政处罚法 43③). */
export function requestRecusal(state: ProceedingState, { personId, ground, by }: RequestRecusal, facts: Facts): Decision {
  const person = facts.people.get(personId);
  if (!mayAsk(state, personId, facts.actor)) return refuseFile('org-cannot', '其他机关的人员只能申请自己回避；对他人的回避申请，由办案机关登记。');
  if (!person || !takesPart(state, person)) return refuse('takes-no-part', `${person?.name ?? personId}没有参与本案，也不任将要审核、决定本案的岗位，无需回避。`);
  if (state.recusals.some((recusal) => recusal.personId === personId && recusal.granted === null)) return refuse('recusal-undecided', '对同一人的回避申请尚未决定，不需要再次申请。');
  return notRecused(state, facts, personId) ?? { entries: [entry('recusalRequested', { personId, ground, by, decider: deciderFor(state, person, facts) })] };
}

/** 决定回避: on an officer, reviewer or host by a head; on a head by the others together or by the organ above (行政处罚法 43③). */
export function decideRecusal(state: ProceedingState, command: DecideRecusal, facts: Facts): Decision {
  const { personId, granted, reason } = command;
  const name = facts.people.get(personId)?.name ?? personId;
  const open = state.recusals.find((recusal) => recusal.personId === personId && recusal.granted === null);
  if (!open) return refuse('recusal-undecided', `没有待决定的对${name}的回避申请。`);
  const refusal = firstRefusal(maySettle(state, open, facts.actor), onItsBasis(state, command, open, facts));
  if (refusal) return refusal;
  const issued = issue(state, facts, 'recusal-decision', { person: name, result: `${granted ? '同意回避' : '驳回回避申请'}${byWhom(state, command, facts)}`, reason });
  return isRefusal(issued) ? issued : { entries: [issued.entry, entry('recusalDecided', { personId, granted, reason, ...basisOf(command), ...droppedBy(state, command) })] };
}

/** Who decided it, where that is not a head of the office alone. */
function byWhom({ orgId }: ProceedingState, command: DecideRecusal, facts: Facts): string {
  const { discussion, superior } = basisOf(command);
  if (discussion) return `（其他负责人集体讨论决定：${discussion.attendees.map((id) => facts.people.get(id)?.name ?? id).join('、')}）`;
  if (superior) return `（${superior.organ}决定）`;
  return facts.actor.orgId === orgId ? '' : `（${organisationOf(facts, facts.actor.orgId ?? '')?.name ?? ''}负责人决定）`;
}

function wayOf({ decidedBy, discussion, superior }: DecideRecusal): NonNullable<DecideRecusal['decidedBy']> {
  return decidedBy ?? (discussion ? 'discussion' : superior ? 'superior' : 'head');
}

function basisOf(command: DecideRecusal): Pick<DecideRecusal, 'discussion' | 'superior'> {
  const [way, { discussion, superior }] = [wayOf(command), command];
  if (way === 'discussion' && discussion) return { discussion: { ...discussion, heldAt: instantOf(discussion.heldAt) } };
  return way === 'superior' && superior ? { superior } : {};
}

/** A panel that has not concluded goes on without him. */
function droppedBy(state: ProceedingState, { personId, granted }: DecideRecusal): { dropsOpinion?: true } {
  const spoke = pendingReview(state)?.panel.some((member) => member.personId === personId);
  return granted && spoke ? { dropsOpinion: true } : {};
}

function onItsBasis(state: ProceedingState, command: DecideRecusal, open: Recusal, facts: Facts): Rule {
  const way = wayOf(command);
  const { discussion, superior } = command;
  if (way === 'superior') return superior?.organ.trim() ? stored(facts, superior.letterSha256) : unsettled('上级机关决定的，应当写明该机关并附其决定。');
  if (facts.actor.role === 'team-leader') return way === 'discussion' ? leaderDecides() : unsettled('负责人的回避不能由执法队长决定，应当登记上级机关的决定。');
  if (way === 'discussion') return discussion ? discussedByOthers(state, discussion, open, facts) : unsettled('集体讨论的，应当附参加人员、时间和记录。');
  return deciderOf(state, open).ofHead ? unsettled('负责人的回避不由另一负责人单独决定，应当由其他负责人集体讨论，或者报上级机关决定。') : null;
}

function discussedByOthers(state: ProceedingState, { attendees, heldAt, recordSha256 }: RecusalDiscussion, open: Recusal, facts: Facts): Rule {
  const heads = [...new Set(attendees)].filter((id) => { const person = facts.people.get(id); return person?.active && holds(person, 'responsible-head', state.orgId); });
  if (attendees.includes(open.personId)) return unsettled('被申请回避的负责人不得参加对自己回避的讨论。');
  if (heads.length < OTHER_HEADS) return unsettled(`集体讨论应当由本机关其他负责人不少于${OTHER_HEADS}人参加，现有${heads.length}人；人数不足的，报上级机关决定。`);
  return firstRefusal(
    stored(facts, recordSha256),
    happened(facts, heldAt, '集体讨论', open.askedAt === undefined ? undefined : { at: open.askedAt, what: '申请回避' }),
    ...attendees.map((id) => notRecused(state, facts, id, heldAt)),
  );
}

function unsettled(why: string): Refusal {
  return refuse('recusal-not-discussed', why);
}
