import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, OneOf, Text, WholeNumber } from '../actions/fields.js';
import { FromText } from '../files/paging.dto.js';
import { TRUTH, type Truth } from '../lists/query-fields.js';
import { Answer } from '../platform/openapi/answer.js';
import { Me, type Who } from '../platform/session/who.js';
import type { SupervisionBoard } from './board.js';
import type { OpenEscalations, SupervisedClocks } from './clock-view.js';
import { Supervision } from './supervision.js';

export class BoardDto {
  @Id('机关（orgId）', { optional: true }) orgId?: string;
  @OneOf('看教学案件（training）', TRUTH, { optional: true }) training?: Truth;
}

export class SupervisedClocksDto extends BoardDto {
  @OneOf('已逾期（late）', TRUTH, { optional: true }) late?: Truth;
  @OneOf('三日内到期（soon）', TRUTH, { optional: true }) soon?: Truth;
  @OneOf('待推算（awaiting）', TRUTH, { optional: true }) awaiting?: Truth;
  @Id('承办人（person）', { optional: true }) person?: string;
  @Id('阶段（step）', { optional: true }) step?: string;
  @Id('期限（clock）', { optional: true }) clock?: string;
  @Text('上页末尾（after）', { max: 500, optional: true }) after?: string;
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 200, optional: true }) limit?: number;
}

@ApiTags('督办')
@Controller('api/supervision')
export class SupervisionController {
  constructor(@Inject(Supervision) private readonly supervision: Supervision) {}

  @Get('board')
  @ApiOperation({ summary: '督办看板：按机关、人员、阶段、期限统计未办结、已逾期、三日内到期、中止；每个数都有定义' })
  @Answer('SupervisionBoard')
  board(@Query() { orgId, training }: BoardDto, @Me() who: Who): Promise<SupervisionBoard> {
    return this.supervision.board({ ...(orgId === undefined ? {} : { orgId }), training: training === 'true' }, who);
  }

  @Get('clocks')
  @ApiOperation({ summary: '最紧的期限：机关应办而未办的，将到期的，或 late=true 已逾期的，或 soon=true 三日内到期的（教学案件按自己的时钟）；不含当事人的权利期限；awaiting=true 则是因缺少节假日安排而待推算的，含权利期限；限本机关和所督办的机关，教学案件只在 training=true 时' })
  @Answer('SupervisedClocks')
  clocks(@Query() { orgId, training, late, soon, awaiting, person, step, clock, after, limit }: SupervisedClocksDto, @Me() who: Who): Promise<SupervisedClocks> {
    return this.supervision.clocks({
      ...(orgId === undefined ? {} : { orgId }), training: training === 'true', show: awaiting === 'true' ? 'awaiting' : late === 'true' ? 'overdue' : 'running', soon: soon === 'true',
      ...(person === undefined ? {} : { person }), ...(step === undefined ? {} : { phase: step }), ...(clock === undefined ? {} : { name: clock }), after: after ?? null, limit: limit ?? 50,
    }, who);
  }

  @Get('escalations')
  @ApiOperation({ summary: '未签收的升级督办，按级别：应当通知谁、何时起，谁已签收' })
  @Answer('OpenEscalations')
  escalations(@Query() { orgId, training }: BoardDto, @Me() who: Who): Promise<OpenEscalations> {
    return this.supervision.escalations({ ...(orgId === undefined ? {} : { orgId }), training: training === 'true' }, who);
  }
}
