import { Inject, Injectable } from '@nestjs/common';
import type { Calendar, Policy } from '@sidan/domain';
import {
  Database, insertCalendar, insertPolicy, organisationsElsewhere, organisationsInUse, peopleAtWork, Rulebook, writeAudit, type Transaction,
} from '@sidan/persistence';
import { PackError, readCalendar, readPolicy, type PolicyTexts } from '@sidan/regions';
import { badInput, Problem, type FieldError } from '../platform/problem/problem.js';
import type { Act } from './acts.js';
import type { Scope } from './scope.js';

/** Takes over new versions of the rules. What is imported passes the same checks as a region pack; a version is never overwritten. */
@Injectable()
export class Imports {
  constructor(@Inject(Database) private readonly database: Database, @Inject(Rulebook) private readonly rulebook: Rulebook) {}

  /** Cases opened from now on run under it; those that are open keep theirs. */
  async policy(texts: PolicyTexts, scope: Scope): Promise<Policy> {
    const staff = await peopleAtWork(this.database, scope.region);
    const policy = wellFormed(() => readPolicy(texts, staff));
    const errors = await this.strangerErrors(policy, scope);
    if (errors.length > 0) throw badInput(errors);
    await this.adopt(scope, { action: 'import-policy', kind: 'policy', version: policy.version }, (tx) => insertPolicy(tx, policy));
    return policy;
  }

  /** The State Council's calendar is one for all regions; the worker brings it to every open file within minutes. */
  async calendar(text: string, scope: Scope): Promise<Calendar> {
    const calendar = wellFormed(() => readCalendar(text));
    const missing = ((await this.rulebook.newestCalendar())?.years ?? []).filter((year) => !calendar.years.includes(year));
    if (missing.length > 0) throw badInput([{ field: 'years', message: `现行日历已有${missing.join('、')}年，新版本不能缺少，否则在办案件的期限无从计算` }]);
    await this.adopt(scope, { action: 'import-calendar', kind: 'calendar', version: calendar.version }, (tx) => insertCalendar(tx, calendar));
    return calendar;
  }

  /** A notice's year was read into the calendar in force, so nothing can be missing from it. */
  async noticed(calendar: Calendar, paper: string, scope: Scope): Promise<Calendar> {
    await this.adopt(scope, { action: 'import-calendar', kind: 'calendar', version: calendar.version, said: `，依据${paper}` }, (tx) => insertCalendar(tx, calendar));
    return calendar;
  }

  private async adopt({ who, region }: Scope, { action, kind, version, said = '' }: { action: Act; kind: string; version: string; said?: string }, insert: (tx: Transaction) => Promise<boolean>): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await insert(tx))) throw new Problem(409, 'version-known', `版本 ${version} 已在库中：版本一经采用不得改写，改动请用新的版本号。`, { article: '『规则包』：版本一经采用不得改写' });
      await writeAudit(tx, { actor: { personId: who.personId, name: who.name }, region, orgId: '', action, target: `${kind}:${version}`, summary: `采用版本 ${version}${said}` });
    });
  }

  /** Another region's rules, another region's organisations, or organisations left out that people still work in. */
  private async strangerErrors(policy: Policy, { region }: Scope): Promise<readonly FieldError[]> {
    if (policy.region !== region) return [{ field: 'region.id', message: `区域代码 ${policy.region} 不是您所在的地区 ${region}` }];
    const [elsewhere, inUse] = await Promise.all([organisationsElsewhere(this.database, region), organisationsInUse(this.database, region)]);
    const known = policy.organisations.map(({ id }) => id);
    const current = (await this.rulebook.currentPolicy(region))?.organisations.map(({ id }) => id) ?? [];
    return [
      ...known.flatMap((id, index) => (elsewhere.includes(id) ? [{ field: `region.organisations[${index}].id`, message: `机构代码 ${id} 已是其他区域的机构` }] : [])),
      ...inUse.filter((id) => current.includes(id) && !known.includes(id)).map((id) => ({ field: 'region.organisations', message: `机构 ${id} 仍有在岗人员或者未结案件，不能删去` })),
    ];
  }
}

/** Each problem with its file, its line and its field. */
export function wellFormed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw badInput(error.problems.slice(0, 100).map(({ file, line, field, message }) => {
      const part = file.replace(/\.(yaml|json)$/, '');
      return { field: field === '' ? part : `${part}.${field}`, message: `${line > 0 ? `第${line}行 ` : ''}${field === '' ? '' : `${field}：`}${message}` };
    }));
  }
}
