import { acknowledgeEscalation, takeOver, urge } from './supervision.js';
import { assignTask, claimTask, releaseTask } from './assignment.js';
import { moveClocks } from './clockwork.js';
import type { AdoptCalendar, FileCommand } from './commands.js';
import type { Facts } from './facts.js';
import { FILE_ACCESS } from './file-access.js';
import { checkAccess } from './access.js';
import { fireClock } from './fire-clock.js';
import type { Decision, FileState } from './kind.js';
import { refuseFile } from './refusals.js';
import type { FileRules } from './rules.js';

/** Decides the steps that any file knows; access included. */
export function decideOnFile<S extends FileState>(state: S, command: FileCommand, facts: Facts, rules: FileRules<S>): Decision {
  const barred = checkAccess(FILE_ACCESS[command.type], state, facts.actor, facts.policy);
  if (barred) return barred;
  switch (command.type) {
    case 'fire-clock': return fireClock(state, command, facts, rules);
    case 'adopt-calendar': return adoptCalendar(state, command, facts);
    case 'claim-task': return claimTask(state, command, facts, rules);
    case 'release-task': return releaseTask(state, command, facts, rules);
    case 'assign-task': return assignTask(state, command, facts, rules);
    case 'acknowledge-escalation': return acknowledgeEscalation(state, command, facts);
    case 'urge': return urge(state, command, facts, rules);
    case 'take-over': return takeOver(state, command, facts, rules);
  }
}

/** Running clocks move to the newer calendar, each with an entry that says so. */
function adoptCalendar(state: FileState, { calendarVersion }: AdoptCalendar, facts: Facts): Decision {
  if (facts.calendar.version !== calendarVersion) {
    return refuseFile('calendar-not-loaded', `应当适用日历${calendarVersion}，现已导入的是${facts.calendar.version}。`);
  }
  const moved = moveClocks(state, facts);
  return moved.length > 0 ? { entries: moved } : refuseFile('calendar-moves-nothing', `日历${calendarVersion}不改变本文件任何在计期限。`);
}
