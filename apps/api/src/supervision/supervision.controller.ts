import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { instantOf, supervisorsOf, type Policy } from '@sidan/domain';
import { Database, deadlines, pressingClocks, Rulebook } from '@sidan/persistence';
import { Id, OneOf, WholeNumber } from '../actions/fields.js';
import { FromText } from '../files/paging.dto.js';
import { notFound } from '../platform/problem/problem.js';
import { casePosts, Me, type Who } from '../platform/session/who.js';

const SOON_MS = 3 * 24 * 3_600_000;

export class SupervisedClocksDto {
  @Id('机关（orgId）', { optional: true }) orgId?: string;
  @OneOf('已逾期（late）', ['true', 'false'], { optional: true }) late?: 'true' | 'false';
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 200, optional: true }) limit?: number;
}

@ApiTags('督办')
@Controller('api/supervision')
export class SupervisionController {
  constructor(@Inject(Rulebook) private readonly rulebook: Rulebook, @Inject(Database) private readonly database: Database) {}

  @Get('clocks')
  @ApiOperation({ summary: '最紧的期限：将到期的，或 late=true 已逾期的；限本机关和所督办的机关' })
  @ApiOkResponse()
  async clocks(@Query() { orgId, late, limit }: SupervisedClocksDto, @Me() who: Who) {
    const seen = orgsInSight(who, await this.rulebook.currentPolicy(who.region));
    if (orgId !== undefined && !seen.includes(orgId)) throw notFound('机关');
    const orgs = orgId === undefined ? seen : [orgId];
    const [clocks, totals] = await Promise.all([
      pressingClocks(this.database, orgs, late === 'true' ? 'overdue' : 'running', limit ?? 50), deadlines(this.database, orgs, Date.now() + SOON_MS),
    ]);
    return { totals, clocks: clocks.map((clock) => ({ ...clock, due: instantOf(clock.due) })) };
  }
}

/** One's own organisations and those they supervise. */
function orgsInSight(who: Who, policy: Policy | null): readonly string[] {
  const own = casePosts(who).map(({ orgId }) => orgId);
  const supervised = (policy?.organisations ?? []).filter(({ id }) => policy && supervisorsOf(id, policy).some((above) => own.includes(above)));
  return [...new Set([...own, ...supervised.map(({ id }) => id)])];
}
