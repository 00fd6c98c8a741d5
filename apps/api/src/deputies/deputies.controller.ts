import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { stepHeaders } from '../actions/step-headers.js';
import { Answer } from '../platform/openapi/answer.js';
import { Me, type Who } from '../platform/session/who.js';
import { Deputies } from './deputies.js';
import { DeputyDto } from './deputy.dto.js';
import type { DeputyList, DeputyView } from './deputy-view.js';

@ApiTags('代办')
@Controller('api/deputies')
export class DeputiesController {
  constructor(@Inject(Deputies) private readonly deputies: Deputies) {}

  @Get()
  @ApiOperation({ summary: '代办安排：本人委托的、本人代办的，负责人另见本机关全部' })
  @Answer('DeputyList')
  list(@Me() who: Who): Promise<DeputyList> {
    return this.deputies.list(who);
  }

  @Post()
  @ApiOperation({ summary: '安排代办：由本人，或由机关的执法队长、负责人为缺席人安排；代办人须任同一岗位', description: '代办只转交已签收的任务，不增加任何权限；回避、审核与办理分离等规则照旧。' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string', maxLength: 64 } })
  @Answer('DeputyView', { status: 201 })
  set(@Body() body: DeputyDto, @Me() who: Who, @Req() request: FastifyRequest): Promise<DeputyView> {
    return this.deputies.set(body, who, stepHeaders(request).commandId);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: '结束代办' })
  @ApiNoContentResponse()
  async end(@Param('id') id: string, @Me() who: Who): Promise<void> {
    await this.deputies.end(id, who);
  }
}
