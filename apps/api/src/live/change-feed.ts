import type { ChangedFile, FileMark } from '@sidan/persistence';

/**
 * A step's time stamp is older than its COMMIT, and each process has its own clock: what is this much older than the newest
 * seen is looked at again, and told only if it is new.
 */
const OVERLAP_MS = 5_000;
const MOST_AT_ONCE = 5_000;
const DETAILED_AT_ONCE = 500;

export interface ChangeSource {
  /** Oldest first. */
  marks(since: number, limit: number): Promise<readonly FileMark[]>;
  details(fileIds: readonly string[]): Promise<readonly ChangedFile[]>;
}

/** Every step of every file and every move of its training clock, each once; remembers no more than the overlap's. */
export class ChangeFeed {
  private readonly told = new Map<string, FileMark>();
  private newest: number;

  constructor(private readonly source: ChangeSource, startsAt: number) {
    this.newest = startsAt;
  }

  async next(): Promise<readonly ChangedFile[]> {
    const marks = await this.source.marks(this.newest - OVERLAP_MS, MOST_AT_ONCE);
    const fresh = marks.filter((mark) => isNew(mark, this.told.get(mark.fileId)));
    const changed: ChangedFile[] = [];
    for (let first = 0; first < fresh.length; first += DETAILED_AT_ONCE) {
      changed.push(...await this.source.details(fresh.slice(first, first + DETAILED_AT_ONCE).map(({ fileId }) => fileId)));
    }
    // Only once all of it is read: what failed on the way comes again.
    for (const mark of fresh) this.told.set(mark.fileId, mark);
    this.moveOn(marks);
    return changed;
  }

  private moveOn(marks: readonly FileMark[]): void {
    const last = marks.at(-1);
    if (!last) return;
    // A full page may lie within the overlap alone: then the next one begins behind it.
    this.newest = Math.max(this.newest, last.updatedAt + (marks.length === MOST_AT_ONCE ? OVERLAP_MS : 0));
    for (const [fileId, { updatedAt }] of this.told) if (updatedAt < this.newest - 2 * OVERLAP_MS) this.told.delete(fileId);
  }
}

/** A step has a higher number, however late its commit; a move of the clock has a later time only. */
function isNew({ seq, updatedAt }: FileMark, told: FileMark | undefined): boolean {
  return told === undefined || seq > told.seq || (seq === told.seq && updatedAt > told.updatedAt);
}
