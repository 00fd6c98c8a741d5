import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CasePhase, CaseState } from '@sidan/domain';
import { caseByFollowUpCode, Database } from '@sidan/persistence';
import { API_KINDS } from '../files/file-kinds.js';
import { slipsOf, type Slip } from '../files/slips.js';
import { Answer } from '../platform/openapi/answer.js';
import { Problem } from '../platform/problem/problem.js';
import { Public } from '../platform/session/who.js';
import { Throttled } from '../platform/throttled.js';
import { followUpHash } from './follow-up-codes.js';

/** What a reporter reads; nothing of the party, nothing of the evidence. */
const STATUS_WORDS: Readonly<Record<CasePhase, string>> = {
  intake: '已收到，正在审核是否受理', dispatch: '已受理，正在派单', closure: '已派单，正在依法办理', evaluation: '已办理完毕，正在回访评查',
  closed: '已办结', refused: '不予受理', merged: '已并入同一事项的案件一并办理',
};

/** Nothing of the party, nothing of who reported. */
export interface FollowUp {
  readonly reportNo: string;
  readonly status: string;
  readonly slips: readonly Pick<Slip, 'title' | 'status'>[];
  readonly refusal: CaseState['refusal'];
}

@ApiTags('收单')
@Controller('api/follow-up')
export class FollowUpController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get(':code')
  @Public()
  @Throttled('publicReadsPerMinute')
  @ApiOperation({ summary: '举报人凭查询码查进度', security: [] })
  @Answer('FollowUp')
  async read(@Param('code') code: string): Promise<FollowUp> {
    const hash = followUpHash(code);
    const file = hash ? await caseByFollowUpCode(this.database, API_KINDS, hash) : null;
    if (!file) throw new Problem(404, 'not-found', '查询码不正确。');
    const { phase, reportNo, refusal } = file.state as CaseState;
    return { reportNo, status: STATUS_WORDS[phase], slips: slipsOf({ phase }).map(({ title, status }) => ({ title, status })), refusal };
  }
}
