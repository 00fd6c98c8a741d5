import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Me, Unattended, type Who } from '../platform/session/who.js';
import { LiveUpdates } from './live-updates.js';

const STREAM = {
  'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'keep-alive', 'x-accel-buffering': 'no',
} as const;

@ApiTags('实时更新')
@Controller('api/live')
export class LiveController {
  constructor(@Inject(LiveUpdates) private readonly live: LiveUpdates) {}

  @Get()
  @Unattended()
  @ApiOperation({
    summary: '实时更新（Server-Sent Events）：可阅案件和本岗位任务所在案件的新进展，包括教学时钟的拨动',
    description: '事件：change {fileId, kind, caseId, seq, moves}，moves 是教学时钟拨过几次；ping 每25秒，连上时先来一次；session-ended 会话已结束，随后关闭。断线重连后应重新读取页面内容。保持连接不算操作，不延长会话。',
  })
  @ApiOkResponse({ description: 'change 事件的 data', content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/LiveChange' } } } })
  open(@Me() who: Who, @Res() reply: FastifyReply): void {
    this.live.checkRoom();
    reply.hijack();
    reply.raw.writeHead(200, { ...reply.getHeaders() as Record<string, string>, ...STREAM });
    this.live.listen(who, reply.raw);
  }
}
