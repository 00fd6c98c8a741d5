import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerPenalty, PARTY_KINDS, PENALTY_FACTORS, STATUTORY, type ClockRule, type PartyKind, type PenaltyAnswer, type PenaltyFactor } from '@sidan/domain';
import { Rulebook } from '@sidan/persistence';
import { Decimal, Id, OneOf, SomeOf } from '../actions/fields.js';
import { Answer } from '../platform/openapi/answer.js';
import { notFound, Problem } from '../platform/problem/problem.js';
import { ClockPreviewDto } from './clock-preview.dto.js';
import { type ClockPreview, previewClock } from './clock-preview.js';

export class PenaltyPreviewDto {
  @Id('地区') region!: string;
  @Id('事项') matter!: string;
  @OneOf('当事人类型', PARTY_KINDS) party!: PartyKind;
  @Decimal('数量', { min: 0, max: 1e12, optional: true }) quantity?: number;
  @SomeOf('法定情节', PENALTY_FACTORS, { optional: true }) factors?: PenaltyFactor[];
}

export interface ClockList {
  readonly clocks: readonly ClockRule[];
}

export type PenaltyPreview = PenaltyAnswer;

@ApiTags('计算器')
@Controller('api')
export class CalculatorsController {
  constructor(@Inject(Rulebook) private readonly rulebook: Rulebook) {}

  @Get('clocks')
  @ApiOperation({ summary: '全部期限：依据、长度和单位、起算事实、逾期后果' })
  @Answer('ClockList')
  clocks(): ClockList {
    return { clocks: Object.values(STATUTORY) };
  }

  @Post('clocks/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '期限计算：哪天届满，为什么是这一天' })
  @Answer('ClockPreview')
  async clock(@Body() asked: ClockPreviewDto): Promise<ClockPreview> {
    const calendar = await this.rulebook.newestCalendar();
    if (!calendar) throw new Problem(422, 'calendar-year-missing', '尚未导入任何年度的节假日安排。', { article: '国务院办公厅节假日安排' });
    const policy = asked.region === undefined ? null : await this.rulebook.currentPolicy(asked.region);
    if (asked.region !== undefined && !policy) throw notFound('地区');
    return previewClock(asked, calendar, policy);
  }

  @Post('penalties/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '处罚计算：罚款幅度、可否当场处罚、有无听证权，及其理由' })
  @Answer('PenaltyPreview')
  async penalty(@Body() { region, matter: code, party, quantity, factors }: PenaltyPreviewDto): Promise<PenaltyPreview> {
    const policy = await this.rulebook.currentPolicy(region);
    const matter = policy?.matters.find((each) => each.code === code);
    if (!policy || !matter) throw notFound(policy ? '事项' : '地区');
    const question = { party, ...(quantity === undefined ? {} : { quantity }), ...(factors ? { factors } : {}) };
    return answerPenalty({ policy, matter, question });
  }
}
