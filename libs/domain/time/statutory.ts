import type { ClockRule, NamelessRule } from './clock-rule.js';
import { AFTERMATH_CLOCKS } from './statutory-aftermath.js';
import { CASE_CLOCKS } from './statutory-case.js';
import { PENALTY_CLOCKS } from './statutory-penalty.js';

const RULES = { ...CASE_CLOCKS, ...PENALTY_CLOCKS, ...AFTERMATH_CLOCKS };

export type ClockName = keyof typeof RULES;

/** Every clock an ordinary-procedure case can run, by name: its article, unit and start (legal.md §1–2). */
export const STATUTORY: Readonly<Record<ClockName, ClockRule & { readonly name: ClockName }>> = Object.fromEntries(
  (Object.entries(RULES) as [ClockName, NamelessRule][]).map(([name, rule]) => [name, { name, ...rule }]),
) as Record<ClockName, ClockRule & { readonly name: ClockName }>;

export function isClockName(name: string): name is ClockName {
  return Object.hasOwn(STATUTORY, name);
}
