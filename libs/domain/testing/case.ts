import type { CaseCommand, RegisterReport } from '../case/commands.js';
import { caseKind } from '../case/kind.js';
import type { CaseState, JobOutcome } from '../case/model.js';
import type { Actor } from '../file/actor.js';
import type { Facts } from '../file/facts.js';
import { take } from './drive.js';
import { factsFor } from './facts.js';
import { testPolicy } from './policy.js';

/** A report of dumped building rubble on Sunday 2024-11-24, with a reporter. */
export const report: RegisterReport = {
  type: 'register-report', region: 'test', orgId: 'town', policyVersion: 'test-1', training: false, source: 'phone',
  description: '路边倾倒建筑垃圾约12立方米', place: { address: '石桥镇滨河路' }, foundAt: '2024-11-24T09:30:00.000+08:00', photos: [], hasReporter: true,
};

export const outcome: JobOutcome = {
  outcome: 'penalised', endedAt: '2024-12-20T10:00:00.000+08:00', lateClocks: [], handledBy: ['officer-1', 'officer-2', 'reviewer', 'head'],
};

export const fullScore = testPolicy.evaluation.checklist.map(({ id, weight }) => ({ id, points: weight, note: '' }));

/** A case as it is driven through its steps by test people at given times. */
export class CaseDrive {
  private constructor(readonly state: CaseState) {}

  static registered(given: Partial<RegisterReport> = {}, now = '2024-11-25T09:00', facts: Partial<Facts> = {}): CaseDrive {
    return new CaseDrive(take(caseKind, null, { ...report, ...given }, factsFor('clerk', now, { fileId: 'case-1', ...facts })));
  }

  take(who: string | Actor, now: string, command: CaseCommand, given: Partial<Facts> = {}): CaseDrive {
    return new CaseDrive(take(caseKind, this.state, command, factsFor(who, now, given)));
  }

  accepted(now = '2024-11-25T10:00'): CaseDrive {
    return this.take('clerk', now, { type: 'accept-report', matter: 'CG-01' });
  }

  offered(matter = 'CG-01', jobId = 'job-1', now = '2024-11-25T11:00'): CaseDrive {
    return this.take('dispatcher', now, { type: 'assign-job', matter, orgId: 'town' }, { newIds: [jobId] });
  }

  taken(jobId = 'job-1', proceedingId = 'proceeding-1', now = '2024-11-25T14:00'): CaseDrive {
    return this.take('leader', now, { type: 'take-job', jobId, officers: ['officer-1', 'officer-2'] }, { newIds: [proceedingId] });
  }

  concluded(given: Partial<JobOutcome> = {}, proceedingId = 'proceeding-1', now = '2024-12-20T10:00'): CaseDrive {
    return this.take('system', now, { type: 'conclude-job', proceedingId, outcome: { ...outcome, ...given } });
  }

  satisfied(now = '2024-12-23T10:00'): CaseDrive {
    return this.take('clerk', now, { type: 'record-satisfaction', result: 'satisfied', note: '' });
  }

  visited(corrected = true, now = '2024-12-24T10:00'): CaseDrive {
    return this.take('supervisor', now, { type: 'record-return-visit', corrected, note: '现场已清理', visitors: ['supervisor'] }, { newIds: ['visit-1'] });
  }

  scored(now = '2024-12-25T10:00'): CaseDrive {
    return this.take('file-reviewer', now, { type: 'score-file', items: fullScore, shortcomings: [], opinion: '规范' });
  }

  /** Fires the next event of a clock at its own time. */
  fired(clock: string, event: 'remind' | 'due' | 'escalate', given: Partial<Facts> = {}): CaseDrive {
    const item = this.next(clock);
    if (item.event !== event) throw new Error(`${clock} has ${item.event} next, not ${event}`);
    return this.take('system', item.at, { type: 'fire-clock', clock, event, index: item.index, at: item.at }, given);
  }

  /** Reminded as often as the policy says, then past due. */
  overdue(clock: string): CaseDrive {
    return this.next(clock).event === 'due' ? this.fired(clock, 'due') : this.fired(clock, 'remind').overdue(clock);
  }

  next(clock: string) {
    const running = this.state.clocks[clock];
    const item = running?.agenda[running.agendaDone];
    if (!item) throw new Error(`${clock} has no next event`);
    return item;
  }
}

/** A case in each phase that has people's tasks, dispatched once and without delay. */
export const inDispatch = () => CaseDrive.registered().accepted();
export const inClosure = () => inDispatch().offered().taken();
export const inEvaluation = () => inClosure().concluded();
