import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import type { AddEvidence } from './commands.js';
import { entry } from './entries.js';
import { noEvidenceBeforeAct } from './fitting.js';
import { MADE_BY_OFFICERS, takenByThoseWhoMay } from './evidence-takers.js';
import { EVIDENCE_KINDS, type ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened, stored, type Rule } from './rules.js';

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
        ...command.body?.trim() ? { body: command.body.trim(), bodyOfficers: command.bodyOfficers ?? [] } : {},
        ...command.handedInBy?.trim() ? { handedInBy: command.handedInBy.trim() } : {},
        ...command.beforeAct?.trim() ? { beforeAct: command.beforeAct } : {},
      },
    })],
  };
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
