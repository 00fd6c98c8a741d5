import { type Calendar, clockLeft, type FileState, instantOf, ROLES, type Role, type TimeLeft } from '@sidan/domain';
import { type InboxItem, legalNow } from '@sidan/persistence';
import { phaseTitle } from '../lists/phase-title.js';

/** One open task in the inbox, with what a person recognises it by. */
export interface WorkItem {
  readonly fileId: string;
  readonly kind: FileState['kind'];
  readonly caseId: string;
  readonly key: string;
  readonly action: string;
  readonly title: string;
  /** What and where, and who once that is known. */
  readonly subject: string;
  /** 线索编号 or 案号. */
  readonly number: string | null;
  readonly role: Role;
  readonly roleTitle: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  /** 代办: the absent person whose task this is. */
  readonly deputyFor: string | null;
  readonly phase: string;
  readonly phaseTitle: string;
  readonly matter: string | null;
  readonly clockTitle: string | null;
  /** Legal time. */
  readonly due: string | null;
  /** 待推算: the year whose calendar is missing, without which the day is not known; else null. */
  readonly awaits: number | null;
  /** 剩余 2 个工作日, 已逾期 1 日, 待推算; null without a period. */
  readonly left: string | null;
  readonly tone: TimeLeft['tone'];
  readonly openedAt: string;
  readonly training: boolean;
}

/** How many wait, by scope; each at most 1000, which says "so many or more". */
export interface TaskCounts {
  readonly mine: number;
  readonly team: number;
  readonly claimable: number;
  readonly waiting: number;
  readonly late: number;
  readonly dueSoon: number;
}

export interface InboxList {
  readonly items: readonly WorkItem[];
  /** The next page's `after`. A filtered page may be short, even empty, and still have a next: so far it has searched. */
  readonly next: string | null;
}

export function workItem(item: InboxItem, now: number, calendar: Calendar | null): WorkItem {
  const due = item.due === null ? null : instantOf(item.due);
  const left = calendar && clockLeft({ due, awaits: item.awaits }, instantOf(legalNow(item.clock, now)), calendar);
  const { fileId, kind, caseId, key, action, title, subject, number, role, orgId, orgName, assignee, assigneeName, deputyFor, phase, matter, clockTitle, awaits, training } = item;
  return {
    fileId, kind, caseId, key, action, title, subject, number, role, roleTitle: ROLES[role], orgId, orgName, assignee, assigneeName, deputyFor, phase,
    phaseTitle: phaseTitle(phase), matter, clockTitle, due, awaits, left: left?.text ?? null, tone: left?.tone ?? 'calm', openedAt: instantOf(item.openedAt), training,
  };
}
