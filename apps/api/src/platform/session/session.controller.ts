import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Text } from '../../actions/fields.js';
import { SETTINGS, type Settings } from '../settings.js';
import { Throttled } from '../throttled.js';
import { SESSION_COOKIE } from './session-guard.js';
import { LONGEST_MS, Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { Me, Public, type Who } from './who.js';

export class SignInDto {
  @Text('用户名', { max: 64 }) username!: string;
  @Text('密码', { max: 200 }) password!: string;
}

@ApiTags('会话')
@Controller('api')
export class SessionController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('session')
  @Public()
  @Throttled('signInsPerMinute')
  @HttpCode(200)
  @ApiOperation({ summary: '登录', description: '令牌可放在 Authorization: Bearer 中；同时写入 httpOnly Cookie，用 Cookie 时写操作须带 X-CSRF-Token。30分钟不操作或满12小时即失效。' })
  @ApiOkResponse({ description: 'token、csrfToken 和本人岗位' })
  async open(@Body() body: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const personId = await this.signIn.check(body.username, body.password, request.ip);
    const { token, csrfToken } = await this.sessions.open(personId);
    void reply.setCookie(SESSION_COOKIE, token, { ...this.cookie(), maxAge: LONGEST_MS / 1000 });
    return { token, csrfToken, me: describe(await this.sessions.find(token)) };
  }

  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: '退出登录' })
  @ApiNoContentResponse()
  async close(@Me() who: Who, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.close(who.tokenHash);
    void reply.clearCookie(SESSION_COOKIE, this.cookie());
  }

  @Get('me')
  @ApiOperation({ summary: '我是谁：姓名、地区、岗位' })
  @ApiOkResponse()
  me(@Me() who: Who) {
    return { ...describe(who), csrfToken: who.csrfToken };
  }

  private cookie() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.settings.secureCookie } as const;
  }
}

function describe({ personId, name, region, posts }: Who) {
  return { personId, name, region, posts };
}
