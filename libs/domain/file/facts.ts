import type { Fen } from '../penalty/model.js';
import type { Calendar } from '../time/calendar.js';
import type { Instant } from '../time/instant.js';
import type { Policy } from '../policy/policy.js';
import type { Actor, PersonFacts } from './actor.js';
import type { StoredPaper } from './papers.js';

/** All that `decide` may know besides the state and the command; read inside the same transaction. */
export interface Facts {
  /** The file the command is for; for a command that opens one, the id it will get. */
  readonly fileId: string;
  /** Legal time now. */
  readonly now: Instant;
  readonly actor: Actor;
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** The people the command or the state names, and those in the posts it asks for. */
  readonly people: ReadonlyMap<string, PersonFacts>;
  /** Stored files the command names, by SHA-256. A missing key means: not stored, or not the actor's to use: knowing a hash is no permission. */
  readonly blobs: ReadonlyMap<string, StoredPaper>;
  /** Gives the next number of a document kind of an organisation in this legal year; only `documentIssued` may use it. */
  readonly nextNumber: number | null;
  /** Real cases of the asked matter filed by the asked organisation before this one; undefined when not asked. */
  readonly priorCases?: number;
  /** 并案: the case to join as the actor may see it; null: no such case, or not theirs to see; undefined when not asked. */
  readonly mergeTarget?: MergeTarget | null;
  /** 代办: whose assigned tasks the actor may take over today, and in which post; undefined when not asked. */
  readonly deputyFor?: readonly Deputised[];
  /** Which file of the region has used the asked number of the outside world (票据号) already; null: none has; undefined when not asked. */
  readonly usedNumber?: UsedNumber | null;
  /** Fines that stand in other proceedings of the same case; undefined when not asked. */
  readonly sisterFines?: readonly SisterFine[];
  /** Other real proceedings of the region against the same party, in other cases; undefined when not asked. */
  readonly otherProceedings?: readonly OtherProceeding[];
  /** Ids for what this step creates, drawn outside so that `decide` stays pure. */
  readonly newIds: readonly string[];
}

/** Where a number of the outside world was used before. */
export interface UsedNumber {
  readonly fileId: string;
  /** 案号; null while it has none, or where it is another organisation's. */
  readonly fileNumber: string | null;
  readonly orgName: string;
}

/** A fine in another proceeding (行政处罚法 29): whose, for what, how much, and how far it has come. */
export interface SisterFine {
  readonly id: string;
  readonly partyName: string;
  readonly idNumber: string | null;
  readonly matter: string;
  readonly fine: Fen;
  readonly quantity: number | null;
  readonly stage: 'proposed' | 'noticed' | 'decided';
  /** Its proposal says why it is for another act. */
  readonly anotherAct: boolean;
}

/** Another file against the same party: what tells whether it is about the same act (行政处罚法 29). */
export interface OtherProceeding {
  readonly fileId: string;
  /** 案号; null while it has none, or where it is another organisation's. */
  readonly number: string | null;
  /** What lists show it by; null where it is another organisation's. */
  readonly subject: string | null;
  /** Whose it is; null where it is the actor's own organisation's. */
  readonly orgName: string | null;
  readonly matter: string;
  /** When the act was done, as far as it is on file. */
  readonly act: { readonly from: string; readonly until: string } | null;
}

/** As much as whoever only offers people for a choice knows too. */
export type KnownPeople = Pick<Facts, 'people' | 'now'>;

/** An absent person in a post that the deputy holds too. */
export interface Deputised {
  readonly personId: string;
  readonly role: string;
  readonly orgId: string;
}

/** Another case as far as joining it goes. */
export interface MergeTarget {
  readonly orgId: string;
  readonly training: boolean;
  readonly phase: string;
}

/** What `record` must read before it can ask `decide`. */
export interface FactsNeeded {
  readonly people: readonly string[];
  /** Posts whose holders are needed, e.g. for an escalation. */
  readonly posts: readonly { readonly role: string; readonly orgId: string }[];
  readonly blobs: readonly string[];
  /** A document's number series, when the step issues one (at most one a step). */
  readonly series: NumberSeries | null;
  readonly newIds: number;
  /** Asks for `Facts.deputyFor`. */
  readonly deputyFor?: true;
  /** Asks for `Facts.mergeTarget`: the case's id. */
  readonly mergeTarget?: string;
  /** Asks for `Facts.otherProceedings`: against whom (`Against.party`), and the case whose own files are not meant. */
  readonly otherProceedings?: { readonly region: string; readonly party: string; readonly caseId: string };
  /** Asks for `Facts.usedNumber`, and claims the number for this file when the step is taken. */
  readonly usedNumber?: AskedNumber;
  /** Asks for `Facts.sisterFines`: the case's id. */
  readonly sisterFines?: string;
  /** Asks for `Facts.priorCases`. */
  readonly priorCases?: { readonly orgId: string; readonly matter: string };
}

/** 票据号 and the like: given once by somebody else, so used once in a region. Training files make theirs up and claim none. */
export interface AskedNumber {
  readonly region: string;
  readonly kind: 'receipt' | 'refund-voucher';
  readonly number: string;
}

/** Numbers run without gaps per office, year and kind; a training case has its own series. */
export interface NumberSeries {
  readonly orgId: string;
  readonly year: number;
  readonly kind: string;
  readonly training: boolean;
}
