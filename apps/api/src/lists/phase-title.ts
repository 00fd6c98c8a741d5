import { CASE_PHASES, PHASE_WORDS } from '@sidan/domain';

/** The phases of cases and of proceedings have no name in common. */
const TITLES: Readonly<Record<string, string>> = { ...PHASE_WORDS, ...CASE_PHASES };

export function phaseTitle(phase: string): string {
  return TITLES[phase] ?? phase;
}
