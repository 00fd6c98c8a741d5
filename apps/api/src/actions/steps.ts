import { Inject, Injectable } from '@nestjs/common';
import type { Receipt, RecordRequest } from '@sidan/contracts';
import type { Actor, FileState } from '@sidan/domain';
import { Recorder, Rulebook, type RecordResult } from '@sidan/persistence';
import { API_KINDS } from '../files/file-kinds.js';
import { ReadableLedger } from '../files/ledger/readable-ledger.js';
import { isFileId, ReadableFiles } from '../files/readable-files.js';
import { Metrics } from '../platform/observe/metrics.js';
import { notFound, Problem } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';
import { actorAs, bestPost, chosenPost, postsFor } from './acting-post.js';
import type { ActionRow } from './action-table.js';
import { problemOfRecord } from './outcome.js';
import { readDto } from './read-dto.js';
import type { StepHeaders } from './step-headers.js';
import type { StepReceipt } from './step-receipt.js';

export interface StepAsked {
  readonly kind: FileState['kind'];
  readonly fileId: string;
  readonly action: string;
  readonly body: unknown;
  readonly who: Who;
  readonly headers: StepHeaders;
}

interface Explained extends Pick<StepAsked, 'kind' | 'fileId' | 'who'> {
  readonly seen: number | null;
}

/** An action from the table becomes a command and goes through the one door. */
@Injectable()
export class Steps {
  constructor(
    @Inject(Recorder) private readonly recorder: Recorder,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(ReadableFiles) private readonly files: ReadableFiles,
    @Inject(ReadableLedger) private readonly ledgers: ReadableLedger,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** Throws the problem that any other outcome is. */
  async take(asked: StepAsked): Promise<StepReceipt> {
    const { kind, fileId, action, who, headers } = asked;
    const row = rowOf(kind, action);
    if (!isFileId(fileId)) throw notFound(API_KINDS[kind].title);
    const body = readDto(row.dto, asked.body);
    const command = { type: action, ...body } as RecordRequest['command'];
    const actor = await this.actorFor({ ...asked, body }, row);
    const { commandId, expectedSeq, requestId } = headers;
    const result = await this.recorder.record({ kind, fileId, commandId, command, actor, expectedSeq, requestId });
    if ('ok' in result) return result.ok;
    if ('refusal' in result) this.metrics.refused(result.refusal);
    return this.explain(result, { kind, fileId, who, seen: expectedSeq });
  }

  /** Only a person with several fitting posts costs a look at the file first. */
  private async actorFor({ kind, fileId, action, body, who, headers }: StepAsked & { readonly body: object }, row: ActionRow): Promise<Actor> {
    const chosen = chosenPost(headers.actAs, who);
    if (chosen) return actorAs(who, chosen);
    const posts = postsFor(row.access, who);
    const [only] = posts;
    if (!only) throw new Problem(403, 'no-post', '您没有任何岗位，不能办理。', { article: '『岗位权限表』：凭岗位办理' });
    if (posts.length === 1) return actorAs(who, only);
    const { state } = await this.files.read(kind, fileId, who);
    const policy = await this.rulebook.policy(state.region, state.policyVersion);
    if (!policy) return actorAs(who, only);
    const tasks = API_KINDS[kind].tasks(state);
    return actorAs(who, bestPost(posts, who, { action, rule: row.access, state, policy, tasks, body }) ?? only);
  }

  /** First the sight of the file: to others it does not exist, whatever would have stopped the step. */
  private async explain(result: Exclude<RecordResult, { ok: Receipt }>, { kind, fileId, who, seen }: Explained): Promise<never> {
    const file = await this.files.read(kind, fileId, who);
    const changes = 'stale' in result && seen !== null ? await this.ledgers.since(file, seen) : [];
    throw problemOfRecord(result, { state: file.state, changes }) ?? notFound(API_KINDS[kind].title);
  }
}

function rowOf(kind: FileState['kind'], action: string): ActionRow {
  const { actions } = API_KINDS[kind];
  const row = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!row) throw new Problem(404, 'no-such-action', `没有“${action.slice(0, 60)}”这个操作。`);
  return row;
}
