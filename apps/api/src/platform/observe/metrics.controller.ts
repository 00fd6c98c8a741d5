import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { Public } from '../session/who.js';
import { SETTINGS, type Settings } from '../settings.js';
import { Metrics } from './metrics.js';

const THIS_MACHINE = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics, @Inject(SETTINGS) private readonly settings: Settings) {}

  /** With SIDAN_METRICS_TOKEN for its bearer; without, for this machine only. */
  @Get()
  @Public()
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { metricsToken } = this.settings;
    const allowed = metricsToken ? request.headers.authorization === `Bearer ${metricsToken}` : THIS_MACHINE.has(request.ip);
    if (!allowed) throw new Problem(404, 'no-such-route', '没有这个地址。');
    void reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
