import type { Role } from '../file/actor.js';
import type { Clock } from './clock.js';
import type { Period } from './period.js';

/** What the law, or a house norm where the law leaves it open, says of one kind of clock. */
export interface ClockRule {
  readonly name: string;
  /** 中文名称 */
  readonly title: string;
  readonly basis: string;
  /** Null: no law sets it; the policy, or the document that orders it, must. */
  readonly period: Period | null;
  /** Only then does a region's policy set the period; a statutory one cannot be changed there. */
  readonly policyMaySet: boolean;
  /** Whether a last day off moves on to the next working day: see the table for why. */
  readonly rollForward: boolean;
  readonly onDue: Clock['onDue'];
  /** The fact it starts from, in Chinese. */
  readonly startFact: string;
  readonly ownerRole: Role | 'party' | 'court';
  /** The operative words of the article; null for a house norm. */
  readonly quote: string | null;
  /** 期满的后果, in Chinese. */
  readonly consequence: string;
}

export type NamelessRule = Omit<ClockRule, 'name'>;

/** A house norm: its period is the policy's, it binds the office itself and is strict. */
export function houseNorm(title: string, startFact: string, ownerRole: Role, basis = '内部规范'): NamelessRule {
  return {
    title, basis, period: null, policyMaySet: true, rollForward: false, onDue: 'overdue', startFact, ownerRole, quote: null,
    consequence: '逾期仍须办理，逐级督办，计入评查',
  };
}
