import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { instantOf } from '@sidan/domain';
import { Database, newsOf, tellAgain, untoldNews, writeAudit } from '@sidan/persistence';
import { isId } from '../actions/fields.js';
import { Answer } from '../platform/openapi/answer.js';
import { notFound } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { Engine, type FileOf, type WorkflowStatus } from './engine.js';
import { Scopes } from './scope.js';
import { stoppedWorkflows } from './stopped-workflows.js';

type FileKind = FileOf['kind'];

/** Of a case no more than its number inside sidan: an administrator sees no content. */
export interface Failures {
  readonly messages: readonly FailedMessage[];
  readonly workflows: readonly FailedWorkflow[];
  /** Null when Temporal answered; else why the workflows are not known, or not all of them. */
  readonly workflowsNote: string | null;
}

export interface FailedMessage {
  readonly fileId: string;
  readonly kind: FileKind;
  readonly orgId: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly since: string;
}

export interface FailedWorkflow {
  readonly fileId: string;
  readonly kind: FileKind;
  readonly orgId: string;
  readonly status: WorkflowStatus;
  readonly statusTitle: string;
  readonly since: string | null;
}

export interface RetriedWorkflow {
  readonly fileId: string;
  readonly effect: string;
}

/** How a retry went. */
export interface NewsOfFile {
  readonly fileId: string;
  /** Its workflow has heard of everything, and so runs. */
  readonly told: boolean;
  /** Failures so far of what waits. */
  readonly attempts: number;
}

const MOST_MESSAGES = 200;
const STATUS_TITLES: Readonly<Record<WorkflowStatus, string>> = {
  failed: '出错终止', terminated: '被终止', 'timed-out': '超时', cancelled: '被取消', completed: '已结束而案卷未结', missing: '没有流程',
};

@ApiTags('管理：故障')
@Controller('api/administration/failures')
export class FailuresController {
  constructor(@Inject(Scopes) private readonly scopes: Scopes, @Inject(Database) private readonly database: Database, @Inject(Engine) private readonly engine: Engine) {}

  @Get()
  @ApiOperation({ summary: '未能送达的消息、异常停止的流程' })
  @Answer('Failures')
  async list(@Me() who: Who): Promise<Failures> {
    const { orgIds } = await this.scopes.of(who);
    const [messages, workflows] = await Promise.all([untoldNews(this.database, orgIds, MOST_MESSAGES), this.workflows(orgIds)]);
    return { messages: messages.map((each) => ({ ...each, since: instantOf(each.since) })), ...workflows };
  }

  /** A training case's clock, a lost Temporal, a terminated run: what is told again is always the ledger's newest, so this may be repeated. */
  @Post(':fileId/retry')
  @HttpCode(202)
  @ApiOperation({ summary: '重新通知这个文件的流程；流程不在的，随即重新启动' })
  @Answer('RetriedWorkflow', { status: 202 })
  async retry(@Param('fileId') fileId: string, @Me() who: Who): Promise<RetriedWorkflow> {
    const { region, orgIds } = await this.scopes.of(who);
    const file = isId(fileId) ? await this.database.transaction(async (tx) => {
      const told = await tellAgain(tx, fileId, orgIds);
      const actor = { personId: who.personId, name: who.name };
      if (told) await writeAudit(tx, { actor, region, orgId: told.orgId, action: 'retry-workflow', target: `file:${fileId}`, summary: '要求重新通知流程' });
      return told;
    }) : null;
    if (!file) throw notFound('未结的文件');
    return { fileId, effect: '已排队，通常几秒内送达；流程不在的，会按台账重新启动。' };
  }

  @Get(':fileId')
  @ApiOperation({ summary: '重试以后的结果：这个文件的消息是否都已送达' })
  @Answer('NewsOfFile')
  async one(@Param('fileId') fileId: string, @Me() who: Who): Promise<NewsOfFile> {
    const { orgIds } = await this.scopes.of(who);
    const news = isId(fileId) ? await newsOf(this.database, fileId, orgIds) : null;
    if (!news) throw notFound('文件');
    return { fileId, ...news };
  }

  private async workflows(orgIds: readonly string[]): Promise<Pick<Failures, 'workflows' | 'workflowsNote'>> {
    if (!this.engine.isConfigured) return { workflows: [], workflowsNote: '没有配置 Temporal 的地址（TEMPORAL_ADDRESS），无法查看流程。' };
    const answer = await this.engine.ask((server) => stoppedWorkflows(this.database, server, orgIds));
    if (!answer) return { workflows: [], workflowsNote: 'Temporal 现在连不上。' };
    const workflows = answer.found.map(({ fileId, kind, orgId, status, since }) => (
      { fileId, kind, orgId, status, statusTitle: STATUS_TITLES[status], since: since === null ? null : instantOf(since) }));
    return { workflows, workflowsNote: answer.complete ? null : '未结文件较多，没有全部核对；请运行 npm run heal -- --check。' };
  }
}
