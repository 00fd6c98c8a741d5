import type { ProceedingPhase } from '@sidan/domain';

/** Every step some phase of the ordinary procedure waits in; the compiler asks for new ones. */
const ORDINARY_STEPS: Readonly<Record<Exclude<ProceedingPhase, 'ended'>, true>> = {
  verification: true, filing: true, investigation: true, review: true, treatment: true, 'prior-notice': true, statement: true,
  hearing: true, 'review-after-hearing': true, decision: true, service: true, performance: true, 'court-enforcement': true, closing: true,
};

export function isOrdinaryStep(step: string): boolean {
  return step in ORDINARY_STEPS;
}
