import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dateOf, instantOf, SOON_MS } from '@sidan/domain';
import { Database, deputisedTo, inbox, inboxCounts, type InboxFilter, Rulebook } from '@sidan/persistence';
import { truthOf } from '../lists/query-fields.js';
import { Answer } from '../platform/openapi/answer.js';
import { badInput } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { InboxDto } from './inbox.dto.js';
import { type InboxList, type TaskCounts, workItem } from './work-item.js';

@ApiTags('待办')
@Controller('api/inbox')
export class InboxController {
  constructor(@Inject(Database) private readonly database: Database, @Inject(Rulebook) private readonly rulebook: Rulebook) {}

  @Get()
  @ApiOperation({
    summary: '待办任务，按期限先后',
    description: 'mine 本人的（含代办），team 本岗位的，claimable 可认领的，waiting 本机关等待其他岗位办理的。带筛选条件时一页可能不满，next 不为空即可继续查找。',
  })
  @Answer('InboxList')
  async read(@Query() asked: InboxDto, @Me() { personId, posts }: Who): Promise<InboxList> {
    const now = Date.now();
    const { scope, after, limit } = asked;
    const [calendar, deputyFor] = await Promise.all([this.rulebook.newestCalendar(), scope === 'mine' ? this.deputyFor(personId, now) : []]);
    const page = await inbox(this.database, { personId, posts, deputyFor, scope, after: after ?? null, limit: limit ?? 20, filter: filterOf(asked), now });
    if (!page) throw badInput([{ field: 'after', message: '上页末尾（after）应取自上一页的 next' }]);
    return { items: page.items.map((item) => workItem(item, now, calendar)), next: page.next };
  }

  @Get('counts')
  @ApiOperation({ summary: '各范围的待办数、已逾期数、三日内到期数；每项最多数到1000' })
  @Answer('TaskCounts')
  async counts(@Me() { personId, posts }: Who): Promise<TaskCounts> {
    const now = Date.now();
    return inboxCounts(this.database, { personId, posts, deputyFor: await this.deputyFor(personId, now) }, { now, soonMs: SOON_MS });
  }

  /** An absence is counted in real days, whatever a training case's clock says. */
  private deputyFor(personId: string, now: number) {
    return deputisedTo(this.database, personId, dateOf(instantOf(now)));
  }
}

function filterOf({ kind, action, late, dueBefore, training, q }: InboxDto): InboxFilter {
  const [isLate, isTraining] = [truthOf(late), truthOf(training)];
  return {
    ...(kind === undefined ? {} : { kind }), ...(action === undefined || action.length === 0 ? {} : { actions: action }), ...(isLate === undefined ? {} : { late: isLate }),
    ...(dueBefore === undefined ? {} : { dueBefore: Date.parse(dueBefore) }), ...(isTraining === undefined ? {} : { training: isTraining }), ...(q === undefined ? {} : { text: q }),
  };
}
