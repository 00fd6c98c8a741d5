import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { epochOf, instantOf, type FileState } from '@sidan/domain';
import { Database, moveTrainingClock, trainingRun, type StoredFile } from '@sidan/persistence';
import { actorAs } from '../actions/acting-post.js';
import { Decimal, InstantField } from '../actions/fields.js';
import { ReadableFiles } from '../files/readable-files.js';
import { Answer } from '../platform/openapi/answer.js';
import { Problem } from '../platform/problem/problem.js';
import { casePosts, Me, type Post as HeldPost, type Who } from '../platform/session/who.js';
import { trainingTime, type TrainingTime } from './training-time.js';

export class MoveClockDto {
  @InstantField('拨到（to）') to!: string;
  @Decimal('倍率（rate）', { min: 0, max: 1_000_000, optional: true }) rate?: number;
}

@ApiTags('以案教学')
@Controller('api/training/:caseId/clock')
export class TrainingController {
  constructor(@Inject(ReadableFiles) private readonly files: ReadableFiles, @Inject(Database) private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: '教学案件的时钟，以及到此时为止的期限事件是否都已办完（caughtUp）' })
  @Answer('TrainingTime')
  async read(@Param('caseId') caseId: string, @Me() who: Who): Promise<TrainingTime> {
    await this.files.read('case', caseId, who);
    return this.shown(caseId);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '把教学案件的时钟往前拨；本案机关的人员可以，打开这次练习的人也可以' })
  @Answer('TrainingTime')
  async move(@Param('caseId') caseId: string, @Body() { to, rate }: MoveClockDto, @Me() who: Who): Promise<TrainingTime> {
    const { state }: StoredFile = await this.files.read('case', caseId, who);
    const actor = actorAs(who, (await this.ownPost(caseId, who)) ?? postFor(state, who));
    const result = await moveTrainingClock(this.database, caseId, { to: epochOf(instantOf(to)), ...(rate === undefined ? {} : { rate }) }, actor);
    if ('notTraining' in result) throw notTraining();
    if ('backwards' in result) throw new Problem(409, 'clock-backwards', `教学时钟只能往前拨，现在是${instantOf(result.backwards.now)}。`, { article: '『教学规则』：教学时钟只往前走' });
    return this.shown(caseId);
  }

  private async shown(caseId: string): Promise<TrainingTime> {
    const time = await trainingTime(this.database, caseId);
    if (!time) throw notTraining();
    return time;
  }

  /** Whoever opened the run moves its clock, from whatever post. */
  private async ownPost(caseId: string, { personId, posts }: Who): Promise<HeldPost | null> {
    const run = await trainingRun(this.database, caseId);
    return run?.openedBy === personId ? posts[0] ?? null : null;
  }
}

/** An auditor reads and never writes, a clock's hands included. */
function postFor(state: FileState, who: Who): HeldPost {
  const post = casePosts(who).find(({ role, orgId }) => role !== 'auditor' && (orgId === state.orgId || state.readers.includes(orgId)));
  if (!post) throw new Problem(403, 'role-cannot', '审计员只能查阅，不能拨动教学时钟。', { article: '『岗位权限表』' });
  return post;
}

function notTraining(): Problem {
  return new Problem(409, 'not-training', '这不是教学案件，实际案件的时间不能拨动。', { article: '『教学规则』：实际案件以法定时间为准' });
}
