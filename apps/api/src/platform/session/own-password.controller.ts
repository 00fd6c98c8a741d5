import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { hash, verify } from '@node-rs/argon2';
import { Database, endSessions, replacePassword } from '@sidan/persistence';
import type { FastifyRequest } from 'fastify';
import { Secret } from '../../actions/fields.js';
import { badInput, Problem } from '../problem/problem.js';
import { Sessions } from './sessions.js';
import { SignInLock } from './sign-in-lock.js';
import { Me, WithOneTimePassword, type Who } from './who.js';

const SHORTEST = 10;

export class OwnPasswordDto {
  @Secret('现密码（oldPassword）', { max: 200 }) oldPassword!: string;
  @Secret('新密码（newPassword）', { max: 200 }) newPassword!: string;
}

@ApiTags('会话')
@Controller('api/me')
export class OwnPasswordController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignInLock) private readonly lock: SignInLock,
  ) {}

  /** Guessing the old one here is locked as guessing at the door is. */
  @Post('password')
  @WithOneTimePassword()
  @HttpCode(204)
  @ApiOperation({ summary: '修改自己的密码', description: '新密码至少10个字符；本人的其他会话随即失效。一次性密码登录后须先办此步。' })
  @ApiNoContentResponse()
  async change(@Body() { oldPassword, newPassword }: OwnPasswordDto, @Me() who: Who, @Req() request: FastifyRequest): Promise<void> {
    checkNew(newPassword, oldPassword, who);
    const attempt = this.lock.begin(request.ip, who.username);
    const from = await this.currentHash(who.personId).catch((error: unknown) => { attempt.withdrawn(); throw error; });
    if (!(await verify(from, oldPassword).catch(() => false))) throw new Problem(403, 'old-password-wrong', '现密码不正确。', { article: '『登录规则』：改密须验证现密码' });
    attempt.succeeded();
    const to = await hash(newPassword);
    await this.database.transaction(async (tx) => {
      if (!(await replacePassword(tx, who.personId, { from, to }))) throw new Problem(409, 'password-changed-meanwhile', '密码刚刚已被修改，请重新登录。', { article: '『登录规则』：改密以最近一次为准' });
      await endSessions(tx, who.personId, who.tokenHash);
    });
    this.sessions.forget(who.personId);
  }

  private async currentHash(personId: string): Promise<string> {
    const [row] = await this.database.read<{ passwordHash: string }>('SELECT password_hash AS passwordHash FROM person WHERE id = ?', [personId]);
    return row?.passwordHash ?? '';
  }
}

function checkNew(password: string, old: string, { username }: Who): void {
  const wrong = [...password].length < SHORTEST ? `新密码至少${SHORTEST}个字符`
    : password === old ? '新密码不能与现密码相同'
      : password.includes(username) ? '新密码不能包含用户名' : null;
  if (wrong !== null) throw badInput([{ field: 'newPassword', message: wrong }]);
}
