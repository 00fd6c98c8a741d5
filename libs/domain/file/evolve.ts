import { evolveClocks } from './clockwork.js';
import type { FileEntry } from './entries.js';
import type { Happened } from './entry.js';
import type { FileState } from './kind.js';

/** What an entry that any file knows makes of its state. */
export function evolveFile<S extends FileState>(state: S, entry: Happened<FileEntry>): S {
  const clocks = evolveClocks(state.clocks, entry);
  return evolveTasks({ ...state, clocks }, entry);
}

function evolveTasks<S extends FileState>(state: S, entry: Happened<FileEntry>): S {
  switch (entry.type) {
    case 'taskClaimed': return { ...state, assignees: { ...state.assignees, [entry.body.task]: entry.by.personId } };
    case 'taskAssigned': return { ...state, assignees: { ...state.assignees, [entry.body.task]: entry.body.personId } };
    case 'taskReleased': return { ...state, assignees: without(state.assignees, entry.body.task) };
    case 'escalated': return { ...state, escalations: [...state.escalations, entry.body.escalation] };
    case 'escalationAcknowledged': return { ...state, escalations: acknowledged(state, entry.body.escalationId, entry) };
    case 'takenOver': return { ...state, supervisor: entry.by.personId };
    default: return state;
  }
}

function acknowledged(state: FileState, escalationId: string, entry: Happened<FileEntry>): FileState['escalations'] {
  return state.escalations.map((escalation) => (escalation.id === escalationId
    ? { ...escalation, acknowledgedBy: entry.by.personId, acknowledgedAt: entry.at }
    : escalation));
}

function without(assignees: FileState['assignees'], key: string): FileState['assignees'] {
  return Object.fromEntries(Object.entries(assignees).filter(([task]) => task !== key));
}
