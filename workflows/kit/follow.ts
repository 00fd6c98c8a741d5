import { condition, continueAsNew, defineQuery, defineSignal, log, setHandler, workflowInfo } from '@temporalio/workflow';
import { isNewer, PROGRESS_SIGNAL, type FileStart, type Progress } from '@sidan/contracts';
import { ask } from './ask.js';

const progressSignal = defineSignal<[news: Progress, requestId?: string]>(PROGRESS_SIGNAL);
const progressQuery = defineQuery<Progress | null>(PROGRESS_SIGNAL);

/** A file's history is carried over long before the server's limits; an ordinary case needs some 150 events. */
const LONG_HISTORY = 1000;

/** A file as its workflow sees it: the newest news of it, and nothing else. */
export class FollowedFile {
  /** True while the ledger is being asked: no moment to start a new run. */
  asking = false;

  constructor(private readonly start: FileStart, private newest: Progress) {}

  get progress(): Progress {
    return this.newest;
  }

  /** Takes what is newer; what is older, or known, changes nothing. */
  learn(news: Progress): void {
    if (isNewer(news, this.newest)) this.newest = news;
  }

  /** Waits for a fact of the ledger, or the file's end. Phases keep nothing of their own, so any wait can go on in a new run. */
  async until(fact: (progress: Progress) => boolean): Promise<void> {
    const seen = () => this.newest.ended || fact(this.newest);
    // A file that is already past several phases goes through them without a promise each, which the SDK traces at some cost.
    if (seen()) return;
    await condition(() => seen() || this.mustStartAfresh());
    if (!seen()) await continueAsNew<(start: FileStart) => Promise<void>>({ ...this.start, progress: this.newest });
  }

  private mustStartAfresh(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    return !this.asking && (continueAsNewSuggested || historyLength > LONG_HISTORY);
  }
}

/**
 * Follows a file's ledger: handlers first, so that no signal is missed, then the newest progress,
 * from the start, from a signal that came with it, or from the ledger.
 */
export async function follow(start: FileStart): Promise<FollowedFile> {
  const early: Progress[] = [];
  let file: FollowedFile | undefined;
  setHandler(progressQuery, () => file?.progress ?? null);
  setHandler(progressSignal, (news, requestId) => {
    if (news?.fileId !== start.fileId) return log.warn('A signal for another file was left aside', { fileId: news?.fileId, requestId });
    log.info('The ledger moved on', { seq: news.seq, clockMoves: news.clockMoves, step: news.step, requestId });
    if (file) file.learn(news);
    else early.push(news);
  });
  file = new FollowedFile(start, start.progress ?? await ask((ledger) => ledger.loadProgress(start.kind, start.fileId)));
  for (const news of early) file.learn(news);
  return file;
}
