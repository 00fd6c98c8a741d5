import { Inject, Injectable } from '@nestjs/common';
import type { FileState } from '@sidan/domain';
import { Database, fileById, trainingRun, type StoredFile } from '@sidan/persistence';
import { notFound } from '../platform/problem/problem.js';
import { casePosts, type Who } from '../platform/session/who.js';
import { API_KINDS } from './file-kinds.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The one way to a file's content: what one may not read does not exist. */
@Injectable()
export class ReadableFiles {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Throws 404 for an unknown id and for a file of others, word for word the same. */
  async read(kind: FileState['kind'], id: string, who: Who): Promise<StoredFile> {
    const file = isFileId(id) ? await fileById(this.database, API_KINDS, kind, id) : null;
    if (!file || !(mayRead(file.state, who) || (await this.isOwnTraining(file.state, who)))) throw notFound(API_KINDS[kind].title);
    return file;
  }

  /** 以案教学: whoever opened the run reads its case, wherever their own post is. Reading only: each step asks for a post of the case's own. */
  async isOwnTraining({ training, caseId }: Pick<FileState, 'training' | 'caseId'>, { personId }: Who): Promise<boolean> {
    return training && (await trainingRun(this.database, caseId))?.openedBy === personId;
  }
}

export function isFileId(id: string): boolean {
  return UUID.test(id);
}

/** A post in one of the file's readers. */
export function mayRead(state: FileState, who: Who): boolean {
  return casePosts(who).some(({ orgId }) => orgId === state.orgId || state.readers.includes(orgId));
}
