import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { epochOf, instantOf, type FileState } from '@sidan/domain';
import { Database, legalNow, moveTrainingClock, toSqlTime, trainingClock, type StoredFile, type TrainingClock } from '@sidan/persistence';
import { actorAs } from '../actions/acting-post.js';
import { Decimal, InstantField } from '../actions/fields.js';
import { ReadableFiles } from '../files/readable-files.js';
import { Problem } from '../platform/problem/problem.js';
import { casePosts, Me, type Who } from '../platform/session/who.js';

export class MoveClockDto {
  @InstantField('拨到（to）') to!: string;
  @Decimal('倍率（rate）', { min: 0, max: 1_000_000, optional: true }) rate?: number;
}

const OUTSTANDING = `
  SELECT COUNT(*) AS n FROM file f JOIN clock c ON c.file_id = f.id WHERE f.case_id = ? AND f.ended = 0 AND c.next_at <= ?`;

@ApiTags('以案教学')
@Controller('api/training/:caseId/clock')
export class TrainingController {
  constructor(@Inject(ReadableFiles) private readonly files: ReadableFiles, @Inject(Database) private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: '教学案件的时钟，以及到此时为止的期限事件是否都已办完（caughtUp）' })
  @ApiOkResponse()
  async read(@Param('caseId') caseId: string, @Me() who: Who) {
    await this.files.read('case', caseId, who);
    const clock = await trainingClock(this.database, caseId);
    if (!clock) throw notTraining();
    return this.shown(caseId, clock);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '把教学案件的时钟往前拨' })
  @ApiOkResponse()
  async move(@Param('caseId') caseId: string, @Body() { to, rate }: MoveClockDto, @Me() who: Who) {
    const { state }: StoredFile = await this.files.read('case', caseId, who);
    const result = await moveTrainingClock(this.database, caseId, { to: epochOf(instantOf(to)), ...(rate === undefined ? {} : { rate }) }, actorAs(who, postFor(state, who)));
    if ('notTraining' in result) throw notTraining();
    if ('backwards' in result) throw new Problem(409, 'clock-backwards', `教学时钟只能往前拨，现在是${instantOf(result.backwards.now)}。`);
    return this.shown(caseId, result.moved);
  }

  private async shown(caseId: string, clock: TrainingClock) {
    const now = legalNow(clock, Date.now());
    const [row] = await this.database.read<{ n: number }>(OUTSTANDING, [caseId, toSqlTime(now)]);
    const outstanding = row?.n ?? 0;
    return { legalNow: instantOf(now), rate: clock.rate, moves: clock.moves, outstanding, caughtUp: outstanding === 0 };
  }
}

/** An auditor reads and never writes, a clock's hands included. */
function postFor(state: FileState, who: Who) {
  const post = casePosts(who).find(({ role, orgId }) => role !== 'auditor' && (orgId === state.orgId || state.readers.includes(orgId)));
  if (!post) throw new Problem(403, 'role-cannot', '审计员只能查阅，不能拨动教学时钟。', { article: '『岗位权限表』' });
  return post;
}

function notTraining(): Problem {
  return new Problem(409, 'not-training', '这不是教学案件，实际案件的时间不能拨动。');
}
