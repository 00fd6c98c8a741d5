import type { Clock, Escalation, Job, LegalDocument, Task } from '@sidan/domain';
import type { StepInfo } from '../../actions/step-table.js';

export interface MatterView {
  readonly code: string;
  readonly name: string;
  /** 违则 and 罚则. */
  readonly duty: string;
  readonly penaltyProvision: string;
  readonly empoweredBy: string;
}

/** What the file waits for now, and whom. */
export interface WaitingFor {
  readonly title: string;
  readonly role: string | null;
  readonly roleTitle: string | null;
  readonly orgId: string | null;
  readonly due: string | null;
  /** The key of the clock that times it. */
  readonly clock: string | null;
  readonly article: string | null;
  /** Names: who has the task, else everybody in its post. */
  readonly people: readonly string[];
}

export interface PersonView {
  readonly name: string;
  /** Posts in the file's organisation. */
  readonly title: string | null;
}

export interface JobView extends Job {
  readonly matterName: string;
  readonly outcomeTitle: string | null;
}

export interface ChecklistView {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly text: string;
  readonly basis: string;
  readonly weight: number;
}

export interface ClockView extends Clock {
  readonly statusTitle: string;
  readonly ownerTitle: string;
  /** 剩余 2 个工作日, 已逾期 1 日, 待推算; null once it no longer runs and is known to have been in time or late. */
  readonly left: string | null;
  readonly tone: 'calm' | 'soon' | 'late' | 'done' | 'paused';
}

export interface TaskView extends Task {
  readonly roleTitle: string;
  readonly assigneeName: string | null;
  readonly mine: boolean;
  readonly claimable: boolean;
}

export type PresetValue = string | number | boolean | null | readonly string[] | readonly Readonly<Record<string, string | number | null>>[];
/** A field's dotted path → what the form starts with. */
export type Presets = Readonly<Record<string, PresetValue>>;

export interface ActionView extends StepInfo {
  readonly action: string;
  readonly title: string;
  readonly allowed: boolean;
  /** Chinese, when not allowed. */
  readonly why: string | null;
  /** What to do instead, when not allowed: one sentence. */
  readonly next: string | null;
  /** The open task it answers. */
  readonly task: string | null;
  readonly presets: Presets;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  /** Only while the form's other field, which this list goes by, has one of these values. */
  readonly for?: readonly string[];
}
export type Choices = Readonly<Record<string, readonly Choice[]>>;

export interface DocumentView {
  readonly id: string;
  readonly kind: LegalDocument['kind'];
  readonly title: string;
  /** Addressed to somebody who is the party no more. */
  readonly formerParty: boolean;
  readonly number: string;
  readonly issuedAt: string;
  readonly issuedBy: string;
  readonly contents: readonly { readonly label: string; readonly value: string }[];
  readonly service: LegalDocument['service'];
  /** 直接送达; null while it is not served. */
  readonly serviceTitle: string | null;
}

export interface EvidenceView {
  readonly id: string;
  readonly kind: string;
  readonly kindTitle: string;
  readonly title: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly origin: string;
  readonly takenBy: readonly string[];
  readonly takenAt: string;
  readonly place: string;
  /** Another body that took it, and its people. */
  readonly body?: string;
  readonly bodyOfficers?: readonly string[];
  readonly handedInBy?: string;
  /** Why it is older than the act. */
  readonly beforeAct?: string;
  /** Where its bytes are had. */
  readonly url: string;
}

export interface EscalationView extends Escalation {
  readonly clockTitle: string;
  readonly roleTitle: string;
}
