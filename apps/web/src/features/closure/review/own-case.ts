import type { ProceedingState } from '../../../shared/file/view';

/** Why this person may neither review nor decide the case; null when nothing stands against it. The API refuses it in any case. */
export function ownPart(state: ProceedingState, personId: string): string | null {
  if (!state.acted[personId]?.includes('inquired')) return null;
  return '您调查过本案。调查和审核、决定应当分开，由其他人员办理（行政处罚法 43、58）。';
}
