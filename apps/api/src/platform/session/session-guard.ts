import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { Problem } from '../problem/problem.js';
import { Sessions } from './sessions.js';
import { PUBLIC, UNATTENDED, WITH_ONE_TIME_PASSWORD } from './who.js';

export const SESSION_COOKIE = 'sidan_session';
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A Bearer token, or the cookie; with the cookie, whatever writes must carry the session's CSRF token too. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector, @Inject(Sessions) private readonly sessions: Sessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const isMarked = (mark: string) => this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]);
    if (isMarked(PUBLIC)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const bearer = bearerOf(request);
    const token = bearer ?? request.cookies[SESSION_COOKIE];
    if (!token) throw new Problem(401, 'not-signed-in', '请先登录。');
    const who = await this.sessions.find(token, { attended: !isMarked(UNATTENDED) });
    if (bearer === null && !SAFE_METHODS.has(request.method) && !sameText(request.headers['x-csrf-token'], who.csrfToken)) {
      throw new Problem(403, 'csrf', '缺少或错误的 X-CSRF-Token；用 Cookie 登录时，写操作须带上登录时取得的 csrfToken。', { article: '『登录规则』：写操作须出自本人打开的页面' });
    }
    if (who.mustChangePassword && !isMarked(WITH_ONE_TIME_PASSWORD)) throw new Problem(403, 'password-must-change', '您用的是一次性密码，请先改为自己的密码。', { article: '『登录规则』：一次性密码只用于改密' });
    request.who = who;
    return true;
  }
}

function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer ([A-Za-z0-9_-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

function sameText(given: unknown, wanted: string): boolean {
  return typeof given === 'string' && given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}
