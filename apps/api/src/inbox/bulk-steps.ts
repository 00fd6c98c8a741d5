import { Inject, Injectable } from '@nestjs/common';
import { sha256Hex } from '@sidan/persistence';
import type { StepHeaders } from '../actions/step-headers.js';
import { Steps } from '../actions/steps.js';
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
}

/** One request, many steps: each through the one door, under a key that follows from the request's, so that all may be sent again. */
@Injectable()
export class BulkSteps {
  constructor(@Inject(Steps) private readonly steps: Steps) {}

  /** One after the other: two tasks of one file would only wait for each other. Throws what is not a refusal; then the same request may be repeated. */
  async take(items: readonly TaskRefDto[], step: BulkStep, who: Who, headers: StepHeaders): Promise<BulkOutcome> {
    const done: BulkItem[] = [];
    for (const item of items) done.push(await this.one(item, step, who, { ...headers, commandId: keyOf(item, headers), expectedSeq: null }));
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
}

function keyOf({ fileId, key }: TaskRefDto, { commandId }: StepHeaders): string {
  return `bulk:${sha256Hex(`${commandId}\n${fileId} ${key}`).slice(0, 48)}`;
}
