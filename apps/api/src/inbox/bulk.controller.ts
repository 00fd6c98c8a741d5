import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { StepDoc } from '../actions/step-doc.js';
import { stepHeaders } from '../actions/step-headers.js';
import { Answer } from '../platform/openapi/answer.js';
import { Me, type Who } from '../platform/session/who.js';
import { BulkSteps, type BulkOutcome } from './bulk-steps.js';
import { AssignmentsDto, ClaimsDto } from './inbox.dto.js';

/** Several tasks at once: each is a step of its own, and each answers for itself. */
@ApiTags('待办')
@Controller('api/inbox')
export class BulkController {
  constructor(@Inject(BulkSteps) private readonly bulk: BulkSteps) {}

  @Post('claims')
  @HttpCode(200)
  @StepDoc()
  @ApiOperation({ summary: '批量签收：逐项办理，逐项答复' })
  @Answer('BulkOutcome')
  claim(@Body() { items }: ClaimsDto, @Me() who: Who, @Req() request: FastifyRequest): Promise<BulkOutcome> {
    return this.bulk.take(items, { action: 'claim-task', body: {} }, who, stepHeaders(request));
  }

  @Post('assignments')
  @HttpCode(200)
  @StepDoc()
  @ApiOperation({ summary: '批量改派：逐项办理，逐项答复' })
  @Answer('BulkOutcome')
  assign(@Body() { items, personId, reason }: AssignmentsDto, @Me() who: Who, @Req() request: FastifyRequest): Promise<BulkOutcome> {
    return this.bulk.take(items, { action: 'assign-task', body: { personId, reason } }, who, stepHeaders(request));
  }
}
