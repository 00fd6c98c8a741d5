import { stopClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import { dateOf, type Clock, type Instant } from '../../time/index.js';
import { correctionTimeOver } from './correction.js';
import { outstanding } from './debt.js';
import { documentOf } from './documents.js';
import { entry, type ProceedingEntry } from './entries.js';
import type { ProceedingState } from './model.js';
import { courtWindowOpens } from './remedies.js';
import { takesEffect } from './service.js';
import { suspensionOver } from './suspension.js';

/** What time brings when a period ends, effective at its due instant however late it was noticed. */
export function onLapse(state: ProceedingState, clock: Clock, facts: Facts): ProceedingEntry[] {
  const due = clock.due as Instant;
  const consequence = CONSEQUENCES[clock.name];
  return consequence ? consequence(state, due, facts, clock) : [];
}

type Consequence = (state: ProceedingState, due: Instant, facts: Facts, clock: Clock) => ProceedingEntry[];

const CONSEQUENCES: Readonly<Record<string, Consequence>> = {
  /** 自动解除 */
  preservation: (_state, _due, _facts, { key }) => [entry('preservationReleased', { preservationId: key.slice('preservation:'.length) })],
  /** 视为送达 (民事诉讼法 95) */
  announcement: (state, due, facts, { key }) => {
    const document = documentOf(state, key.slice('announcement:'.length));
    return document && !document.service?.servedAt ? [entry('documentDeemedServed', { documentId: document.id, servedAt: due }), ...takesEffect(state, facts, document, due)] : [];
  },
  correction: (state, due, facts) => correctionTimeOver(state, due, facts),
  /** 中止期满 */
  'suspension-end': (state, due, facts) => suspensionOver(state, due, facts),
  payment: overdue,
  instalment: overdue,
  reconsideration: remedyPeriodOver,
  litigation: remedyPeriodOver,
  'litigation-after-reconsideration': remedyPeriodOver,
};

/** 逾期不缴: surcharge from the day after (行政处罚法 72①一); later instalments fall due at once with the first one missed. */
function overdue(state: ProceedingState, due: Instant, facts: Facts, clock: Clock): ProceedingEntry[] {
  if (state.overdueSince !== null || outstanding(state, due, facts.policy) <= 0) return [];
  const others = Object.values(state.clocks).filter(({ name, key }) => name === 'instalment' && key !== clock.key);
  return [
    entry('paymentOverdue', { since: dateOf(due), outstanding: outstanding(state, due, facts.policy), surcharge: facts.policy.surcharge }),
    ...others.flatMap(({ key }) => stopClock(state, key, due, '前期分期逾期')),
    ...courtWindowOpens(state, facts, due, clock.name === 'instalment' ? '批准延期（分期）的缴纳期限届满' : '缴纳期限和复议、起诉期限届满', 'instalment'),
  ];
}

function remedyPeriodOver(state: ProceedingState, due: Instant, facts: Facts, clock: Clock): ProceedingEntry[] {
  return courtWindowOpens(state, facts, due, clock.name === 'litigation-after-reconsideration' ? '对复议决定的起诉期限届满' : '复议、起诉期限届满', clock.key);
}
