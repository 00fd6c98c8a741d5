import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CASE_PHASES, instantOf, readersOf, type Policy } from '@sidan/domain';
import { caseList, Database, Rulebook } from '@sidan/persistence';
import { Id, OneOf, Text, WholeNumber } from '../actions/fields.js';
import { FromText } from '../files/paging.dto.js';
import { Answer } from '../platform/openapi/answer.js';
import { badInput, notFound } from '../platform/problem/problem.js';
import { casePosts, Me, type Who } from '../platform/session/who.js';
import { phaseTitle } from './phase-title.js';
import { TRUTH, type Truth, truthOf } from './query-fields.js';

export class CaseListDto {
  @Id('办案机关（org）', { optional: true }) org?: string;
  @OneOf('阶段（phase）', Object.keys(CASE_PHASES), { optional: true }) phase?: string;
  @Text('编号、案号、事由或当事人含有（q）', { max: 60, optional: true }) q?: string;
  @OneOf('教学案件（training）', TRUTH, { optional: true }) training?: Truth;
  @Text('上页末尾（after）', { max: 500, optional: true }) after?: string;
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 200, optional: true }) limit?: number;
}

export interface CaseListItem {
  readonly caseId: string;
  /** 线索编号 */
  readonly number: string | null;
  readonly subject: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly phase: string;
  readonly phaseTitle: string;
  readonly openedAt: string;
  readonly ended: boolean;
  readonly training: boolean;
  /** A period of the case or of one of its proceedings is overdue now. */
  readonly late: boolean;
}

export interface CaseList {
  readonly items: readonly CaseListItem[];
  /** The next page's `after`. A page asked by phase or text may be short, even empty, and still have a next. */
  readonly next: string | null;
}

@ApiTags('查阅')
@Controller('api/cases')
export class CasesController {
  constructor(@Inject(Rulebook) private readonly rulebook: Rulebook, @Inject(Database) private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: '可阅案件，新的在前；q 查编号、案号、事由、当事人，完整编号不论新旧都能查到' })
  @Answer('CaseList')
  async list(@Query() { org, phase, q, training, after, limit }: CaseListDto, @Me() who: Who): Promise<CaseList> {
    const readerOrgs = [...new Set(casePosts(who).map(({ orgId }) => orgId))];
    const readable = handlingOrgs(readerOrgs, await this.rulebook.currentPolicy(who.region));
    if (org !== undefined && !readable.includes(org)) throw notFound('机关');
    const isTraining = truthOf(training);
    const page = await caseList(this.database, {
      orgIds: org === undefined ? readable : [org], readerOrgs, after: after ?? null, limit: limit ?? 20, ...(phase === undefined ? {} : { phase }),
      ...(isTraining === undefined ? {} : { training: isTraining }), ...(q === undefined ? {} : { text: q }),
    });
    if (!page) throw badInput([{ field: 'after', message: '上页末尾（after）应取自上一页的 next' }]);
    return { items: page.items.map((item) => ({ ...item, openedAt: instantOf(item.openedAt), phaseTitle: phaseTitle(item.phase) })), next: page.next };
  }
}

/** Organisations whose cases are readable to one of these. */
function handlingOrgs(readerOrgs: readonly string[], policy: Policy | null): readonly string[] {
  const others = policy?.organisations.filter(({ id }) => readersOf(id, policy).some((reader) => readerOrgs.includes(reader))) ?? [];
  return [...new Set([...readerOrgs, ...others.map(({ id }) => id)])];
}
