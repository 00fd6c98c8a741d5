import { contentLabel, DOCUMENT_KINDS, EVIDENCE_KINDS, isFormers, SERVICE_METHODS, type CaseState, type LegalDocument, type ProceedingState } from '@sidan/domain';
import type { StoredPaper } from './around.js';
import type { DocumentView, EvidenceView } from './parts.js';

export function documentView(document: LegalDocument, state: Pick<ProceedingState, 'partyId'>): DocumentView {
  const { id, kind, number, issuedAt, issuedBy, contents, service } = document;
  return {
    id, kind, formerParty: isFormers(document, state), title: DOCUMENT_KINDS[kind], number, issuedAt, issuedBy, service, serviceTitle: service ? SERVICE_METHODS[service.method] : null,
    contents: Object.entries(contents).map(([name, value]) => ({ label: contentLabel(kind, name), value })),
  };
}

export type Papers = Readonly<Record<string, StoredPaper>>;

export function proceedingEvidence({ evidence, caseId }: ProceedingState, papers: Papers): readonly EvidenceView[] {
  return evidence.map((item) => ({ ...item, kindTitle: EVIDENCE_KINDS[item.kind], mediaType: papers[item.sha256]?.mediaType ?? null, url: urlOf(item.sha256, caseId) }));
}

/** 现场照片 that came with the report. */
export function casePhotos({ photos, caseId, foundAt, place }: CaseState, papers: Papers): readonly EvidenceView[] {
  return photos.map((sha256, index) => ({
    id: sha256, kind: 'photo', kindTitle: '现场照片', title: `现场照片${index + 1}`, sha256, fileName: papers[sha256]?.fileName ?? '', mediaType: papers[sha256]?.mediaType ?? null,
    bytes: papers[sha256]?.bytes ?? null, origin: '线索登记时提交', takenBy: [], takenAt: foundAt, place: place.address, url: urlOf(sha256, caseId),
  }));
}

/** Whoever may read a file of the case that refers to it may fetch it. */
function urlOf(sha256: string, caseId: string): string {
  return `/api/evidence-files/${sha256}?case=${caseId}`;
}
