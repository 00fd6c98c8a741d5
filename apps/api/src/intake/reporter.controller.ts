import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CASE_ACCESS, type CaseState, type FileState } from '@sidan/domain';
import { Database, reporterOf, toSqlTime } from '@sidan/persistence';
import { actorAs } from '../actions/acting-post.js';
import { ReadableFiles } from '../files/readable-files.js';
import { Problem } from '../platform/problem/problem.js';
import { Me, type Post, type Who } from '../platform/session/who.js';

@ApiTags('收单')
@Controller('api/cases/:id/reporter')
export class ReporterController {
  constructor(@Inject(ReadableFiles) private readonly files: ReadableFiles, @Inject(Database) private readonly database: Database) {}

  /** Written down before it is answered: nobody reads a reporter's name unseen. */
  @Get()
  @ApiOperation({ summary: '举报人身份：只给受理员和打满意度电话的人，每次查阅留痕' })
  @ApiOkResponse()
  async read(@Param('id') id: string, @Me() who: Who) {
    const { state } = await this.files.read('case', id, who);
    const post = who.posts.find((held) => needsToKnow(held, state));
    if (!post) throw new Problem(403, 'reporter-protected', '举报人身份保密，只有本机关受理员和评单阶段的满意度回访人可以查阅。', { article: '『举报人保护』' });
    const reporter = await reporterOf(this.database, id);
    if (!reporter) throw new Problem(404, 'no-reporter', '举报人没有留下身份信息。');
    await this.database.write('INSERT INTO audit (at, actor, action, target, detail) VALUES (?, ?, ?, ?, ?)',
      [toSqlTime(Date.now()), JSON.stringify(actorAs(who, post)), 'read-reporter', id, JSON.stringify({ phase: state.phase })]);
    return reporter;
  }
}

function needsToKnow({ role, orgId }: Post, state: FileState): boolean {
  if (orgId !== state.orgId) return false;
  const calling: CaseState['phase'] = 'evaluation';
  return role === 'intake-clerk' || (state.phase === calling && CASE_ACCESS['record-satisfaction'].roles.includes(role));
}
