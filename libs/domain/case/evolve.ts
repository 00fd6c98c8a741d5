import { evolveClocks, meetClock } from '../file/clockwork.js';
import type { FileEntry } from '../file/entries.js';
import type { Happened } from '../file/entry.js';
import { evolveFile } from '../file/evolve.js';
import { isFileEntry } from '../file/file-entry.js';
import { withoutClosedTasks } from '../file/open-task.js';
import type { CaseEntries, CaseEntry } from './entries.js';
import type { CasePhase, CaseState, Evaluation, Job, Shortcoming } from './model.js';
import { caseTasks } from './tasks.js';

/** What an entry makes of a case; total over all entry types, and the only place where a case's state changes. */
export function evolveCase(state: CaseState | null, entry: Happened<CaseEntry>): CaseState {
  if (entry.type === 'reportRegistered') return registered(entry.body, entry);
  if (state === null) throw new Error(`a case begins with reportRegistered, not with ${entry.type}`);
  const next = isFileEntry(entry) ? evolveFile(state, entry as unknown as Happened<FileEntry>) : evolveOwn(handledBy(state, entry), entry);
  return withoutClosedTasks(next, caseTasks(next));
}

function handledBy(state: CaseState, { type, body, by }: Happened<CaseEntry>): CaseState {
  if (state.phase === 'evaluation' || state.phase === 'closed') return state;
  const people = [...by.kind === 'person' ? [by.personId] : [], ...type === 'jobTaken' ? body.officers : []];
  return { ...state, handled: [...new Set([...state.handled, ...people])] };
}

function registered(body: CaseEntries['reportRegistered'], { at, by }: Happened<CaseEntry>): CaseState {
  return {
    ...body, kind: 'case', caseId: body.id, phase: 'intake', matter: null, reportedAt: at,
    clocks: {}, assignees: {}, escalations: [], jobs: [], handled: by.kind === 'person' ? [by.personId] : [], mergedInto: null, refusal: null,
    evaluation: { score: null, satisfaction: null, returnVisit: null, shortcomings: [] },
  };
}

function evolveOwn(state: CaseState, entry: Happened<CaseEntry>): CaseState {
  switch (entry.type) {
    case 'reportAccepted': return { ...state, phase: 'dispatch', matter: entry.body.matter };
    case 'reportRefused': return { ...state, phase: 'refused', refusal: { ...entry.body } };
    case 'reportMerged': return { ...state, phase: 'merged', mergedInto: entry.body.intoCaseId };
    case 'jobOffered': return withJobs(state, [...state.jobs, offered(entry.body, entry.at)]);
    case 'jobTaken': return withJobs(state, state.jobs.map((job) => taken(job, entry.body, entry)));
    case 'jobReturned': return answered(withJobs(state, state.jobs.filter((job) => job.id !== entry.body.jobId)), entry.at);
    case 'jobConcluded': return withJobs(state, state.jobs.map((job) => (job.id === entry.body.jobId ? { ...job, outcome: entry.body.outcome } : job)));
    case 'caseClosed': return { ...state, phase: 'closed' };
    default: return { ...state, evaluation: evolveEvaluation(state.evaluation, entry) };
  }
}

function evolveEvaluation(evaluation: Evaluation, entry: Happened<CaseEntry>): Evaluation {
  switch (entry.type) {
    case 'fileScored': return {
      ...evaluation,
      score: { by: entry.by.personId, total: entry.body.total, items: entry.body.items, at: entry.at },
      shortcomings: [...evaluation.shortcomings, ...entry.body.shortcomings],
    };
    case 'satisfactionRecorded': return { ...evaluation, satisfaction: entry.body };
    case 'returnVisitRecorded': return visited(evaluation, entry.body);
    case 'shortcomingAssigned': return withShortcoming(evaluation, entry.body.shortcomingId, { owner: entry.body.owner });
    case 'shortcomingResolved': return withShortcoming(evaluation, entry.body.shortcomingId, { resolvedAt: entry.at });
    default: return evaluation;
  }
}

function offered(body: CaseEntries['jobOffered'], at: string): Job {
  return {
    id: body.jobId, kind: 'proceeding', orgId: body.orgId, matter: body.matter, offeredAt: at,
    takenAt: null, takenBy: null, proceedingId: null, outcome: null,
  };
}

function taken(job: Job, body: CaseEntries['jobTaken'], entry: Happened<CaseEntry>): Job {
  if (job.id !== body.jobId) return job;
  return { ...job, takenAt: entry.at, takenBy: entry.by.personId, proceedingId: body.proceedingId };
}

/** The jobs decide between dispatch, closure and evaluation: the least advanced of them does. */
function withJobs(state: CaseState, jobs: readonly Job[]): CaseState {
  return { ...state, jobs, phase: phaseOf(jobs) };
}

function phaseOf(jobs: readonly Job[]): CasePhase {
  if (jobs.length === 0 || jobs.some((job) => job.takenAt === null)) return 'dispatch';
  return jobs.some((job) => job.outcome === null) ? 'closure' : 'evaluation';
}

/** Ledgers of the first releases do not say that the hotline was answered by the return of the last job which nobody had taken. */
function answered(state: CaseState, at: string): CaseState {
  const [met] = state.phase === 'dispatch' ? [] : meetClock(state, 'hotline', at);
  return met ? { ...state, clocks: evolveClocks(state.clocks, met) } : state;
}

function visited(evaluation: Evaluation, { shortcoming, ...visit }: CaseEntries['returnVisitRecorded']): Evaluation {
  return { ...evaluation, returnVisit: visit, shortcomings: shortcoming ? [...evaluation.shortcomings, shortcoming] : evaluation.shortcomings };
}

function withShortcoming(evaluation: Evaluation, id: string, change: Partial<Shortcoming>): Evaluation {
  return { ...evaluation, shortcomings: evaluation.shortcomings.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
