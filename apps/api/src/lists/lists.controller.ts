import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Matter, Policy } from '@sidan/domain';
import { Database, Rulebook } from '@sidan/persistence';
import { isId } from '../actions/fields.js';
import { Answer } from '../platform/openapi/answer.js';
import { notFound } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { peopleOf, type OrganisationPeople } from './people.js';

export interface RegionList {
  readonly regions: readonly { readonly region: string; readonly name: string; readonly version: string; readonly organisations: Policy['organisations'] }[];
}

export interface MatterList {
  readonly region: string;
  readonly version: string;
  readonly matters: readonly Matter[];
}

@ApiTags('清单')
@Controller('api')
export class ListsController {
  constructor(@Inject(Rulebook) private readonly rulebook: Rulebook, @Inject(Database) private readonly database: Database) {}

  @Get('regions')
  @ApiOperation({ summary: '已登记的地区' })
  @Answer('RegionList')
  async regions(): Promise<RegionList> {
    const rows = await this.database.read<{ region: string }>('SELECT DISTINCT region FROM policy ORDER BY region');
    const policies = await Promise.all(rows.map(({ region }) => this.rulebook.currentPolicy(region)));
    return { regions: policies.flatMap((policy) => (policy ? [{ region: policy.region, name: policy.name, version: policy.version, organisations: policy.organisations }] : [])) };
  }

  @Get('regions/:region/matters')
  @ApiOperation({ summary: '地区的事项清单：违则、罚则、赋权依据、处罚模型' })
  @Answer('MatterList')
  async matters(@Param('region') region: string): Promise<MatterList> {
    const policy = isId(region) ? await this.rulebook.currentPolicy(region) : null;
    if (!policy) throw notFound('地区');
    return { region, version: policy.version, matters: policy.matters };
  }

  /** For choosing officers; nobody looks into another region. */
  @Get('organisations/:orgId/people')
  @ApiOperation({ summary: '机关的在岗人员：岗位和执法证' })
  @Answer('OrganisationPeople')
  async people(@Param('orgId') orgId: string, @Me() who: Who): Promise<OrganisationPeople> {
    const answer = isId(orgId) ? await peopleOf(this.database, orgId, who.region) : null;
    if (!answer || answer.people.length === 0) throw notFound('机关');
    return answer;
  }
}
