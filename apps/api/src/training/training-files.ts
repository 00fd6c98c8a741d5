import { Inject, Injectable } from '@nestjs/common';
import type { CaseState } from '@sidan/domain';
import { Database, fileById, type StoredFile } from '@sidan/persistence';
import { API_KINDS } from '../files/file-kinds.js';
import { notFound } from '../platform/problem/problem.js';
import type { LedgerPlaces } from './training-shapes.js';

export interface FilesOfRun {
  readonly case: StoredFile;
  readonly proceeding: StoredFile | null;
}

/** The files of a training case: a real one is never found here. */
@Injectable()
export class TrainingFiles {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Throws 404. */
  async of(caseId: string): Promise<FilesOfRun> {
    const theCase = await fileById(this.database, API_KINDS, 'case', caseId);
    if (!theCase?.state.training || theCase.training === null) throw notFound('教学案件');
    const proceedingId = (theCase.state as CaseState).jobs.find((job) => job.proceedingId !== null)?.proceedingId;
    return { case: theCase, proceeding: proceedingId ? await fileById(this.database, API_KINDS, 'proceeding', proceedingId) : null };
  }
}

export function placesOf(files: FilesOfRun): LedgerPlaces {
  return { case: files.case.seq, proceeding: files.proceeding?.seq ?? 0 };
}
