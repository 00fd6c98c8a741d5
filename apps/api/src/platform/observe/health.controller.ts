import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@sidan/persistence';
import type { FastifyReply } from 'fastify';
import { connect } from 'node:net';
import { Answer } from '../openapi/answer.js';
import { Public } from '../session/who.js';
import { SETTINGS, type Settings } from '../settings.js';

const PATIENCE_MS = 2_000;

export interface Alive {
  readonly status: 'up';
}

export interface Readiness {
  readonly status: 'up' | 'degraded' | 'down';
  readonly database: 'up' | 'down';
  /** Unknown where the API was told of none. */
  readonly temporal: 'up' | 'down' | 'unknown';
}

@ApiTags('运行')
@Controller('health')
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database, @Inject(SETTINGS) private readonly settings: Settings) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: '进程在运行' })
  @Answer('Alive')
  live(): Alive {
    return { status: 'up' };
  }

  /** Officers work on while Temporal is away, so its absence is `degraded`, not unready. */
  @Get('ready')
  @Public()
  @ApiOperation({ summary: '可以办理业务：数据库可用；Temporal 不可用时为 degraded，仍可办理' })
  @Answer('Readiness')
  @Answer('Readiness', { status: 503 })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const [database, temporal] = await Promise.all([this.databaseAnswers(), temporalAnswers(this.settings.temporalAddress)]);
    if (!database) void reply.status(503);
    const status = !database ? 'down' : temporal === 'down' ? 'degraded' : 'up';
    return { status, database: database ? 'up' : 'down', temporal };
  }

  private databaseAnswers(): Promise<boolean> {
    const patience = new Promise<boolean>((resolve) => { setTimeout(resolve, PATIENCE_MS, false).unref(); });
    return Promise.race([this.database.read('SELECT 1').then(() => true, () => false), patience]);
  }
}

function temporalAnswers(address: string | null): Promise<Readiness['temporal']> {
  if (address === null) return Promise.resolve('unknown');
  const [host = '127.0.0.1', port = '7233'] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: PATIENCE_MS / 2 });
    const answer = (state: 'up' | 'down') => { socket.destroy(); resolve(state); };
    socket.once('connect', () => answer('up')).once('timeout', () => answer('down')).once('error', () => answer('down'));
  });
}
