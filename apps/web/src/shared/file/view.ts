import type { components } from '../../api/schema';

type Schemas = components['schemas'];

/** All that a screen of one file shows, as GET /api/cases/{id} and /api/proceedings/{id} answer. */
export type FileView = Schemas['FileView'];
export type CaseState = Schemas['CaseState'];
export type ProceedingState = Schemas['ProceedingState'];
export type FileKind = FileView['kind'];
export type SlipView = Schemas['Slip'];
export type SlipStep = SlipView['step'];
export type ClockView = Schemas['ClockView'];
export type TaskView = Schemas['TaskView'];
export type ActionView = Schemas['ActionView'];
export type DocumentView = Schemas['DocumentView'];
export type EvidenceView = Schemas['EvidenceView'];
export type EscalationView = Schemas['EscalationView'];
export type Party = Schemas['Party'];
export type Proposal = Schemas['Proposal'];
export type ReviewRound = Schemas['ReviewRound'];
