import { isOpen } from '../../../file/index.js';
import { excusedFrom, isPenalty } from '../../../penalty/index.js';
import { proceedingKind } from '../kind.js';
import { PROCEEDING_LIFECYCLE } from '../lifecycle.js';
import type { ProceedingState } from '../model.js';

const NONE = { fine: 0, warning: false };

/** What must hold of every state a proceeding is ever in. @throws Error that says what doesn't. */
export function expectSound(state: ProceedingState): void {
  const tasks = proceedingKind.tasks(state);
  const open = Object.values(state.clocks).filter(isOpen);
  const faults = [
    ...tasks.filter(({ action }) => !(action in PROCEEDING_LIFECYCLE[state.phase])).map(({ key }) => `task ${key} cannot be done in ${state.phase}`),
    new Set(tasks.map(({ key }) => key)).size === tasks.length ? '' : `two tasks of one key: ${tasks.map(({ key }) => key).join(', ')}`,
    state.phase === 'ended' && (tasks.length > 0 || open.length > 0) ? `ended with ${tasks.length} tasks and open clocks ${open.map(({ key }) => key).join(', ')}` : '',
    state.phase !== 'ended' && tasks.length === 0 && !open.some(({ status }) => status === 'running') ? `dead end in ${state.phase}` : '',
    state.phase === 'ended' && (state.outcome === null || state.endedAt === null) ? 'ended without an outcome' : '',
    new Set(state.documents.map(({ id }) => id)).size === state.documents.length ? '' : 'two documents of one id',
    state.decision?.servedAt && state.documents.find(({ id }) => id === state.decision?.documentId)?.service?.servedAt !== state.decision.servedAt ? 'the decision is served and its document is not' : '',
    state.decision?.proposal.outcome === 'penalty' && !state.decision.revoked && !state.noticed?.servedAt ? 'a penalty without a served notice' : '',
    state.decision?.proposal.outcome === 'penalty' && !state.remedies.some(({ result }) => result === 'changed') && !isPenalty(state.decision.proposal) ? 'a penalty of nothing' : '',
    isPenalty(state.decision?.proposal ?? NONE) && excusedFrom(state.decision?.proposal ?? NONE, state.decision?.proposal.factors ?? []).length > 0 ? 'a penalty on whom the law excuses' : '',
    state.investigators.some((id) => state.reviews.some(({ by }) => by === id)) ? 'an investigator reviewed' : '',
  ].filter(Boolean);
  if (faults.length > 0) throw new Error(faults.join('; '));
}
