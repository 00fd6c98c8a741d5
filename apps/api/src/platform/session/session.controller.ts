import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ROLES, type Role } from '@sidan/domain';
import { Rulebook } from '@sidan/persistence';
import { Secret, Text } from '../../actions/fields.js';
import { Answer } from '../openapi/answer.js';
import { SETTINGS, type Settings } from '../settings.js';
import { Throttled } from '../throttled.js';
import { SESSION_COOKIE } from './session-guard.js';
import { LONGEST_MS, Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { Me, Public, WithOneTimePassword, type Who } from './who.js';

/** The signed-in person, as the pages show him. */
export interface MeView {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly region: string;
  readonly regionName: string;
  readonly posts: readonly { readonly role: Role; readonly roleTitle: string; readonly orgId: string; readonly orgName: string }[];
  /** To be sent as X-CSRF-Token with whatever writes. */
  readonly csrfToken: string;
  /** Signed in with a one-time password: nothing but POST /api/me/password is open. */
  readonly mustChangePassword: boolean;
}

export interface SignedIn {
  readonly token: string;
  readonly csrfToken: string;
  readonly me: MeView;
}

export class SignInDto {
  @Text('用户名', { max: 64 }) username!: string;
  @Secret('密码', { max: 200 }) password!: string;
}

@ApiTags('会话')
@Controller('api')
export class SessionController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('session')
  @Public()
  @Throttled('signInsPerMinute')
  @HttpCode(200)
  @ApiOperation({ summary: '登录', description: '令牌可放在 Authorization: Bearer 中；同时写入 httpOnly Cookie，用 Cookie 时写操作须带 X-CSRF-Token。30分钟不操作或满12小时即失效。' })
  @Answer('SignedIn', { description: 'token、csrfToken 和本人岗位' })
  async open(@Body() body: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedIn> {
    const personId = await this.signIn.check(body.username, body.password, request.ip);
    const { token, csrfToken } = await this.sessions.open(personId);
    void reply.setCookie(SESSION_COOKIE, token, { ...this.cookie(), maxAge: LONGEST_MS / 1000 });
    return { token, csrfToken, me: await this.describe(await this.sessions.find(token)) };
  }

  @Delete('session')
  @WithOneTimePassword()
  @HttpCode(204)
  @ApiOperation({ summary: '退出登录' })
  @ApiNoContentResponse()
  async close(@Me() who: Who, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.close(who.tokenHash);
    void reply.clearCookie(SESSION_COOKIE, this.cookie());
  }

  @Get('me')
  @WithOneTimePassword()
  @ApiOperation({ summary: '我是谁：姓名、地区、岗位' })
  @Answer('MeView')
  me(@Me() who: Who): Promise<MeView> {
    return this.describe(who);
  }

  private async describe({ personId, username, name, region, posts, csrfToken, mustChangePassword }: Who): Promise<MeView> {
    const policy = await this.rulebook.currentPolicy(region);
    const named = posts.map((post) => ({
      ...post, roleTitle: ROLES[post.role], orgName: policy?.organisations.find(({ id }) => id === post.orgId)?.name ?? post.orgId,
    }));
    return { personId, username, name, region, regionName: policy?.name ?? region, posts: named, csrfToken, mustChangePassword };
  }

  private cookie() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.settings.secureCookie } as const;
  }
}
