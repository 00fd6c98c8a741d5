import {
  dateOf, did, DOCUMENT_KINDS, EVIDENCE_KINDS, formatYuan, isFormers, isServed, lacksHostCertificate, mayAsk, maySettle, newestOf, periodText, PROCEEDING_RULES,
  REMEDY_KINDS, stepsFor, takesPart, type DecisionPeriodRule, type PersonFacts, type ProceedingState, type Recusal, type Role,
} from '@sidan/domain';
import type { ProceedingList } from '../../actions/choice-lists.js';
import type { AroundFile } from './around-file.js';
import { commonChoices, holdersIn, officerChoices, personChoice } from './any-file-choices.js';
import type { Choice } from './parts.js';

export function proceedingChoices(state: ProceedingState, around: AroundFile): Readonly<Record<ProceedingList, readonly Choice[]>> {
  const recused = state.recusals.filter(({ granted }) => granted === true).map(({ personId }) => personId);
  const person = (id: string): Choice => ({ value: id, label: around.names.person(id) });
  const gone = ({ personId }: PersonFacts) => (recused.includes(personId) ? '已决定回避，不得担任' : null);
  return {
    ...commonChoices(state, around, PROCEEDING_RULES),
    officers: officerChoices(state.orgId, around, recused),
    heads: postholders('responsible-head', state, around, gone),
    hosts: postholders('township-reviewer', state, around, (holder) => gone(holder) ?? uncertified(holder, around)),
    recusable: [...around.people.values()].filter((each) => mayBeAsked(state, each, around)).map((each) => personChoice(each, state, around)),
    'recusals-open': state.recusals.filter((recusal) => settles(state, recusal, around)).map(({ personId, ground }) => ({ ...person(personId), note: ground })),
    evidence: state.evidence.map(({ id, title, kind, takenAt }) => ({ value: id, label: title, note: `${EVIDENCE_KINDS[kind]}，${takenAt.slice(0, 10)}` })),
    'unserved-documents': unserved(state),
    'preservations-proposed': preservations(state, 'proposed'),
    'preservations-held': preservations(state, 'held'),
    'discretion-steps': stepsFor(state, around).map(({ name, when, min, max }) => ({ value: name, label: name, note: `${when}，${formatYuan(min)}至${formatYuan(max)}` })),
    'clocks-extendable': rules(state, around, 'extend').length > 0 ? extendable(state) : [],
    'extension-rules': rules(state, around, 'extend').map(ruleChoice),
    'suspension-rules': rules(state, around, 'suspend').map(ruleChoice),
    'remedies-unreplied': remedies(state, (repliedAt) => repliedAt === null),
    'remedies-open': remedies(state, () => true),
  };
}

/** 申请回避: of nobody who is recused, nor twice at once. */
function mayBeAsked(state: ProceedingState, person: PersonFacts, { who }: AroundFile): boolean {
  const asks = who.posts.some(({ orgId }) => mayAsk(state, person.personId, { orgId, personId: who.personId }));
  return asks && person.active && takesPart(state, person) && state.recusals.every(({ personId, granted }) => personId !== person.personId || granted === false);
}

/** 决定回避: those that are the reader's to decide, in one of his posts. */
function settles(state: ProceedingState, recusal: Recusal, { who }: AroundFile): boolean {
  return recusal.granted === null && who.posts.some((post) => maySettle(state, recusal, { ...post, personId: who.personId }) === null);
}

/** Who investigated may neither decide nor preside (行政处罚法 57、64(4)), nor who is unfit for the post: listed last, with the reason. */
function postholders(role: Role, { orgId, acted }: ProceedingState, around: AroundFile, unfitFor: (person: PersonFacts) => string | null): readonly Choice[] {
  const barred = (person: PersonFacts) => (did({ acted }, person.personId, 'inquired') ? '参与过本案调查，不得担任' : unfitFor(person));
  const all = holdersIn(orgId, [role], around).map((person) => ({ value: person.personId, label: person.name, note: barred(person) }));
  return [...all.filter(({ note }) => note === null), ...all.filter(({ note }) => note !== null)].map(({ value, label, note }) => ({ value, label, ...(note ? { note } : {}) }));
}

/** A hearing is to be called for a day to come, so a certificate that runs today may do (see `certifiedHost`). */
function uncertified(person: PersonFacts, { policy, now }: AroundFile): string | null {
  const lack = lacksHostCertificate(policy, person, dateOf(now));
  return lack && `${lack}，不得担任`;
}

/** An announced document can still be served in another way (民事诉讼法 95). */
function unserved(state: ProceedingState): readonly Choice[] {
  return state.documents.filter((document) => isServed(document.kind) && !document.service?.servedAt && !isFormers(document, state))
    .map(({ id, kind, number, service }) => ({ value: id, label: DOCUMENT_KINDS[kind], note: service ? `${number}，公告中` : number }));
}

function preservations(state: ProceedingState, wanted: 'proposed' | 'held'): readonly Choice[] {
  return state.preservations.filter((item) => item.state === wanted).map(({ id, items, reason }) => ({ value: id, label: items, note: reason }));
}

function extendable({ clocks }: ProceedingState): readonly Choice[] {
  const decision = newestOf({ clocks }, 'decision');
  return decision?.status === 'running' ? [{ value: decision.key, label: decision.title, note: decision.due ? `${decision.due.slice(0, 10)}到期` : '到期日待推算' }] : [];
}

function rules({ matter }: ProceedingState, { policy }: AroundFile, effect: DecisionPeriodRule['effect']): readonly DecisionPeriodRule[] {
  return policy.matters.find(({ code }) => code === matter)?.decisionPeriodRules.filter((rule) => rule.effect === effect) ?? [];
}

function ruleChoice({ id, ground, citation, max }: DecisionPeriodRule): Choice {
  return { value: id, label: ground, note: max ? `${citation}，最长${periodText(max)}` : citation };
}

function remedies(state: ProceedingState, wanted: (repliedAt: string | null) => boolean): readonly Choice[] {
  return state.remedies.filter(({ concludedAt, repliedAt }) => concludedAt === null && wanted(repliedAt))
    .map(({ id, kind, organ }) => ({ value: id, label: `${organ}${REMEDY_KINDS[kind]}` }));
}
