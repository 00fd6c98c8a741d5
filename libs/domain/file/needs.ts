import type { FileCommand, FireClock } from './commands.js';
import { postsToEscalateTo } from './escalation.js';
import type { FactsNeeded } from './facts.js';
import type { FileState } from './kind.js';
import type { Task } from './task.js';

export const NOTHING_NEEDED: FactsNeeded = { people: [], posts: [], blobs: [], series: null, newIds: 0 };

/** What must be read before a step that any file knows can be decided; `open` are the file's open tasks. */
export function fileNeeds(state: FileState | null, command: FileCommand, open: readonly Task[] = []): FactsNeeded {
  if (state === null) return NOTHING_NEEDED;
  switch (command.type) {
    case 'fire-clock': return { ...NOTHING_NEEDED, ...firedNeeds(state, command, open) };
    case 'claim-task': return { ...NOTHING_NEEDED, deputyFor: true };
    case 'assign-task': return { ...NOTHING_NEEDED, people: [command.personId] };
    case 'urge': return { ...NOTHING_NEEDED, posts: postsOf(open.filter((task) => task.key === command.task)) };
    default: return NOTHING_NEEDED;
  }
}

function firedNeeds(state: FileState, command: FireClock, open: readonly Task[]): Partial<FactsNeeded> {
  if (command.event === 'due') return {};
  if (command.event === 'escalate') return { posts: postsToEscalateTo(state), newIds: 1 };
  const owner = state.clocks[command.clock]?.owner;
  const timed = postsOf(open.filter((task) => task.clock === command.clock));
  return { posts: [...timed, ...(owner?.orgId ? [{ role: owner.role, orgId: owner.orgId }] : [])] };
}

function postsOf(tasks: readonly Task[]): FactsNeeded['posts'] {
  return tasks.map(({ role, orgId }) => ({ role, orgId }));
}
