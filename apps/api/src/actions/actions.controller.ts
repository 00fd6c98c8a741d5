import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { FileState } from '@sidan/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answer } from '../platform/openapi/answer.js';
import { Me, type Who } from '../platform/session/who.js';
import { StepDoc } from './step-doc.js';
import { stepHeaders } from './step-headers.js';
import type { StepReceipt } from './step-receipt.js';
import { Steps } from './steps.js';

@Controller('api')
export class ActionsController {
  constructor(@Inject(Steps) private readonly steps: Steps) {}

  @Post('cases/:id/actions/:action')
  @HttpCode(200)
  @StepDoc('id')
  @ApiOperation({ operationId: 'caseAction' })
  @Answer('StepReceipt', { description: '已记录：序号、台账条目、接下来的任务' })
  onCase(@Param() asked: Asked, @Body() body: unknown, @Me() who: Who, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StepReceipt> {
    return this.take('case', asked, { body, who, request, reply });
  }

  @Post('proceedings/:id/actions/:action')
  @HttpCode(200)
  @StepDoc('id')
  @ApiOperation({ operationId: 'proceedingAction' })
  @Answer('StepReceipt', { description: '已记录：序号、台账条目、接下来的任务' })
  onProceeding(@Param() asked: Asked, @Body() body: unknown, @Me() who: Who, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StepReceipt> {
    return this.take('proceeding', asked, { body, who, request, reply });
  }

  private async take(kind: FileState['kind'], { id, action }: Asked, call: Call): Promise<StepReceipt> {
    const receipt = await this.steps.take({ kind, fileId: id, action, body: call.body, who: call.who, headers: stepHeaders(call.request) });
    void call.reply.header('etag', `"${receipt.seq}"`);
    return receipt;
  }
}

interface Asked { readonly id: string; readonly action: string }
interface Call { readonly body: unknown; readonly who: Who; readonly request: FastifyRequest; readonly reply: FastifyReply }
