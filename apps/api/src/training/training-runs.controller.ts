import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsObject, ValidateIf } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { WholeNumber } from '../actions/fields.js';
import { StepDoc } from '../actions/step-doc.js';
import { stepHeaders } from '../actions/step-headers.js';
import { Answer } from '../platform/openapi/answer.js';
import { Me, type Who } from '../platform/session/who.js';
import { Player } from './player.js';
import { Shelf } from './shelf.js';
import { Sights } from './sights.js';
import { TrainingFiles } from './training-files.js';
import { TrainingRuns } from './training-runs.js';
import type { TrainingAnswer, TrainingRunView, TrainingShelf, TrainingSight } from './training-shapes.js';

export class NextStepDto {
  @WholeNumber('第几步，从0起（step）', { min: 0, max: 1000 }) step!: number;
  @ApiProperty({ description: '自己填写的内容；不写则照剧本', required: false, type: Object, additionalProperties: true })
  @ValidateIf((_, value) => value !== undefined)
  @IsObject({ message: '自己填写的内容（body）应为一个 JSON 对象' })
  body?: object;
}

@ApiTags('以案教学')
@Controller('api/training')
export class TrainingRunsController {
  constructor(
    @Inject(Shelf) private readonly shelf: Shelf,
    @Inject(TrainingRuns) private readonly runs: TrainingRuns,
    @Inject(TrainingFiles) private readonly files: TrainingFiles,
    @Inject(Sights) private readonly sights: Sights,
    @Inject(Player) private readonly player: Player,
  ) {}

  @Get('stories')
  @ApiOperation({ summary: '教学故事：教什么、谁出场、几步，以及自己练到哪里；人人可看' })
  @Answer('TrainingShelf')
  stories(@Me() who: Who): Promise<TrainingShelf> {
    return this.shelf.read(who);
  }

  @Post('stories/:story')
  @StepDoc()
  @ApiOperation({ summary: '开始一次练习：以剧中受理员的身份登记教学案件' })
  @Answer('TrainingRunView', { status: 201 })
  async open(@Param('story') story: string, @Me() who: Who, @Req() request: FastifyRequest): Promise<TrainingRunView> {
    return this.run(await this.runs.open(story, who, stepHeaders(request)), who);
  }

  @Get('runs/:caseId')
  @ApiOperation({ summary: '自己的一次练习：剧本和已经办的各步' })
  @Answer('TrainingRunView')
  async run(@Param('caseId') caseId: string, @Me() who: Who): Promise<TrainingRunView> {
    const run = await this.runs.mine(caseId, who);
    return this.runs.view(run, await this.files.of(caseId));
  }

  @Get('runs/:caseId/sight')
  @ApiOperation({ summary: '下一步的办理人现在看到的案件，以及照剧本填好的表单' })
  @Answer('TrainingSight')
  async sight(@Param('caseId') caseId: string, @Me() who: Who, @Req() request: FastifyRequest): Promise<TrainingSight> {
    const run = await this.runs.mine(caseId, who);
    return this.sights.of(run, { caseId, step: run.played.length, trainee: who, requestId: request.id });
  }

  @Post('runs/:caseId/next')
  @HttpCode(200)
  @ApiOperation({ summary: '以剧中人的身份办下一步；同一步请求两次只办一次' })
  @Answer('TrainingAnswer', { description: 'waiting：到期事项还在办理，请稍后再问' })
  next(@Param('caseId') caseId: string, @Body() { step, body }: NextStepDto, @Me() who: Who, @Req() request: FastifyRequest): Promise<TrainingAnswer> {
    return this.player.next({ step, own: body }, { caseId, trainee: who, requestId: request.id });
  }
}
