import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import type { AddEvidence } from './commands.js';
import { entry } from './entries.js';
import { noEvidenceBeforeAct } from './fitting.js';
import { EVIDENCE_KINDS, type EvidenceKind, type ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened, officerMayAct, stored, twoCertifiedOfficers, type Rule } from './rules.js';

/** Evidence that officers make themselves, face to face: two of them, certificates shown (行政处罚法 42、55). */
const MADE_BY_OFFICERS: readonly EvidenceKind[] = ['site-record', 'party-statement', 'witness', 'physical'];

/** 调查取证; what was lawfully gathered before filing stays usable. */
export function addEvidence(state: ProceedingState, command: AddEvidence, facts: Facts): Decision {
  return firstRefusal(
    stored(facts, command.sha256),
    happened(facts, command.takenAt, '取证'),
    takenByThoseWhoMay(state, facts, command),
    certificatesShown(command),
    noEvidenceBeforeAct([command], state.offence, command.beforeAct),
    monitoringDeviceReviewed(command),
  ) ?? {
    entries: [entry('evidenceAdded', {
      evidence: {
        id: facts.newIds[0] as string, kind: command.kind, title: command.title, sha256: command.sha256, fileName: command.fileName,
        bytes: facts.blobs.get(command.sha256)?.bytes ?? 0, origin: command.origin, takenBy: command.takenBy, takenAt: command.takenAt, place: command.place,
        ...command.beforeAct?.trim() ? { beforeAct: command.beforeAct } : {},
      },
    })],
  };
}

function takenByThoseWhoMay(state: ProceedingState, facts: Facts, { kind, takenBy, takenAt }: AddEvidence): Rule {
  if (MADE_BY_OFFICERS.includes(kind)) return twoCertifiedOfficers(state, facts, takenBy, takenAt);
  if (takenBy.length === 0) return refuse('officers-too-few', '应当写明取证人，现没有写。');
  return firstRefusal(...takenBy.map((id) => officerMayAct(state, facts, id, takenAt)));
}

function certificatesShown({ kind, certificatesShown: shown }: AddEvidence): Rule {
  if (shown || !MADE_BY_OFFICERS.includes(kind)) return null;
  return refuse('certificate-not-shown', `取得${EVIDENCE_KINDS[kind]}应当主动出示执法证件，记录中没有出示。`);
}

/** 行政处罚法 41: 经法制和技术审核. */
function monitoringDeviceReviewed({ monitoringDevice }: AddEvidence): Rule {
  if (!monitoringDevice || (monitoringDevice.legalReview && monitoringDevice.technicalReview)) return null;
  const missing = [monitoringDevice.legalReview ? '' : '法制审核', monitoringDevice.technicalReview ? '' : '技术审核'].filter(Boolean).join('和');
  return refuse('monitoring-not-reviewed', `电子技术监控设备应当经过法制和技术审核，本设备缺${missing}。`);
}
