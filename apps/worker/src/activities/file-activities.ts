import { activityInfo, ApplicationFailure } from '@temporalio/activity';
import type { FileActivities, FileStart, Progress } from '@sidan/contracts';
import { type FileCommand, SYSTEM } from '@sidan/domain';
import type { Logger } from '../log.js';
import { commandIdOf } from './command-id.js';
import { jobOutcomeOf } from './job-outcome.js';
import type { Ledger, RecordOutcome } from './ledger.js';

/** A case that has this end already, or all that it waited for. Of a proceeding that was opened again it keeps the first, and is not asked for ever. */
const HEARD_BEFORE: ReadonlySet<string> = new Set(['job-concluded-already', 'not-in-this-state']);

type FireAsk = Parameters<FileActivities['fireClock']>[0];

/** What workflows ask of the ledger. A refusal is an answer, not an error: a person was quicker, or a clock has moved. */
export class LedgerActivities implements FileActivities {
  constructor(private readonly ledger: Ledger, private readonly log: Logger) {}

  async loadProgress(kind: FileStart['kind'], fileId: string): Promise<Progress> {
    const progress = await this.ledger.loadProgress(kind, fileId);
    if (progress === null) throw noSuchFile(kind, fileId);
    return progress;
  }

  async fireClock({ kind, fileId, clock, event, index, at }: FireAsk): Promise<Progress> {
    const command: FileCommand = { type: 'fire-clock', clock, event, index, at };
    const requestId = runId();
    const outcome = await this.ledger.record({
      kind, fileId, commandId: commandIdOf('fire', clock, event, index, at), command, actor: SYSTEM, expectedSeq: null, requestId, fromWorkflow: true,
    });
    this.log.info({ kind, fileId, clock, event, index, at, requestId, ...answerOf(outcome) }, 'A clock\'s event was proposed');
    return await this.loadProgress(kind, fileId);
  }

  async tellCase(proceedingId: string): Promise<void> {
    const proceeding = await this.ledger.loadProceeding(proceedingId);
    if (proceeding === null) throw noSuchFile('proceeding', proceedingId);
    const outcome = jobOutcomeOf(proceeding);
    if (outcome === null) throw ApplicationFailure.nonRetryable(`Proceeding ${proceedingId} has not ended`, 'not-ended');
    const requestId = runId();
    // Not `fromWorkflow`: it is the case's workflow that must hear of it.
    const answer = await this.ledger.record({
      kind: 'case', fileId: proceeding.caseId, commandId: commandIdOf('conclude', proceedingId, ...proceeding.reopened ? [outcome.endedAt] : []),
      command: { type: 'conclude-job', proceedingId, outcome }, actor: SYSTEM, expectedSeq: null, requestId,
    });
    const said = { proceedingId, caseId: proceeding.caseId, requestId, ...answerOf(answer) };
    const message = { fromFileId: proceedingId, toFileId: proceeding.caseId, command: 'conclude-job' };
    const heard = proceeding.reopened && 'refusal' in answer && HEARD_BEFORE.has(answer.refusal.code);
    if ('ok' in answer || 'keyReused' in answer || heard) await this.ledger.messageTaken(message);
    else await this.ledger.messageRefused(message, 'refusal' in answer ? answer.refusal.code : answerOf(answer).answer);
    if ('ok' in answer) this.log.info(said, 'A case was told of its proceeding\'s end');
    // A calendar that came later has told of one of its clocks that it was late; the case heard of the end when it was.
    else if ('keyReused' in answer) this.log.info(said, 'A case had been told of its proceeding\'s end before');
    else if (heard) this.log.info(said, 'A case had heard of its proceeding\'s first end, which it keeps');
    else this.log.error(said, 'A case did not take its proceeding\'s end');
  }
}

/** The run, so that a line in the log and an entry in the ledger lead to the workflow's history. */
function runId(): string {
  return activityInfo().workflowExecution?.runId ?? 'no-run';
}

function answerOf(outcome: RecordOutcome): { readonly answer: string; readonly code?: string; readonly seq?: number } {
  if ('ok' in outcome) return { answer: outcome.ok.repeated ? 'repeated' : 'taken', seq: outcome.ok.seq };
  if ('refusal' in outcome) return { answer: 'refused', code: outcome.refusal.code };
  return { answer: Object.keys(outcome)[0] ?? 'nothing' };
}

/** No retry can mend it: the workflow fails, and shows. */
function noSuchFile(kind: string, fileId: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(`There is no ${kind} ${fileId} in the ledger`, 'no-such-file');
}
