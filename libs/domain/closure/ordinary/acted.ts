import type { Role } from '../../file/actor.js';
import type { FileEntry } from '../../file/entries.js';
import type { Happened } from '../../file/entry.js';
import { isFileEntry } from '../../file/file-entry.js';
import type { ProceedingEntry } from './entries.js';
import type { Deed, ProceedingState } from './model.js';
import { isCarriedOut } from './remand.js';

type Own = Exclude<ProceedingEntry, FileEntry>;

/** The post somebody acted in says what he did, so that a new kind of entry is never forgotten. */
const BY_ROLE: Readonly<Record<Role, Deed>> = {
  officer: 'inquired', 'team-leader': 'inquired', 'township-reviewer': 'reviewed', 'department-reviewer': 'reviewed', 'bureau-reviewer': 'reviewed',
  'panel-lawyer': 'reviewed', 'responsible-head': 'decided',
  'grid-worker': 'carried-out', 'intake-clerk': 'carried-out', dispatcher: 'assigned', supervisor: 'carried-out',
  'file-reviewer': 'carried-out', auditor: 'carried-out', administrator: 'carried-out',
};

/** Where the entry itself says more than the post. */
const BY_ENTRY: Readonly<Partial<Record<Own['type'], Deed>>> = {
  proceedingOpened: 'assigned', investigatorsAssigned: 'assigned', guidanceRecorded: 'guided',
  hearingNotified: 'heard', hearingHeld: 'heard', hearingForfeited: 'heard', hearingConcluded: 'heard',
  // What it brings may be that the case is inquired into again: whoever records it does not.
  remedyConcluded: 'carried-out',
};

/** The state with what this entry says of who did what: by whom, and whom it names. */
export function withDeeds(state: ProceedingState, entry: Happened<ProceedingEntry>): ProceedingState {
  if (isFileEntry(entry)) return state;
  const done = [...doneBy(state, entry), ...named(entry)];
  return done.length === 0 ? state : { ...state, acted: done.reduce(withDeed, state.acted) };
}

export function did(state: Pick<ProceedingState, 'acted'>, personId: string, ...deeds: readonly Deed[]): boolean {
  return state.acted[personId]?.some((deed) => deeds.includes(deed)) ?? false;
}

/** Everyone who ever did something of the kind in this case. */
export function whoDid(state: Pick<ProceedingState, 'acted'>, ...deeds: readonly Deed[]): readonly string[] {
  return Object.keys(state.acted).filter((personId) => did(state, personId, ...deeds));
}

function doneBy(state: ProceedingState, { type, by }: Happened<Own>): readonly (readonly [string, Deed])[] {
  if (by.kind === 'system') return [];
  const deed = BY_ENTRY[type] ?? BY_ROLE[by.role];
  return [[by.personId, deed === 'inquired' && isCarriedOut(state) ? 'carried-out' : deed]];
}

/** Whoever took part without having the pen. */
function named(entry: Happened<Own>): readonly (readonly [string, Deed])[] {
  const all = (people: readonly string[], deed: Deed) => people.map((personId) => [personId, deed] as const);
  switch (entry.type) {
    case 'proceedingOpened': return all(entry.body.investigators, 'inquired');
    case 'investigatorsAssigned': return all(entry.body.officers, 'inquired');
    case 'evidenceAdded': return all(entry.body.evidence.takenBy, 'inquired');
    case 'discussionRecorded': return all(entry.body.attendees, 'decided');
    case 'recusalDecided': return all(entry.body.discussion?.attendees ?? [], 'decided');
    case 'hearingNotified': return all([entry.body.host], 'heard');
    default: return [];
  }
}

function withDeed(acted: ProceedingState['acted'], [personId, deed]: readonly [string, Deed]): ProceedingState['acted'] {
  const before = acted[personId] ?? [];
  return before.includes(deed) ? acted : { ...acted, [personId]: [...before, deed] };
}
