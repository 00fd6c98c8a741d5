import { type Calendar, clockLeft, type Escalation, type FileState, instantOf, ROLES, type TimeLeft } from '@sidan/domain';
import { legalNow, type BoardCell, type WatchedClock } from '@sidan/persistence';
import { phaseTitle } from '../lists/phase-title.js';

/** One rung of an escalation as it stands: who was told, and who has acknowledged it. */
export interface ToldRung {
  readonly id: string;
  /** From 1. */
  readonly rung: number;
  /** How many rungs the clock has. */
  readonly rungs: number;
  readonly roleTitle: string;
  readonly orgName: string;
  /** Names; empty: nobody could be reached. */
  readonly toldTo: readonly string[];
  readonly toldAt: string;
  /** Posts that were empty and passed over on the way. */
  readonly emptyPosts: readonly string[];
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: string | null;
}

/** One period on the supervisor's board. */
export interface SupervisedClock {
  readonly fileId: string;
  readonly kind: FileState['kind'];
  readonly caseId: string;
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly subject: string;
  readonly number: string | null;
  readonly orgId: string;
  readonly orgName: string;
  readonly phase: string;
  readonly phaseTitle: string;
  readonly status: string;
  /** Legal time. */
  readonly due: string | null;
  /** 待推算: the year whose calendar is missing, without which the day is not known; else null. */
  readonly awaits: number | null;
  readonly left: string | null;
  readonly tone: TimeLeft['tone'];
  /** Whose duty it is: the role's name. */
  readonly owner: string;
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  readonly training: boolean;
  readonly rungs: number;
  /** The newest rung told; null before the first. */
  readonly escalation: ToldRung | null;
  /** Every rung told, first to last. */
  readonly escalations: readonly ToldRung[];
}

export interface OrgDeadlines {
  readonly orgId: string;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly suspended: number;
  readonly awaiting: number;
}

export interface SupervisedClocks {
  /** Of each organisation asked for: what is due within three days, late, suspended, to be computed; as the board counts. */
  readonly totals: readonly OrgDeadlines[];
  readonly clocks: readonly SupervisedClock[];
  /** The next page's `after`. A page asked by person, step or clock may be short and still have a next. */
  readonly next: string | null;
}

export interface OpenEscalations {
  /** Highest rung first; `open` counts all, `clocks` are the most pressing. */
  readonly rungs: readonly { readonly rung: number; readonly title: string; readonly open: number; readonly clocks: readonly SupervisedClock[] }[];
}

export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
}

export function clockView(clock: WatchedClock, names: Names, now: number, calendar: Calendar | null): SupervisedClock {
  const due = clock.due === null ? null : instantOf(clock.due);
  const left = calendar && clockLeft({ due, awaits: clock.awaits }, instantOf(legalNow(clock.clock, now)), calendar);
  const escalations = clock.escalations.map((one) => escalationView(one, clock.rungs, names));
  const { fileId, kind, caseId, key, name, title, subject, number, orgId, orgName, phase, status, awaits, person, personName, training, rungs } = clock;
  return {
    fileId, kind, caseId, key, name, title, subject, number, orgId, orgName, phase, phaseTitle: phaseTitle(phase), status, due, awaits, left: left?.text ?? null,
    tone: left?.tone ?? 'calm', owner: roleTitle(clock.ownerRole), assignee: person, assigneeName: personName, training, rungs, escalation: escalations.at(-1) ?? null, escalations,
  };
}

/** The board's numbers by organisation. */
export function deadlinesOf(cells: readonly BoardCell[]): readonly OrgDeadlines[] {
  return [...new Set(cells.map(({ orgId }) => orgId))].sort((one, other) => one.localeCompare(other)).map((orgId) => {
    const own = cells.filter((cell) => cell.orgId === orgId);
    const sum = (of: 'soon' | 'late' | 'suspended' | 'awaiting') => own.reduce((total, cell) => total + cell[of], 0);
    return { orgId, dueSoon: sum('soon'), overdue: sum('late'), suspended: sum('suspended'), awaiting: sum('awaiting') };
  });
}

/** Everybody whom these clocks' escalations name. */
export function peopleNamedIn(clocks: readonly WatchedClock[]): readonly string[] {
  return clocks.flatMap(({ escalations }) => escalations.flatMap(({ told, acknowledgedBy }) => [...told, ...(acknowledgedBy === null ? [] : [acknowledgedBy])]));
}

function escalationView(one: Escalation, rungs: number, { people, organisations }: Names): ToldRung {
  const nameOf = (id: string): string => people.get(id) ?? id;
  const orgOf = (id: string): string => organisations.get(id) ?? id;
  return {
    id: one.id, rung: one.rung + 1, rungs, roleTitle: roleTitle(one.role), orgName: orgOf(one.orgId), toldTo: one.told.map(nameOf), toldAt: one.at,
    emptyPosts: one.emptyPosts.map((post) => `${orgOf(post.orgId)}${roleTitle(post.role)}`),
    acknowledgedBy: one.acknowledgedBy === null ? null : nameOf(one.acknowledgedBy), acknowledgedAt: one.acknowledgedAt,
  };
}

/** A party's right has no role of ours. */
function roleTitle(role: string): string {
  return (ROLES as Readonly<Record<string, string>>)[role] ?? '当事人';
}
