import { isOpen, meetClock, startClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { Refusal } from '../file/refusal.js';
import type { AssignJob } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import { matterIsOurs } from '../case/listed-matter.js';
import type { CaseState } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';

/** 派单 to our own team: one report may become several jobs, each of another matter. */
export function assignJob(state: CaseState, command: AssignJob, facts: Facts): Decision {
  return ownTeam(state, command, facts)
    ?? matterIsOurs(command.matter, facts)
    ?? notOfferedYet(state, command)
    ?? { entries: offer(state, command, facts) };
}

function offer(state: CaseState, command: AssignJob, facts: Facts) {
  const jobId = facts.newIds[0] as string;
  return [
    caseEntry('jobOffered', { jobId, orgId: command.orgId, matter: command.matter, note: command.note?.trim() ?? '' }),
    ...dispatchClocks(state).flatMap((key) => meetClock(state, key, facts.now)),
    startClock(facts, state, 'take-job', { at: facts.now, key: `take-job:${jobId}`, ownerOrg: command.orgId }),
  ];
}

/** 行政处罚法 22、24: the powers are the township's own; another body is whistled for, not given jobs. */
function ownTeam(state: CaseState, { orgId }: AssignJob, { policy }: Facts): Refusal | null {
  if (orgId === state.orgId) return null;
  const name = policy.organisations.find(({ id }) => id === orgId)?.name ?? orgId;
  return refuseCase('job-not-ours', `只能派给本机关执法队，不能派给${name}。`);
}

function notOfferedYet(state: CaseState, { matter }: AssignJob): Refusal | null {
  return state.jobs.some((job) => job.matter === matter) ? refuseCase('job-offered-already', `本案已就事项“${matter}”派单，不能重复派单。`) : null;
}

/** After a job came back the dispatch clock runs again, under another key. */
function dispatchClocks(state: CaseState): readonly string[] {
  return Object.values(state.clocks).filter((clock) => clock.name === 'dispatch' && isOpen(clock)).map((clock) => clock.key);
}
