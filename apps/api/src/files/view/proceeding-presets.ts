import { fineRange, outstanding, overpaid, type Discussion, type Matter, type Period, type Policy, type ProceedingCommand, type ProceedingState } from '@sidan/domain';
import type { AroundFile } from './around-file.js';
import { onlyOne, taskPresets } from './any-file-presets.js';
import type { Choices, Presets, PresetValue } from './parts.js';

type ProceedingPresets = Readonly<Partial<Record<ProceedingCommand['type'], Presets>>>;

/** What an officer would fill in again though the file knows it. Nothing that is for a person to judge, and no deadline that no law sets. */
export function proceedingPresets(state: ProceedingState, around: AroundFile, choices: Choices): ProceedingPresets {
  const { now, policy } = around;
  const matter = policy.matters.find(({ code }) => code === state.matter);
  return {
    ...taskPresets(choices),
    ...investigationPresets(state, around, choices),
    'order-correction': matter ? { basis: `《中华人民共和国行政处罚法》第二十八条第一款；${matter.duty}` } : {},
    'submit-final-report': reportPresets(state, matter, policy),
    'record-discussion': { heldAt: now, subject: discussionDue(state) },
    ...noticePresets(state, around, choices),
    'issue-decision': state.report ? { facts: state.report.facts, reasons: (state.noticed ?? state.report).proposal.reasons } : {},
    'reexamine-statement': revisionPresets(state), 'conclude-hearing': revisionPresets(state),
    ...performancePresets(state, around, choices),
  };
}

/** Before the case is before its heads, only a longer period can be. */
function discussionDue({ phase }: ProceedingState): Discussion['subject'] {
  return phase === 'treatment' || phase === 'decision' ? 'treatment' : 'extension';
}

function investigationPresets(state: ProceedingState, { now, policy }: AroundFile, choices: Choices): ProceedingPresets {
  const { investigators, filing, offence } = state;
  const granted = policy.matters.find(({ code }) => code === state.matter)?.decisionPeriodRules.flatMap(({ effect, max }) => (effect === 'extend' && max ? [max] : [])) ?? [];
  return {
    'assign-investigators': { officers: investigators },
    'identify-party': partyPresets(state),
    'add-evidence': { takenBy: investigators, takenAt: now, place: state.place.address },
    'propose-filing': {
      facts: filing?.facts ?? state.description, offenceAt: offence?.at ?? state.foundAt,
      ...(offence ? { harm: offence.harm, ...(offence.continuingUntil === null ? {} : { continuingUntil: offence.continuingUntil }) } : {}),
    },
    'decline-filing': state.correction?.verified === true ? { corrected: true } : {},
    'decide-recusal': { ...onlyOne('personId', choices['recusals-open']), ...ofHead(state) ? { decidedBy: 'discussion', 'discussion.heldAt': now } : {} },
    'approve-preservation': onlyOne('preservationId', choices['preservations-proposed']),
    'refuse-preservation': onlyOne('preservationId', choices['preservations-proposed']),
    'dispose-preservation': onlyOne('preservationId', choices['preservations-held']),
    'extend-clock': {
      ...onlyOne('clock', choices['clocks-extendable']), ...onlyOne('rule', choices['extension-rules']), ...longestOf(granted),
    },
    'suspend-investigation': onlyOne('rule', choices['suspension-rules']),
  };
}

/** A head's is never decided by another alone. */
function ofHead({ recusals }: ProceedingState): boolean {
  const open = recusals.filter(({ granted }) => granted === null);
  return open.length > 0 && open.every(({ decider }) => decider?.ofHead === true);
}

/** What the only rule grants; of several rules, the unit that they all count in. */
function longestOf([first, ...others]: readonly Period[]): Presets {
  if (!first || others.some(({ unit }) => unit !== first.unit)) return {};
  return { 'period.unit': first.unit, ...(others.length === 0 ? { 'period.n': first.n } : {}) };
}

function partyPresets({ party }: ProceedingState): Presets {
  return Object.fromEntries(Object.entries(party ?? {}).map(([name, value]) => [`party.${name}`, value as string | boolean]));
}

/** The last proposal again; for the first one what can be no other. */
function reportPresets(state: ProceedingState, matter: Matter | undefined, policy: Policy): Presets {
  const { report, correction, filing, evidence } = state;
  const known = { facts: report?.facts ?? filing?.facts ?? state.description, evidence: evidence.map(({ id }) => id) };
  if (report) return { ...known, ...proposalPresets(report.proposal) };
  const fine = onlyFine(state, matter, policy);
  return {
    ...known, 'proposal.outcome': 'penalty', 'proposal.warning': false, 'proposal.factors': [], 'proposal.flags': [],
    ...(fine === null ? {} : { 'proposal.fine': fine }), ...(correction && correction.verified !== true ? { 'proposal.correction': correction.requirement } : {}),
  };
}

/** A confiscation is lightened by taking an item off its list; all else stays unless it is filled in. */
function revisionPresets({ noticed }: ProceedingState): Presets {
  const confiscated = noticed?.proposal.confiscated ?? [];
  return confiscated.length > 0 ? { confiscated: confiscated.map((item) => ({ ...item })) } : {};
}

function proposalPresets(proposal: NonNullable<ProceedingState['report']>['proposal']): Presets {
  return Object.fromEntries(Object.entries(proposal).map(([name, value]) => [`proposal.${name}`, value as PresetValue]));
}

/** A fine that the provision leaves no choice of; within a range the officers choose and say why (行政处罚法 34). */
function onlyFine({ party }: ProceedingState, matter: Matter | undefined, policy: Policy): number | null {
  const range = party && matter ? fineRange(matter.penalty, party.kind, policy.householdBusinessCountsAs, {}) : null;
  return range && range.min === range.max ? range.max : null;
}

function noticePresets(state: ProceedingState, { now }: AroundFile, choices: Choices): ProceedingPresets {
  const { report, party, addressConfirmation } = state;
  const address = addressConfirmation?.address ?? party?.address;
  return {
    'confirm-address': address === undefined ? {} : { address },
    'issue-prior-notice': report ? { facts: report.facts, reasons: report.proposal.reasons } : {},
    'serve-document': { ...onlyOne('documentId', choices['unserved-documents']), method: 'direct', servedAt: now },
    'record-statement': { madeAt: now },
    'request-hearing': { requestedAt: now },
    'notify-hearing': onlyOne('host', choices['hosts']),
  };
}

function performancePresets(state: ProceedingState, { now, policy }: AroundFile, choices: Choices): ProceedingPresets {
  const owed = state.decision ? outstanding(state, now, policy) : 0;
  const excess = overpaid(state, now, policy);
  const court = policy.organisations.find(({ id }) => id === state.orgId)?.remedies?.court;
  return {
    'record-payment': { ...(owed > 0 ? { amount: owed } : {}), paidAt: now, channel: 'bank' },
    'record-refund': { ...(excess > 0 ? { amount: excess } : {}), refundedAt: now },
    'record-remedy': { copyReceivedAt: now },
    'reply-remedy': { ...onlyOne('remedyId', choices['remedies-unreplied']), repliedAt: now },
    'conclude-remedy': { ...onlyOne('remedyId', choices['remedies-open']), concludedAt: now },
    'apply-court-enforcement': court === undefined ? {} : { court },
  };
}
