import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ROLES, type Organisation, type Role } from '@sidan/domain';
import { Database, headcounts } from '@sidan/persistence';
import { POST_HOMES } from '@sidan/regions';
import { Answer } from '../platform/openapi/answer.js';
import { Me, type Who } from '../platform/session/who.js';
import { Scopes } from './scope.js';

export interface ManagedOrganisations {
  readonly region: string;
  readonly regionName: string;
  /** Looks after the whole region, and may import rules and calendars. */
  readonly regional: boolean;
  readonly items: readonly ManagedOrganisation[];
}

export interface ManagedOrganisation {
  readonly orgId: string;
  readonly kind: Organisation['kind'];
  readonly name: string;
  readonly short: string;
  readonly parent: string | null;
  readonly supervisedBy: readonly string[];
  readonly peopleActive: number;
  readonly peopleInactive: number;
  /** Posts that can be held there. */
  readonly roles: readonly { readonly role: Role; readonly title: string }[];
}

@ApiTags('管理：机关')
@Controller('api/administration/organisations')
export class AdministrationOrganisationsController {
  constructor(@Inject(Scopes) private readonly scopes: Scopes, @Inject(Database) private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: '所管机关：现行规则所列，人数，可设岗位' })
  @Answer('ManagedOrganisations')
  async list(@Me() who: Who): Promise<ManagedOrganisations> {
    const { region, regional, policy, organisations } = await this.scopes.of(who);
    const counts = new Map((await headcounts(this.database, region)).map((count) => [count.orgId, count]));
    const items = organisations.map(({ id, kind, name, short, parent, supervisedBy = [] }) => ({
      orgId: id, kind, name, short, parent, supervisedBy, peopleActive: counts.get(id)?.active ?? 0, peopleInactive: counts.get(id)?.inactive ?? 0, roles: rolesAt(kind),
    }));
    return { region, regionName: policy.name, regional, items };
  }
}

function rolesAt(kind: Organisation['kind']): ManagedOrganisation['roles'] {
  const roles = (Object.keys(ROLES) as Role[]).filter((role) => POST_HOMES[role]?.includes(kind) ?? true);
  return roles.map((role) => ({ role, title: ROLES[role] }));
}
