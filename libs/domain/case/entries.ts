import type { EntryOf, FileEntries } from '../file/entries.js';
import type { JobOutcome, Place, ScoredItem, Shortcoming, Source } from './model.js';

/** Past tense; one of these for each thing that can happen to a case. */
export interface CaseEntries extends FileEntries {
  reportRegistered: {
    id: string; region: string; orgId: string; policyVersion: string; training: boolean; bureauOrgId: string; readers: readonly string[];
    reportNo: string; source: Source; description: string; place: Place; foundAt: string; matterHint: string | null;
    photos: readonly string[]; hasReporter: boolean;
  };
  reportAccepted: { matter: string; note: string };
  reportRefused: { reason: string; competentBody: string | null };
  reportMerged: { intoCaseId: string; reason: string };
  jobOffered: { jobId: string; orgId: string; matter: string; note: string };
  jobTaken: { jobId: string; proceedingId: string; officers: readonly string[] };
  jobReturned: { jobId: string; reason: string };
  jobConcluded: { jobId: string; proceedingId: string; outcome: JobOutcome };
  fileScored: { items: readonly ScoredItem[]; total: number; opinion: string; shortcomings: readonly Shortcoming[] };
  satisfactionRecorded: { result: 'satisfied' | 'neutral' | 'dissatisfied' | 'unreachable' | 'no-reporter'; note: string };
  /** A visit that finds the matter not put right brings a shortcoming. */
  returnVisitRecorded: { corrected: boolean; note: string; visitors: readonly string[]; shortcoming: Shortcoming | null };
  shortcomingAssigned: { shortcomingId: string; owner: string };
  shortcomingResolved: { shortcomingId: string; note: string };
  caseClosed: { total: number };
}

export type CaseEntry = EntryOf<CaseEntries>;

/** One typed entry; `type` decides which body fits. */
export function caseEntry<Type extends keyof CaseEntries & string>(type: Type, body: CaseEntries[Type]): CaseEntry {
  return { type, body } as unknown as CaseEntry;
}
