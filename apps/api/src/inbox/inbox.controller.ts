import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { instantOf } from '@sidan/domain';
import { Database, inbox, type InboxItem } from '@sidan/persistence';
import { OneOf, Text, WholeNumber } from '../actions/fields.js';
import { FromText } from '../files/paging.dto.js';
import { badInput } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';

export class InboxDto {
  @OneOf('范围（scope）', ['mine', 'team', 'claimable']) scope!: 'mine' | 'team' | 'claimable';
  @Text('上页末尾（after）', { max: 500, optional: true }) after?: string;
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 100, optional: true }) limit?: number;
}

@ApiTags('待办')
@Controller('api/inbox')
export class InboxController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: '待办任务，按期限先后；mine 本人的，team 本岗位的，claimable 可认领的' })
  @ApiOkResponse({ description: '{items, next}：next 交给下一页的 after' })
  async read(@Query() { scope, after, limit }: InboxDto, @Me() { personId, posts }: Who) {
    const page = await inbox(this.database, { personId, posts, scope, after: after ?? null, limit: limit ?? 20 });
    if (!page) throw badInput([{ field: 'after', message: '上页末尾（after）应取自上一页的 next' }]);
    return { items: page.items.map(shown), next: page.next };
  }
}

function shown({ due, openedAt, ...item }: InboxItem) {
  return { ...item, due: due === null ? null : instantOf(due), openedAt: instantOf(openedAt) };
}
