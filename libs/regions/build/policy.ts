import { STATUTORY, type ClockPolicy, type ClockRule, type EscalationRung, type Policy, type ReviewTrigger } from '@sidan/domain';
import { periodOf } from '../period-text.js';
import type { RawAmounts, RawClock, RawMatter, RawRegion } from '../raw.js';
import { fen } from './money.js';
import { matterOf } from './matter.js';
import { policyVersion } from './version.js';

/** The pack's rules as the domain sees them; the files have passed every check. */
export function policyOf(region: RawRegion, matters: readonly RawMatter[]): Policy {
  const rules: Omit<Policy, 'version'> = {
    region: region.id, name: region.name, province: region.province,
    organisations: region.organisations.map(({ parent, ...rest }) => ({ ...rest, parent: parent ?? null })),
    matters: matters.map(matterOf),
    hearing: { ...amounts(region.hearing), basis: region.hearing.basis, hostQualification: region.hearing.hostQualification ?? null },
    review: { panel: region.review.panel, rules: region.review.rules.map((rule) => ({ ...rule, when: trigger(rule.when) })) },
    discussion: { ...region.discussion, fineAtLeast: region.discussion.fineAtLeast && amounts(region.discussion.fineAtLeast) },
    clocks: clocksOf(region.clocks),
    numbers: region.numbers, payment: region.payment, surcharge: region.surcharge,
    householdBusinessCountsAs: region.householdBusinessCountsAs, firstCaseGuidance: region.firstCaseGuidance,
    evaluation: { checklist: region.evaluation.checklist, returnVisitAfter: periodOf(region.evaluation.returnVisitAfter) },
  };
  return { ...rules, version: policyVersion(region.version, rules) };
}

function amounts({ citizen, organisation }: RawAmounts): RawAmounts {
  return { citizen: fen(citizen), organisation: fen(organisation) };
}

function trigger(when: ReviewTrigger): ReviewTrigger {
  return when.type === 'fine-at-least' ? { ...when, ...amounts(when) } : when;
}

/**
 * Every clock's warnings spelt out, so that nobody who reads a policy needs to know of a default: a duty of ours warns as `default` says
 * unless the pack says otherwise; a right of the party or a court's duty warns only where the pack says so, and a right that ends has no rungs.
 * A clock whose period the law leaves open and the region doesn't set (12345, where there is none) is left out.
 */
function clocksOf(raw: Readonly<Record<string, RawClock>>): Readonly<Record<string, ClockPolicy>> {
  const set = Object.values(STATUTORY).filter(({ name, policyMaySet }) => !policyMaySet || raw[name]?.period !== undefined);
  return Object.fromEntries(set.map((rule) => [rule.name, clockOf(raw[rule.name] ?? {}, fallbackFor(rule, raw['default'] as RawClock))]));
}

function fallbackFor({ ownerRole, onDue }: ClockRule, { remind = [], escalate = [] }: RawClock): Required<Pick<RawClock, 'remind' | 'escalate'>> {
  if (ownerRole === 'party' || ownerRole === 'court') return { remind: [], escalate: [] };
  return { remind, escalate: onDue === 'overdue' ? escalate : [] };
}

function clockOf({ period, max, basis, remind, escalate }: RawClock, fallback: ReturnType<typeof fallbackFor>): ClockPolicy {
  const rungs = (escalate ?? fallback.escalate).map(({ after, role, at }): EscalationRung => ({ after: periodOf(after), role, at }));
  const warnings = { remind: (remind ?? fallback.remind).map(periodOf), escalate: rungs };
  return { ...(period === undefined ? {} : { period: periodOf(period) }), ...(max === undefined ? {} : { max: periodOf(max) }), ...(basis === undefined ? {} : { basis }), ...warnings };
}
