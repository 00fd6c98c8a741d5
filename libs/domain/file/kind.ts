import type { AgendaItem, Clock } from '../time/clock.js';
import type { Entry, Happened } from './entry.js';
import type { Facts, FactsNeeded } from './facts.js';
import type { Policy } from '../policy/policy.js';
import type { Headline } from './headline.js';
import type { PaperUse } from './papers.js';
import type { Refusal } from './refusal.js';
import type { Task } from './task.js';

/** What case and proceeding have in common (文件). `phase` is the lifecycle's state. */
export interface FileState {
  readonly kind: 'case' | 'proceeding';
  readonly id: string;
  readonly caseId: string;
  readonly phase: string;
  readonly region: string;
  readonly policyVersion: string;
  /** The organisation that handles it. */
  readonly orgId: string;
  readonly training: boolean;
  /** 案由事项 code, once known. */
  readonly matter: string | null;
  /** Organisations that may read it: the handling one, its supervisors', and reviewers' once they are asked. */
  readonly readers: readonly string[];
  readonly clocks: Readonly<Record<string, Clock>>;
  /** Task key → person. */
  readonly assignees: Readonly<Record<string, string>>;
  readonly escalations: readonly Escalation[];
  /** 督办人: who took over a late clock last. */
  readonly supervisor?: string;
}

/** One rung of an escalation: who is to be told, and the acknowledgement. */
export interface Escalation {
  readonly id: string;
  readonly clock: string;
  readonly rung: number;
  readonly at: string;
  readonly role: string;
  readonly orgId: string;
  /** Persons to tell, who find it in their inboxes: nothing is delivered to them yet. Empty means that nobody holds the post. */
  readonly told: readonly string[];
  /** Posts that were empty and skipped on the way. */
  readonly emptyPosts: readonly { readonly role: string; readonly orgId: string }[];
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: string | null;
}

/** One text for one person, and when he acted as far as that is on file. */
export interface Against {
  readonly party: string;
  readonly act: { readonly from: string; readonly until: string } | null;
}

/** A file that a step opens beside its own entries, in the same transaction. */
export interface Birth {
  readonly kind: FileState['kind'];
  readonly id: string;
  readonly entries: readonly Entry[];
}

export interface Step {
  readonly entries: readonly Entry[];
  readonly births?: readonly Birth[];
}

export type Decision = Step | Refusal;

export interface Command {
  readonly type: string;
}

/** What each kind of file brings to `record`: pure, total, synchronous. */
export interface FileKind<S extends FileState, C extends Command, E extends Entry> {
  readonly kind: S['kind'];
  /** Grows whenever `evolve` makes another state of the same entries: stored states of an older version are folded anew. */
  readonly stateVersion: number;
  /** What must be read before `decide` can be asked. State is null only for the command that opens the file. */
  needs(state: S | null, command: C, now: string): FactsNeeded;
  decide(state: S | null, command: C, facts: Facts): Decision;
  evolve(state: S | null, entry: Happened<E>): S;
  tasks(state: S): readonly Task[];
  /** The stored files it holds, each with what it proves. */
  papers?(state: S): readonly PaperUse[];
  /** 中文: what the file waits for, for the workflow and the reader. */
  waitingFor(state: S): string | null;
  /** What lists show it by; a projection, so a change in it grows `stateVersion` too. */
  headline(state: S, policy: Pick<Policy, 'matters'>): Headline;
  /** Against whom it is, for finding other files against the same person; a projection, so a change in it grows `stateVersion` too. */
  against?(state: S): Against | null;
  /** True once nothing more can happen. */
  ended(state: S): boolean;
}

/** The next event of each running clock, earliest first. */
export interface NextEvent extends AgendaItem {
  readonly clock: string;
}
