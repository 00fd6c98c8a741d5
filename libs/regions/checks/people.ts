import { QUALIFICATION_ASKED_SINCE, ROLES, type Role } from '@sidan/domain';
import type { PackProblem } from '../problem.js';
import type { RawPerson, RawRegion } from '../raw.js';
import type { YamlFile } from '../yaml-file.js';
import { repeated, type PackCheck } from './check.js';

/** In which kinds of organisation a post can be held, where it matters. */
export const POST_HOMES: Partial<Record<Role, readonly string[]>> = {
  officer: ['township'], 'team-leader': ['township'], 'township-reviewer': ['township'], 'department-reviewer': ['department'],
  'bureau-reviewer': ['bureau'], 'panel-lawyer': ['bureau'], 'file-reviewer': ['bureau'],
};
export const REVIEWING_ROLES: readonly Role[] = ['township-reviewer', 'department-reviewer', 'bureau-reviewer', 'panel-lawyer'];

/** People: known posts, certificates (行政处罚法 42, 55), reviewers' qualification (行政处罚法 58②), and somebody to host in each township of a region that demands a certificate. */
export const people: PackCheck = ({ region, people: list, files: { people: file } }) => {
  const kinds = new Map(region.organisations.map(({ id, kind }) => [id, kind]));
  const certified = list.map(({ certificate }, index) => ({ index, number: certificate?.number ?? `none-${index}` }));
  return [
    ...repeated(list, ({ username }) => username).map(({ index, key }) => file.problem(['people', index, 'username'], `账号 ${key} 重复`)),
    ...repeated(certified, ({ number }) => number).map(({ index, key }) => file.problem(['people', index, 'certificate', 'number'], `执法证号 ${key} 重复`)),
    ...list.flatMap((person, index) => [
      ...(person.username.startsWith(region.id) ? [] : [file.problem(['people', index, 'username'], `账号应当以区域代码 ${region.id} 开头`)]),
      ...person.posts.flatMap(({ role, org }, position) => postProblems(file, ['people', index, 'posts', position], role, kinds.get(org), org)),
      ...certificateProblems(file, index, person),
      ...qualificationProblems(file, index, person),
      ...hostProblems(file, index, person),
    ]),
    ...streetsWithoutHost(region, list).map((name) => file.problem(['people'], `${name}没有持有${region.hearing.hostQualification?.title ?? '主持人资格'}的法制审核员，无人可以主持听证`)),
  ];
};

function postProblems(file: YamlFile, path: readonly (string | number)[], role: Role, kind: string | undefined, org: string): PackProblem[] {
  if (kind === undefined) return [file.problem([...path, 'org'], `没有代码为 ${org} 的机构`)];
  const homes = POST_HOMES[role];
  return homes && !homes.includes(kind) ? [file.problem([...path, 'role'], `${ROLES[role]}只能设在 ${homes.join('、')}，${org} 是 ${kind}`)] : [];
}

function certificateProblems(file: YamlFile, index: number, { certificate, posts }: RawPerson): PackProblem[] {
  if (!certificate) return posts.some(({ role }) => role === 'officer') ? [file.problem(['people', index, 'certificate'], '执法人员应当有行政执法证（行政处罚法42）')] : [];
  const { validFrom, validTo } = certificate;
  return validTo < validFrom ? [file.problem(['people', index, 'certificate', 'validTo'], `失效日 ${validTo} 早于生效日 ${validFrom}`)] : [];
}

function qualificationProblems(file: YamlFile, index: number, { posts, legalQualification, reviewingSince }: RawPerson): PackProblem[] {
  const reviews = posts.some(({ role }) => REVIEWING_ROLES.includes(role));
  const exempt = reviewingSince !== undefined && reviewingSince < QUALIFICATION_ASKED_SINCE;
  return !reviews || legalQualification === true || exempt ? [] : [file.problem(['people', index, 'legalQualification'], '初次从事法制审核的人员应当有法律职业资格（行政处罚法58②）')];
}

function hostProblems(file: YamlFile, index: number, { hostQualification }: RawPerson): PackProblem[] {
  const { validFrom, validTo } = hostQualification ?? { validFrom: '' };
  return validTo !== undefined && validTo < validFrom ? [file.problem(['people', index, 'hostQualification', 'validTo'], `失效日 ${validTo} 早于生效日 ${validFrom}`)] : [];
}

/** Names of the townships where nobody holds what the region demands of a host. */
function streetsWithoutHost({ hearing, organisations }: RawRegion, list: readonly RawPerson[]): string[] {
  if (!hearing.hostQualification) return [];
  const hosts = (orgId: string) => list.filter(({ posts, hostQualification }) => hostQualification && posts.some(({ role, org }) => role === 'township-reviewer' && org === orgId));
  return organisations.filter(({ kind, id }) => kind === 'township' && hosts(id).length === 0).map(({ name }) => name);
}
