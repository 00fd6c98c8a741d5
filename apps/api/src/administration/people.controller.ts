import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, peopleOnFile, personOnFile, type PersonOnFile } from '@sidan/persistence';
import type { FastifyReply } from 'fastify';
import { isId } from '../actions/fields.js';
import { Answer } from '../platform/openapi/answer.js';
import { badInput, notFound } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { versionSeen } from './if-match.js';
import { oneTimePassword } from './one-time-password.js';
import { ActiveDto, CertificateChangeDto, NewPersonDto, PeopleDto, PostsDto, QualificationDto } from './people.dto.js';
import { PeopleChanges, type PersonAct } from './people-changes.js';
import { checkCertificate, checkFitness, checkPosts, checkSeparation, hostQualificationFrom } from './person-rules.js';
import { certificateText, isInSight, managedPerson, postsText, qualificationText, type ChangedPerson, type ManagedPeoplePage, type ManagedPerson } from './person-view.js';
import { Scopes, type Scope } from './scope.js';

type Given = string | undefined;
const Seen = () => ApiHeader({ name: 'If-Match', required: true, description: '所见的版本，取自 ETag，如 "3"；此后另有改动的答 412' });
const USERNAME = /^[a-z][a-z0-9]{1,20}\.[a-z][a-z0-9]{1,30}$/;
const PAGE = 50;

@ApiTags('管理：人员')
@Controller('api/administration/people')
export class AdministrationPeopleController {
  constructor(@Inject(Scopes) private readonly scopes: Scopes, @Inject(Database) private readonly database: Database, @Inject(PeopleChanges) private readonly changes: PeopleChanges) {}

  @Get()
  @ApiOperation({ summary: '所管机关的人员；org 限一个机关，q 按姓名、用户名、执法证号查找，active 只看在岗或者停用的' })
  @Answer('ManagedPeoplePage', { description: 'next 交给下一页的 after' })
  async list(@Query() { org, q, active, after, limit = PAGE }: PeopleDto, @Me() who: Who): Promise<ManagedPeoplePage> {
    const scope = await this.scopes.of(who);
    if (org !== undefined && !scope.orgIds.includes(org)) throw notFound('机关');
    const orgIds = org !== undefined ? [org] : scope.regional ? null : scope.orgIds;
    const found = await peopleOnFile(this.database, { region: scope.region, orgIds, text: q ?? null, active: active === undefined ? null : active === 'true', after: after ?? '', limit });
    const items = found.slice(0, limit).map((person) => managedPerson(person, scope));
    return { items, next: found.length > limit ? items.at(-1)?.personId ?? null : null };
  }

  @Get(':id')
  @ApiOperation({ summary: '一名人员；ETag 是其版本' })
  @Answer('ManagedPerson')
  async one(@Param('id') id: string, @Me() who: Who, @Res({ passthrough: true }) reply: FastifyReply): Promise<ManagedPerson> {
    const scope = await this.scopes.of(who);
    const person = isId(id) ? await personOnFile(this.database, id) : null;
    if (!person || !isInSight(person, scope)) throw notFound('人员');
    void reply.header('etag', `"${person.version}"`);
    return managedPerson(person, scope);
  }

  /** A person added twice is refused the second time, so this needs no Idempotency-Key; a lost password is reset. */
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '新增人员', description: '一次性密码只显示这一次；本人首次登录须先修改。' })
  @Answer('ChangedPerson', { status: 201 })
  async add(@Body() body: NewPersonDto, @Me() who: Who): Promise<ChangedPerson> {
    const scope = await this.scopes.of(who);
    const { username, name, legalQualification, certificate = null, reviewingSince = null } = body;
    const hostQualification = hostQualificationFrom(body.hostQualification ?? null);
    const posts = body.posts.map(({ role, orgId }) => ({ role, orgId }));
    checkUsername(username, scope);
    checkPostsOf(posts, scope);
    checkCertificate(certificate);
    checkFitness({ certificate, legalQualification, reviewingSince }, posts);
    const { password, passwordHash } = await oneTimePassword();
    return this.changes.add({ personId: username.replaceAll('.', '-'), username, name, region: scope.region, posts, certificate, legalQualification, reviewingSince, hostQualification, passwordHash }, scope, password);
  }

  @Post(':id/posts')
  @HttpCode(200)
  @Seen()
  @ApiOperation({ summary: '调整岗位：给出调整后的全部岗位', description: 'stranded 是仍分派给本人、但所需岗位已不在的未办任务数，请告知队长改派。' })
  @Answer('ChangedPerson')
  posts(@Param('id') id: string, @Body() body: PostsDto, @Me() who: Who, @Headers('if-match') seen: Given): Promise<ChangedPerson> {
    const posts = body.posts.map(({ role, orgId }) => ({ role, orgId }));
    return this.act({ id, seen, who }, (person, scope) => {
      checkPostsOf(posts, scope);
      checkFitness(person, posts.filter(({ role, orgId }) => !person.posts.some((held) => held.role === role && held.orgId === orgId)));
      return { action: 'change-posts', change: { posts }, summary: `${postsText(person.posts, scope)} → ${postsText(posts, scope)}` };
    });
  }

  /** A certificate that has been withdrawn is recorded at once, whatever posts are held: each step asks for a valid one. */
  @Post(':id/certificate')
  @HttpCode(200)
  @Seen()
  @ApiOperation({ summary: '登记、更换或者注销（null）执法证' })
  @Answer('ChangedPerson')
  certificate(@Param('id') id: string, @Body() { certificate }: CertificateChangeDto, @Me() who: Who, @Headers('if-match') seen: Given): Promise<ChangedPerson> {
    checkCertificate(certificate);
    return this.act({ id, seen, who }, (person) => ({
      action: 'change-certificate', change: { certificate }, summary: `${certificateText(person.certificate)} → ${certificateText(certificate)}`,
    }));
  }

  @Post(':id/qualification')
  @HttpCode(200)
  @Seen()
  @ApiOperation({ summary: '登记法律职业资格、从事法制审核的起始日、听证主持人资格' })
  @Answer('ChangedPerson')
  qualification(@Param('id') id: string, @Body() { hostQualification: host, ...judged }: QualificationDto, @Me() who: Who, @Headers('if-match') seen: Given): Promise<ChangedPerson> {
    const given = host === undefined ? undefined : hostQualificationFrom(host);
    return this.act({ id, seen, who }, (person) => {
      const qualification = { legalQualification: judged.legalQualification, reviewingSince: judged.reviewingSince, hostQualification: given === undefined ? person.hostQualification : given };
      return { action: 'change-qualification', change: { qualification }, summary: `${qualificationText(person)} → ${qualificationText(qualification)}` };
    });
  }

  @Post(':id/active')
  @HttpCode(200)
  @Seen()
  @ApiOperation({ summary: '停用（随即退出所有会话）或者启用', description: 'stranded 是仍分派给本人的未办任务数，请告知队长改派。' })
  @Answer('ChangedPerson')
  active(@Param('id') id: string, @Body() { active }: ActiveDto, @Me() who: Who, @Headers('if-match') seen: Given): Promise<ChangedPerson> {
    return this.act({ id, seen, who }, (person) => ({
      action: active ? 'activate-person' : 'deactivate-person', change: { active }, summary: `${person.active ? '在岗' : '停用'} → ${active ? '在岗' : '停用'}`, endsSessions: !active,
    }));
  }

  @Post(':id/password')
  @HttpCode(200)
  @Seen()
  @ApiOperation({ summary: '重置密码（随即退出所有会话）', description: '一次性密码只显示这一次；本人登录后须先修改。' })
  @Answer('ChangedPerson')
  async password(@Param('id') id: string, @Me() who: Who, @Headers('if-match') seen: Given): Promise<ChangedPerson> {
    const { password, passwordHash } = await oneTimePassword();
    const changed = await this.act({ id, seen, who }, ({ name }) => ({
      action: 'reset-password', change: { oneTimePasswordHash: passwordHash }, summary: `${name}的密码改为一次性密码`, endsSessions: true,
    }));
    return { ...changed, oneTimePassword: password };
  }

  private async act({ id, seen, who }: { id: string; seen: Given; who: Who }, actOn: (person: PersonOnFile, scope: Scope) => PersonAct): Promise<ChangedPerson> {
    const scope = await this.scopes.of(who);
    if (!isId(id)) throw notFound('人员');
    return this.changes.change({ personId: id, version: versionSeen(seen) }, scope, (person) => actOn(person, scope));
  }
}

/** Somebody without any post would be out of their administrator's sight: such a person is deactivated instead. */
function checkPostsOf(posts: Parameters<typeof checkPosts>[0], scope: Scope): void {
  if (posts.length === 0) throw badInput([{ field: 'posts', message: '至少要有一个岗位；离岗的请停用' }]);
  checkPosts(posts, scope);
  checkSeparation(posts);
}

function checkUsername(username: string, { region }: Scope): void {
  if (USERNAME.test(username) && username.startsWith(`${region}.`)) return;
  throw badInput([{ field: 'username', message: `用户名应为小写字母、数字，中间一个点，以区域代码 ${region} 和一个点开头，如 ${region}.officer9` }]);
}
