import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CASE_ACCESS, ROLES, type CaseState, type FileState } from '@sidan/domain';
import { Database, reporterOf, writeAudit } from '@sidan/persistence';
import { ReadableFiles } from '../files/readable-files.js';
import { phaseTitle } from '../lists/phase-title.js';
import { Answer } from '../platform/openapi/answer.js';
import { Problem } from '../platform/problem/problem.js';
import { Me, type Post, type Who } from '../platform/session/who.js';

export interface ReporterIdentity {
  readonly name: string;
  readonly phone: string;
}

@ApiTags('收单')
@Controller('api/cases/:id/reporter')
export class ReporterController {
  constructor(@Inject(ReadableFiles) private readonly files: ReadableFiles, @Inject(Database) private readonly database: Database) {}

  /** Written down before it is answered: nobody reads a reporter's name unseen. */
  @Get()
  @ApiOperation({ summary: '举报人身份：只给受理员和打满意度电话的人，每次查阅留痕' })
  @Answer('ReporterIdentity')
  async read(@Param('id') id: string, @Me() who: Who): Promise<ReporterIdentity> {
    const { state } = await this.files.read('case', id, who);
    const post = who.posts.find((held) => needsToKnow(held, state));
    if (!post) throw new Problem(403, 'reporter-protected', '举报人身份保密，只有本机关受理员和评单阶段的满意度回访人可以查阅。', { article: '『举报人保护』' });
    const reporter = await reporterOf(this.database, id);
    if (!reporter) throw new Problem(404, 'no-reporter', '举报人没有留下身份信息。');
    const summary = `${ROLES[post.role]}在${phaseTitle(state.phase)}阶段查阅`;
    await this.database.transaction((tx) => writeAudit(tx, {
      actor: { personId: who.personId, name: who.name }, region: who.region, orgId: state.orgId, action: 'read-reporter', target: `case:${id}`, summary,
    }));
    return reporter;
  }
}

function needsToKnow({ role, orgId }: Post, state: FileState): boolean {
  if (orgId !== state.orgId) return false;
  const calling: CaseState['phase'] = 'evaluation';
  return role === 'intake-clerk' || (state.phase === calling && CASE_ACCESS['record-satisfaction'].roles.includes(role));
}
