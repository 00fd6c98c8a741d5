import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { instantOf } from '@sidan/domain';
import { auditPage, Database, type AuditEntry } from '@sidan/persistence';
import { Id, OneOf, Text, WholeNumber } from '../actions/fields.js';
import { FromText } from '../files/paging.dto.js';
import { Answer } from '../platform/openapi/answer.js';
import { badInput } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { ACTS, titleOfAct } from './acts.js';
import { Scopes } from './scope.js';

const PAGE = 50;

export class AuditDto {
  @OneOf('操作（action）', Object.keys(ACTS), { optional: true }) action?: string;
  @Id('操作人（actor）', { optional: true }) actor?: string;
  @Text('上页末尾（after）', { max: 20, optional: true }) after?: string;
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 200, optional: true }) limit?: number;
}

export interface AuditPage {
  readonly items: readonly AuditItem[];
  readonly next: string | null;
  /** Every act there is, for choosing. */
  readonly actions: readonly { readonly action: string; readonly title: string }[];
}

export interface AuditItem {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly personId: string; readonly name: string };
  readonly action: string;
  readonly title: string;
  /** `person:jimo-officer1` */
  readonly target: string;
  /** What was changed, from what to what. */
  readonly summary: string;
}

@ApiTags('管理：审计')
@Controller('api/administration/audit')
export class AuditController {
  constructor(@Inject(Scopes) private readonly scopes: Scopes, @Inject(Database) private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: '管理员的操作记录，最新的在前；管理员和审计员可看，限本机关和全地区事项' })
  @Answer('AuditPage', { description: 'next 交给下一页的 after' })
  async read(@Query() { action, actor, after, limit = PAGE }: AuditDto, @Me() who: Who): Promise<AuditPage> {
    const { region, regional, orgIds } = await this.scopes.of(who, ['administrator', 'auditor']);
    if (after !== undefined && !/^\d{1,19}$/.test(after)) throw badInput([{ field: 'after', message: '上页末尾（after）应取自上一页的 next' }]);
    const found = await auditPage(this.database, { region, orgIds: regional ? null : orgIds, action: action ?? null, actorId: actor ?? null, after: after ?? null, limit });
    const items = found.slice(0, limit).map(shown);
    return { items, next: found.length > limit ? items.at(-1)?.id ?? null : null, actions: Object.entries(ACTS).map(([name, title]) => ({ action: name, title })) };
  }
}

function shown({ id, at, actor, action, target, summary }: AuditEntry): AuditItem {
  return { id, at: instantOf(at), actor, action, title: titleOfAct(action), target, summary };
}
