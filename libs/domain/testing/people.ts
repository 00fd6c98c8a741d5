import type { Actor, PersonFacts, Role } from '../file/actor.js';

interface Extras {
  readonly certificate?: PersonFacts['certificate'];
  readonly legalQualification?: boolean;
  readonly hostQualification?: PersonFacts['hostQualification'];
  readonly reviewingSince?: string;
  readonly active?: boolean;
  readonly also?: PersonFacts['posts'];
}

const VALID = { number: 'LU-0001', validFrom: '2023-01-01', validTo: '2028-12-31' };
const EXPIRED = { number: 'LU-0002', validFrom: '2018-01-01', validTo: '2023-12-31' };
const HOST = { number: 'LU-T-0001', validFrom: '2023-01-01', validTo: '2028-12-31' };
const LAWYER: Extras = { legalQualification: true, reviewingSince: '2020-01-01' };

/** One holder of each post at least; `officer-expired`, `officer-bare` and `officer-gone` are there to be refused. */
export const testPeople: ReadonlyMap<string, PersonFacts> = new Map([
  person('clerk', '周受理', 'intake-clerk', 'town'),
  person('dispatcher', '吴调度', 'dispatcher', 'town'),
  person('leader', '郑队长', 'team-leader', 'town', { certificate: VALID, also: [{ role: 'officer', orgId: 'town' }] }),
  person('officer-1', '王一', 'officer', 'town', { certificate: VALID }),
  person('officer-2', '李二', 'officer', 'town', { certificate: VALID }),
  person('officer-3', '张三', 'officer', 'town', { certificate: VALID }),
  person('officer-expired', '赵过期', 'officer', 'town', { certificate: EXPIRED }),
  person('officer-bare', '钱无证', 'officer', 'town'),
  person('officer-gone', '孙离岗', 'officer', 'town', { certificate: VALID, active: false }),
  person('grid', '冯网格', 'grid-worker', 'town'),
  person('reviewer', '陈审核', 'township-reviewer', 'town', LAWYER),
  person('reviewer-2', '卫审核', 'township-reviewer', 'town', LAWYER),
  person('reviewer-new', '蒋新审', 'township-reviewer', 'town'),
  person('head', '褚镇长', 'responsible-head', 'town'),
  person('deputy-1', '沈副镇长', 'responsible-head', 'town'),
  person('deputy-2', '韩副镇长', 'responsible-head', 'town'),
  person('host', '杨主持', 'township-reviewer', 'town', { ...LAWYER, certificate: VALID, hostQualification: HOST }),
  person('town-supervisor', '朱督办', 'supervisor', 'town'),
  person('town-file-reviewer', '秦评查', 'file-reviewer', 'town', LAWYER),
  person('leader-2', '尤队长', 'team-leader', 'town-2', { certificate: VALID }),
  person('officer-far', '许远', 'officer', 'town-2', { certificate: VALID }),
  person('clerk-2', '何受理', 'intake-clerk', 'town-2'),
  person('urban-reviewer', '吕法制', 'department-reviewer', 'urban', LAWYER),
  person('fire-reviewer', '施法制', 'department-reviewer', 'fire', LAWYER),
  person('bureau-lead', '孔会审', 'bureau-reviewer', 'bureau', LAWYER),
  person('lawyer-1', '曹律师', 'panel-lawyer', 'bureau', LAWYER),
  person('lawyer-2', '严律师', 'panel-lawyer', 'bureau', LAWYER),
  person('file-reviewer', '华评查', 'file-reviewer', 'bureau', LAWYER),
  person('file-reviewer-2', '金评查', 'file-reviewer', 'bureau', LAWYER),
  person('supervisor', '魏督办', 'supervisor', 'platform'),
  person('supervisor-2', '陶督办', 'supervisor', 'platform'),
  person('county-head', '姜区长', 'responsible-head', 'county'),
  person('auditor', '戚审计', 'auditor', 'county'),
  person('administrator', '谢管理', 'administrator', 'county'),
]);

/** The person acting in the first of their posts, or in the role asked for. */
export function as(personId: string, role?: Role): Actor {
  const who = testPeople.get(personId);
  const post = who?.posts.find((held) => role === undefined || held.role === role);
  if (!who || !post) throw new Error(`no test person ${personId} as ${role ?? 'anything'}`);
  return { kind: 'person', personId, name: who.name, role: post.role, orgId: post.orgId };
}

function person(personId: string, name: string, role: Role, orgId: string, extras: Extras = {}): [string, PersonFacts] {
  return [personId, {
    personId, name, posts: [{ role, orgId }, ...(extras.also ?? [])], certificate: extras.certificate ?? null,
    legalQualification: extras.legalQualification ?? false, hostQualification: extras.hostQualification ?? null, reviewingSince: extras.reviewingSince ?? null, active: extras.active ?? true,
  }];
}
