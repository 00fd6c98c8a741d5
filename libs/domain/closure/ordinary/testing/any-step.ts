import type { ProceedingCommand } from '../commands.js';
import type { ProceedingPhase } from '../model.js';

/** A phase of each kind: before filing, inquiring, judging, hearing, deciding, carrying out. */
export const PHASES_TO_TRY: readonly ProceedingPhase[] = ['verification', 'filing', 'investigation', 'review', 'treatment', 'statement', 'hearing', 'decision', 'service', 'performance', 'closing'];

const NOW = '2024-11-25T09:00:00.000+08:00';

/** A step with all that a form of any step could say, for what must be refused whatever it says. */
export function sampleOf(type: ProceedingCommand['type']): ProceedingCommand {
  return {
    type, officers: ['officer-1', 'officer-3'], party: { name: '孙某', kind: 'citizen', address: '滨河路' }, takenBy: ['officer-1', 'officer-3'], takenAt: NOW, kind: 'site-record', sha256: 'sha',
    personId: 'officer-1', granted: false, reason: '理由', points: ['一'], opinion: '同意', documentId: 'id-1', method: 'direct', servedAt: NOW, proof: {}, form: 'oral', madeAt: NOW,
    attendees: ['head'], heldAt: NOW, recordSha256: 'sha', signedSha256: 'sha', requestedAt: NOW, host: 'host', schedule: [], materials: [], task: 'none', clock: 'none', evidence: [], agents: [],
    proposal: { outcome: 'not-established', fine: 0, warning: false, correction: null, quantity: null, factors: [], reasons: '无', flags: [] },
  } as unknown as ProceedingCommand;
}
