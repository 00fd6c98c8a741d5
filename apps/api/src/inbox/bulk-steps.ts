import { Inject, Injectable } from '@nestjs/common';
import { Database, postsOfTasks, sha256Hex } from '@sidan/persistence';
import type { StepHeaders } from '../actions/step-headers.js';
import { Steps } from '../actions/steps.js';
import { isFileId } from '../files/readable-files.js';
import { Problem } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';
import type { TaskRefDto } from './inbox.dto.js';

export interface BulkOutcome {
  readonly items: readonly BulkItem[];
}

export interface BulkItem {
  readonly fileId: string;
  readonly key: string;
  readonly ok: boolean;
  /** Why not. */
  readonly problem: { readonly code: string; readonly title: string; readonly detail: string; readonly article: string | null } | null;
}

interface BulkStep {
  readonly action: 'claim-task' | 'assign-task';
  readonly body: object;
  /** In the task's own post, where the person holds it. */
  readonly asHolder: boolean;
}

/** One request, many steps: each through the one door, under a key that follows from the request's, so that all may be sent again. */
@Injectable()
export class BulkSteps {
  constructor(@Inject(Steps) private readonly steps: Steps, @Inject(Database) private readonly database: Database) {}

  /** One after the other: two tasks of one file would only wait for each other. Throws what is not a refusal; then the same request may be repeated. */
  async take(items: readonly TaskRefDto[], step: BulkStep, who: Who, headers: StepHeaders): Promise<BulkOutcome> {
    const posts = step.asHolder && headers.actAs === undefined ? await this.heldPosts(items, who) : new Map<string, string>();
    const done: BulkItem[] = [];
    for (const item of items) done.push(await this.one(item, step, who, { ...headers, commandId: keyOf(item, headers), actAs: headers.actAs ?? posts.get(nameOf(item)), expectedSeq: null }));
    return { items: done };
  }

  private async one({ fileId, kind, key }: TaskRefDto, { action, body }: BulkStep, who: Who, headers: StepHeaders): Promise<BulkItem> {
    try {
      await this.steps.take({ kind, fileId, action, body: { ...body, task: key }, who, headers });
      return { fileId, key, ok: true, problem: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code, title, detail, article } = error.body(headers.requestId);
      return { fileId, key, ok: false, problem: { code, title, detail, article } };
    }
  }

  private async heldPosts(items: readonly TaskRefDto[], { posts }: Who): Promise<ReadonlyMap<string, string>> {
    const tasks = await postsOfTasks(this.database, items.filter(({ fileId }) => isFileId(fileId)));
    const held = tasks.filter(({ role, orgId }) => posts.some((post) => post.role === role && post.orgId === orgId));
    return new Map(held.map((task) => [nameOf(task), `${task.role}@${task.orgId}`]));
  }
}

function nameOf({ fileId, key }: Pick<TaskRefDto, 'fileId' | 'key'>): string {
  return `${fileId} ${key}`;
}

function keyOf(item: TaskRefDto, { commandId }: StepHeaders): string {
  return `bulk:${sha256Hex(`${commandId}\n${nameOf(item)}`).slice(0, 48)}`;
}
