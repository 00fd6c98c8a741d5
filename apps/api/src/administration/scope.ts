import { Inject, Injectable } from '@nestjs/common';
import { ROLES, type Organisation, type Policy, type Role } from '@sidan/domain';
import { Rulebook } from '@sidan/persistence';
import { Problem } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';

/** As far as somebody's administration, or audit, reaches: never beyond their region. */
export interface Scope {
  readonly who: Who;
  readonly region: string;
  /** The rules in force. */
  readonly policy: Policy;
  /** The whole region: its people without a post, its rules, and the calendar. */
  readonly regional: boolean;
  readonly organisations: readonly Organisation[];
  readonly orgIds: readonly string[];
}

/**
 * The packs give every township an administrator of its own, who looks after that organisation and nothing else. Who holds
 * the post where the region is run from, its command platform, its justice bureau or its government, looks after the region.
 */
const RUNS_THE_REGION: readonly Organisation['kind'][] = ['platform', 'bureau', 'county'];

@Injectable()
export class Scopes {
  constructor(@Inject(Rulebook) private readonly rulebook: Rulebook) {}

  /** Throws 403 without such a post. */
  async of(who: Who, roles: readonly Role[] = ['administrator']): Promise<Scope> {
    const held = who.posts.filter(({ role }) => roles.includes(role)).map(({ orgId }) => orgId);
    if (held.length === 0) throw new Problem(403, 'administration-only', `此处只供${roles.map((role) => ROLES[role]).join('、')}使用。`, { article: '『管理权限规则』：管理事项只由系统管理员办理，审计另由审计员查阅' });
    const policy = await this.rulebook.currentPolicy(who.region);
    if (!policy) throw new Problem(409, 'no-policy', '本地区还没有装入规则。', { article: '『区域规则』：区域须先装入规则' });
    const own = policy.organisations.filter(({ id }) => held.includes(id));
    const regional = own.some(({ kind }) => RUNS_THE_REGION.includes(kind));
    const organisations = regional ? policy.organisations : own;
    return { who, region: who.region, policy, regional, organisations, orgIds: organisations.map(({ id }) => id) };
  }

  /** The same, for what concerns every township of the region, or of all regions. */
  async regionalOf(who: Who): Promise<Scope> {
    const scope = await this.of(who);
    if (!scope.regional) throw new Problem(403, 'regional-administrator-only', '规则和日历关系整个地区，由设在指挥平台、司法局或者区（县、市）政府的系统管理员导入。', { article: '『管理权限规则』：全地区共用的规则、日历由地区系统管理员导入' });
    return scope;
  }
}
