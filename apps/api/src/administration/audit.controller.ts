import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { instantOf } from '@sidan/domain';
import { auditPage, Database, namesOfTargets, type AuditEntry } from '@sidan/persistence';
import { OneOf, Text, WholeNumber } from '../actions/fields.js';
import { FromText } from '../files/paging.dto.js';
import { Answer } from '../platform/openapi/answer.js';
import { badInput } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { ACTS, CASE_ACTS, titleOfAct } from './acts.js';
import { Scopes } from './scope.js';

const PAGE = 50;

export class AuditDto {
  @OneOf('操作（action）', Object.keys(ACTS), { optional: true }) action?: string;
  @Text('操作人（actor）', { max: 64, optional: true }) actor?: string;
  @Text('上页末尾（after）', { max: 20, optional: true }) after?: string;
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 200, optional: true }) limit?: number;
}

export interface AuditPage {
  readonly items: readonly AuditItem[];
  readonly next: string | null;
  /** Every act that the reader may see, for choosing. */
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
  /** What the target is called: a person's name, a version, a case's number; null where it has no name. */
  readonly targetName: string | null;
  /** What was changed, from what to what. */
  readonly summary: string;
}

@ApiTags('管理：审计')
@Controller('api/administration/audit')
export class AuditController {
  constructor(@Inject(Scopes) private readonly scopes: Scopes, @Inject(Database) private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: '操作记录，最新的在前；管理员和审计员可看，限本机关和全地区事项；涉及案件的（查阅举报人身份、拨动教学时钟）只给审计员。actor 是姓名、用户名或者代码' })
  @Answer('AuditPage', { description: 'next 交给下一页的 after' })
  async read(@Query() { action, actor, after, limit = PAGE }: AuditDto, @Me() who: Who): Promise<AuditPage> {
    const { region, regional, orgIds } = await this.scopes.of(who, ['administrator', 'auditor']);
    const hidden = who.posts.some(({ role }) => role === 'administrator') ? Object.keys(CASE_ACTS) : [];
    if (after !== undefined && !/^\d{1,19}$/.test(after)) throw badInput([{ field: 'after', message: '上页末尾（after）应取自上一页的 next' }]);
    const found = await auditPage(this.database, { region, orgIds: regional ? null : orgIds, action: action ?? null, hidden, actor: actor ?? null, after: after ?? null, limit });
    const shown = found.slice(0, limit);
    const names = await namesOfTargets(this.database, shown.map(({ target }) => target));
    const actions = Object.entries(ACTS).filter(([name]) => !hidden.includes(name)).map(([name, title]) => ({ action: name, title }));
    return { items: shown.map((entry) => itemOf(entry, names)), next: found.length > limit ? shown.at(-1)?.id ?? null : null, actions };
  }
}

function itemOf({ id, at, actor, action, target, summary }: AuditEntry, names: ReadonlyMap<string, string>): AuditItem {
  return { id, at: instantOf(at), actor, action, title: titleOfAct(action), target, targetName: names.get(target) ?? null, summary };
}
