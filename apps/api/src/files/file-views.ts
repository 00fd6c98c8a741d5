import { Inject, Injectable } from '@nestjs/common';
import { sisterFine, type FileState, type Policy, type ProceedingState, type SisterFine } from '@sidan/domain';
import { Database, filesOfCase, Rulebook, type StoredFile } from '@sidan/persistence';
import { Problem } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';
import { API_KINDS } from './file-kinds.js';
import { fileView, type FileView } from './file-view.js';
import { casesToMergeInto, papersOf, peopleAround, storedPapers, type OtherCase } from './view/around.js';
import { peopleNamed } from './view/names.js';

/** Reads what a view needs around its file: two queries side by side, and more for who may merge a report or is about to fine. */
@Injectable()
export class FileViews {
  constructor(@Inject(Rulebook) private readonly rulebook: Rulebook, @Inject(Database) private readonly database: Database) {}

  async view(file: StoredFile, who: Who): Promise<FileView> {
    const { state } = file;
    const [policy, calendar, people, papers, otherCases, sisterFines] = await Promise.all([
      this.policyOf(state), this.rulebook.calendar(file.calendarVersion), peopleAround(this.database, orgsAround(state), peopleNamed(state)),
      storedPapers(this.database, papersOf(state)), this.casesToJoin(state, who), this.sisters(state),
    ]);
    return fileView(file, { who, policy, calendar, people, papers, otherCases, sisterFines });
  }

  /** Throws 409 for a file whose rules are not in this database. */
  private async policyOf({ region, policyVersion }: FileState): Promise<Policy> {
    const policy = await this.rulebook.policy(region, policyVersion);
    if (!policy) throw new Problem(409, 'policy-unknown', `规则包 ${region} ${policyVersion} 没有登记，不能办理。`, { article: '『规则包』' });
    return policy;
  }

  private async casesToJoin(state: FileState, { posts }: Who): Promise<readonly OtherCase[]> {
    const joins = state.phase === 'intake' && posts.some(({ role, orgId }) => role === 'intake-clerk' && orgId === state.orgId);
    return joins ? casesToMergeInto(this.database, state) : [];
  }

  private async sisters({ id, kind, caseId, phase }: FileState): Promise<readonly SisterFine[]> {
    if (kind !== 'proceeding' || !FINING.includes(phase)) return [];
    const files = await filesOfCase(this.database, API_KINDS, caseId);
    return files.flatMap(({ state }) => (state.kind === 'proceeding' && state.id !== id ? sisterFine(state as ProceedingState) ?? [] : []));
  }
}

/** Where the next step would fine (行政处罚法 29). */
const FINING: readonly string[] = ['prior-notice', 'decision'];

/** The handling organisation and those where its tasks wait. */
function orgsAround(state: FileState): readonly string[] {
  return [...new Set([state.orgId, ...API_KINDS[state.kind].tasks(state).map(({ orgId }) => orgId)])];
}
