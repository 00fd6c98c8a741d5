import { isFileCommand } from '../file/file-access.js';
import type { FactsNeeded } from '../file/facts.js';
import { fileNeeds, NOTHING_NEEDED } from '../file/needs.js';
import { reportSeries } from '../intake/register-report.js';
import type { CaseCommand, ScoreFile } from './commands.js';
import type { CaseState } from './model.js';
import { caseTasks } from './tasks.js';

/** What must be read before a step of a case can be decided. */
export function caseNeeds(state: CaseState | null, command: CaseCommand, now: string): FactsNeeded {
  if (isFileCommand(command)) return fileNeeds(state, command, state ? caseTasks(state) : []);
  switch (command.type) {
    case 'register-report': return { ...NOTHING_NEEDED, blobs: command.photos, series: reportSeries(command, now) };
    case 'merge-report': return { ...NOTHING_NEEDED, mergeTarget: command.intoCaseId };
    case 'assign-job': return { ...NOTHING_NEEDED, newIds: 1 };
    case 'take-job': return { ...NOTHING_NEEDED, people: command.officers, newIds: 1 };
    case 'score-file': return { ...NOTHING_NEEDED, people: ownersNamed(command), newIds: command.shortcomings.length };
    case 'record-return-visit': return { ...NOTHING_NEEDED, newIds: command.corrected ? 0 : 1 };
    case 'assign-shortcoming': return { ...NOTHING_NEEDED, people: [command.owner] };
    default: return NOTHING_NEEDED;
  }
}

function ownersNamed({ shortcomings }: ScoreFile): readonly string[] {
  return shortcomings.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
}
