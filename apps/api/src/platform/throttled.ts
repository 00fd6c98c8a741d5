import { applyDecorators, Inject, Injectable, SetMetadata, UseGuards, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem/problem.js';
import { SETTINGS, type Settings } from './settings.js';

type Limit = 'signInsPerMinute' | 'publicReadsPerMinute';
const LIMIT = 'sidan:limit';
const MINUTE_MS = 60_000;
const MOST_REMEMBERED = 50_000;

/** So many calls per address and minute, as the settings say. */
export function Throttled(limit: Limit): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(LIMIT, limit), UseGuards(AddressThrottle));
}

/** Counts in this process only: behind several, each lets so many through. */
@Injectable()
export class AddressThrottle implements CanActivate {
  private readonly windows = new Map<string, { count: number; readonly endsAt: number }>();

  constructor(@Inject(Reflector) private readonly reflector: Reflector, @Inject(SETTINGS) private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const limit = this.reflector.getAllAndOverride<Limit>(LIMIT, [context.getHandler(), context.getClass()]);
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const now = Date.now();
    const window = this.windowOf(`${limit} ${addressRange(ip)}`, now);
    window.count += 1;
    if (window.count <= this.settings[limit]) return true;
    const seconds = Math.ceil((window.endsAt - now) / 1000);
    throw new Problem(429, 'too-many-requests', `请求过于频繁，请${seconds}秒后再试。`, { retryAfter: seconds });
  }

  private windowOf(key: string, now: number): { count: number; readonly endsAt: number } {
    const known = this.windows.get(key);
    if (known && now < known.endsAt) return known;
    if (this.windows.size >= MOST_REMEMBERED) this.forget(now);
    const fresh = { count: 0, endsAt: now + MINUTE_MS };
    this.windows.set(key, fresh);
    return fresh;
  }

  /** First what is over; a flood of addresses may then clear the rest. */
  private forget(now: number): void {
    for (const [key, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(key);
    if (this.windows.size >= MOST_REMEMBERED) this.windows.clear();
  }
}

/** Whoever has one IPv6 address has 2⁶⁴ of them: its /64 counts as one. */
function addressRange(ip: string): string {
  return ip.includes(':') && !ip.startsWith('::') ? ip.split(':').slice(0, 4).join(':') : ip;
}
