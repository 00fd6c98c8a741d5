import type { Progress } from '@sidan/contracts';
import type { CaseState } from '@sidan/domain';
import { type Database, fileById, type FileKinds, filesMissingWorkflow, loadProgresses } from '@sidan/persistence';

/** The files that must have a running workflow, in pages. */
export interface OpenFiles {
  /** By id, after this one: every open file, and every proceeding that has ended without its case having heard. Null past the last. */
  page(after: string, limit: number): Promise<OpenPage | null>;
}

export interface OpenPage {
  readonly files: readonly Progress[];
  readonly last: string;
}

export class DatabaseOpenFiles implements OpenFiles {
  constructor(private readonly database: Database, private readonly kinds: FileKinds) {}

  async page(after: string, limit: number): Promise<OpenPage | null> {
    const open = await filesMissingWorkflow(this.database, after, limit);
    const last = open.at(-1);
    if (last === undefined) return null;
    const progresses = await loadProgresses(this.database, this.kinds, open.map((file) => file.fileId));
    const unheard = await Promise.all(progresses.map((progress) => (progress.ended ? this.isUnheard(progress) : Promise.resolve(true))));
    return { files: progresses.filter((_, index) => unheard[index]), last: last.fileId };
  }

  /** True while the case still waits for this ended proceeding. */
  private async isUnheard({ fileId, caseId }: Progress): Promise<boolean> {
    const stored = await fileById(this.database, this.kinds, 'case', caseId);
    const job = (stored?.state as CaseState | undefined)?.jobs.find((one) => one.proceedingId === fileId);
    return job !== undefined && job.outcome === null;
  }
}
