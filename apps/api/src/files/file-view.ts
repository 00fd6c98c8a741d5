import { instantOf, type CaseState, type FileState, type Policy } from '@sidan/domain';
import { legalNow, type StoredFile } from '@sidan/persistence';
import type { Who } from '../platform/session/who.js';
import { API_KINDS } from './file-kinds.js';
import { possibleActions } from './possible-actions.js';
import { slipsOf } from './slips.js';

/** All that a screen of one file shows, in one answer. */
export function fileView({ state, seq, headHash, training, ended }: StoredFile, who: Who, policy: Policy | null) {
  const kind = API_KINDS[state.kind];
  return {
    id: state.id, kind: state.kind, caseId: state.caseId, phase: state.phase, seq, headHash, ended,
    legalNow: instantOf(legalNow(training, Date.now())), waitingFor: kind.waitingFor(state),
    ...(isCase(state) ? { slips: slipsOf(state), jobs: state.jobs, checklist: policy?.evaluation.checklist ?? [] } : {}),
    clocks: Object.values(state.clocks), tasks: kind.tasks(state), actions: policy ? possibleActions(state, who, policy) : [], state,
  };
}

function isCase(state: FileState): state is CaseState {
  return state.kind === 'case';
}
