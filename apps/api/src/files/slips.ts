import type { CasePhase, CaseState } from '@sidan/domain';

export interface Slip {
  readonly step: 'intake' | 'dispatch' | 'closure' | 'evaluation';
  readonly title: '收单' | '派单' | '结单' | '评单';
  readonly status: 'waiting' | 'current' | 'done' | 'not-needed';
}

const SLIPS = [['intake', '收单'], ['dispatch', '派单'], ['closure', '结单'], ['evaluation', '评单']] as const;
/** How many slips are behind a case. */
const BEHIND: Readonly<Record<CasePhase, number>> = { intake: 0, dispatch: 1, closure: 2, evaluation: 3, closed: 4, refused: 1, merged: 1 };

/** 四步联单: where each of the four slips stands. */
export function slipsOf({ phase }: Pick<CaseState, 'phase'>): readonly Slip[] {
  const stopped = phase === 'refused' || phase === 'merged';
  return SLIPS.map(([step, title], index) => {
    if (index < BEHIND[phase]) return { step, title, status: 'done' };
    if (stopped) return { step, title, status: 'not-needed' };
    return { step, title, status: index === BEHIND[phase] ? 'current' : 'waiting' };
  });
}
