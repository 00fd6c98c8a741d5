import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Policy } from '@sidan/domain';
import { Database, policyVersions, Rulebook } from '@sidan/persistence';
import { Answer } from '../platform/openapi/answer.js';
import { notFound } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { Imports } from './imports.js';
import { CompareDto, PolicyImportDto } from './rules.dto.js';
import { adopted, compared, namesIn, type ImportedVersion, type PolicyContent, type PolicyVersions, type VersionComparison } from './rules-view.js';
import { Scopes } from './scope.js';

@ApiTags('管理：规则')
@Controller('api/administration/policies')
export class PoliciesController {
  constructor(
    @Inject(Scopes) private readonly scopes: Scopes,
    @Inject(Database) private readonly database: Database,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(Imports) private readonly imports: Imports,
  ) {}

  @Get()
  @ApiOperation({ summary: '本地区规则的各个版本，最新的在前' })
  @Answer('PolicyVersions')
  async list(@Me() who: Who): Promise<PolicyVersions> {
    const { region } = await this.scopes.of(who);
    return { items: (await policyVersions(this.database, region)).map(adopted) };
  }

  @Get('compare')
  @ApiOperation({ summary: '比较规则的两个版本' })
  @Answer('VersionComparison')
  async compare(@Query() versions: CompareDto, @Me() who: Who): Promise<VersionComparison> {
    const { region } = await this.scopes.of(who);
    return compared(versions, (version) => this.read(region, version), namesIn);
  }

  @Get(':version')
  @ApiOperation({ summary: '规则一个版本的全文；金额单位为分' })
  @Answer('PolicyContent')
  async one(@Param('version') version: string, @Me() who: Who): Promise<PolicyContent> {
    const { region } = await this.scopes.of(who);
    const policy = await this.read(region, version);
    return { version, policy, names: namesIn(policy) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '导入规则的新版本', description: '内容与区域包的 region.yaml、matters.yaml 相同，按同样的检查；版本号由 version 加内容指纹得出。此后开办的案件适用，在办案件仍按原版本。' })
  @Answer('ImportedVersion', { status: 201 })
  async import(@Body() texts: PolicyImportDto, @Me() who: Who): Promise<ImportedVersion> {
    const { version } = await this.imports.policy(texts, await this.scopes.regionalOf(who));
    return { version, effect: '此后开办的案件适用；在办案件仍按立案时的版本。' };
  }

  private async read(region: string, version: string): Promise<Policy> {
    const policy = await this.rulebook.policy(region, version);
    if (!policy) throw notFound('规则版本');
    return policy;
  }
}
